import type { Instrument } from '../dataset/field.js';
import { instrumentFamilies, instrumentList, instruments } from '../dataset/instruments.js';
import { matchCode } from '../values/match-code.js';
import { plainWords } from '../values/plain-words.js';

/** What a row of scores is about: an instrument, and one of its items or (null) its total. */
export interface MeasureName {
  readonly instrument: string;
  readonly item: number | null;
}

const totalWords: ReadonlySet<string> = new Set([
  '',
  'total',
  'score',
  'total score',
  'overall',
  'overall score',
  'sum',
  'raw',
  'raw total',
  'raw score',
  'metric',
  'metric score',
  'profile',
]);

/**
 * Tell the instrument from the name of the framework and the name of the item. Null
 * where they name none, or an item that the instrument is not known to have.
 */
export function measureName(framework: string, item: string): MeasureName | null {
  const members = familyMembers(framework);
  if (members !== null) return memberNamed(members, item);
  const instrument = instrumentNamed(framework);
  if (instrument === null) return framework === '' ? wholeInstrument(instrumentNamed(item)) : null;
  return itemNamed(instrument, item);
}

function wholeInstrument(instrument: Instrument | null): MeasureName | null {
  return instrument === null ? null : { instrument: instrument.code, item: null };
}

function instrumentNamed(text: string): Instrument | null {
  const match = matchCode(instrumentList, text);
  if (match === null || !('code' in match)) return null;
  return instruments[match.code] ?? null;
}

function familyMembers(framework: string): readonly string[] | null {
  const words = plainWords(framework);
  const family = Object.values(instrumentFamilies).find(
    ({ label, synonyms }) =>
      plainWords(label) === words || synonyms.some((synonym) => plainWords(synonym) === words),
  );
  return family?.members ?? null;
}

/** A family's members are told apart by the item's name, or by its number in the usual order. */
function memberNamed(members: readonly string[], item: string): MeasureName | null {
  const named = instrumentNamed(item)?.code;
  if (named !== undefined && members.includes(named)) return { instrument: named, item: null };
  const words = plainWords(item);
  const matching = members.filter((code) =>
    instruments[code]?.synonyms.some((synonym) => ` ${words} `.includes(` ${plainWords(synonym)} `)),
  );
  const only = matching.length === 1 ? matching[0] : members[(numberIn(item) ?? 0) - 1];
  return only === undefined ? null : { instrument: only, item: null };
}

function itemNamed(instrument: Instrument, item: string): MeasureName | null {
  const words = plainWords(item);
  const isTotal =
    totalWords.has(words) || instrumentNamed(item)?.code === instrument.code || instrument.items === 1;
  if (isTotal) return { instrument: instrument.code, item: null };
  const key = (instrument.itemKeys ?? []).findIndex((one) => plainWords(one.replaceAll('_', ' ')) === words);
  const number = key >= 0 ? key + 1 : numberIn(item);
  return number === null || number < 1 || number > instrument.items
    ? null
    : { instrument: instrument.code, item: number };
}

/** The number at the end of "item 3", "Q3", "concern 2". */
function numberIn(item: string): number | null {
  const match = /(?:^|\D)(\d{1,2})$/.exec(item.trim());
  return match === null ? null : Number(match[1]);
}
