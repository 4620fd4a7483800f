import type { RecordName } from '../dataset/field.js';
import type { NamedField } from '../profile/header-fields.js';
import { fillsNothing } from './fills-nothing.js';
import { isAboutSomebodyElse, matchHeader } from './header-match.js';
import { deniedBy, isAboutTheRow, meantBy } from './header-meaning.js';
import { fieldOf } from '../dataset/fields.js';
import { heardIn } from './heard/header-reader.js';

/** What a header says by itself, before any value was looked at. Weights are logarithms of odds, in nats. */
export interface HeaderEvidence {
  readonly fields: readonly HeaderOfField[];
  /** By what the column may be about that fills no field. */
  readonly unneeded: ReadonlyMap<string, number>;
  /** A field of another record that the header names. */
  readonly elsewhere: number;
  /** The date of a later score, in an export of referrals. */
  readonly scoreDate: number;
}

/** A field, how far the header names it, and why. */
export interface HeaderOfField {
  readonly named: NamedField;
  readonly weight: number;
  /** How far a listed spelling or description names it, 0–1. */
  readonly said: number;
  /** Completes the sentence “The header …”. */
  readonly why: string;
}

/** A spelling that is listed whole means its field whatever else its words may say. */
const listed = { score: 0.95, weight: 6 } as const;
const spelt = { score: 0.9, weight: 4 } as const;
const worded = { score: 0.6, from: 0.5, times: 7 } as const;
/** Another word takes back what the header says: a consent to photos is no consent to use data. */
const denied = -1.5;
/** What speaks of the keeping of a row; of it the day of entry alone has a field. */
const entry = 'how the row was kept';
const saysNothingNeeded = 4;
/** Mandatory fields are in nearly every export. */
const usual = { M: 0.8, R: 0.4, O: 0 } as const;

/** All that a header says of the fields of a record, likeliest first. */
export function headerEvidence(header: string, record: RecordName): HeaderEvidence {
  const heard = heardIn(header, record);
  const taken = deniedBy(header, record);
  const spelling = new Map(
    [...matchHeader(header, record), ...meantBy(header, record)]
      .sort((a, b) => a.score - b.score)
      .map((match) => [match.named.name, match] as const),
  );
  const names = new Set([
    ...spelling.keys(),
    ...heard.flatMap(({ about }) => (about.kind === 'field' ? [about.name] : [])),
  ]);
  const isRow = isAboutTheRow(header);
  const fields = [...names].flatMap((name): HeaderOfField[] => {
    const field = fieldOf(record, name);
    const match = spelling.get(name);
    const score = match?.score ?? 0;
    if (field === undefined) return [];
    const sounds =
      heard.find(({ about }) => about.kind === 'field' && about.name === name)?.weight ?? -Infinity;
    const isDenied = taken.has(name) && score < listed.score;
    const isOther = isRow && name !== 'recorded_date';
    if (sounds === -Infinity && (score < listed.score || isOther)) return [];
    const weight =
      (sounds === -Infinity ? 0 : sounds) +
      spellingWeight(score) +
      (isDenied ? denied : 0) +
      usual[field.level];
    return [
      { named: { record, name, field }, weight, said: score, why: match?.why ?? `reads like ${field.label}` },
    ];
  });
  const isEntry = (spelling.get('recorded_date')?.score ?? 0) >= listed.score;
  const says = isEntry ? null : (fillsNothing(header) ?? (isRow ? entry : null));
  const isElse = isAboutSomebodyElse(header);
  const unneeded = heard
    .filter(({ about }) => about.kind === 'unneeded' && !(isEntry && about.name === entry))
    .map(({ about: { name }, weight }): [string, number] => [
      name,
      weight + (says === name || (isElse && name.startsWith('somebody else')) ? saysNothingNeeded : 0),
    ]);
  return {
    fields: fields.sort((a, b) => b.weight - a.weight),
    unneeded: new Map(unneeded),
    elsewhere: Math.max(
      -Infinity,
      ...heard.flatMap((one) => (one.about.kind === 'elsewhere' ? [one.weight] : [])),
    ),
    scoreDate: heard.find(({ about }) => about.kind === 'score_date')?.weight ?? -Infinity,
  };
}

function spellingWeight(score: number): number {
  if (score >= listed.score) return listed.weight;
  if (score >= spelt.score) return spelt.weight;
  return score < worded.score ? 0 : worded.times * (score - worded.from);
}
