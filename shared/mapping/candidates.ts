import type { RecordName } from '../dataset/field.js';
import { fieldOf } from '../dataset/fields.js';
import { numberIn } from '../profile/number-in.js';
import { type ColumnSeen, shareOf } from './column-seen.js';
import { fillsNothing } from './fills-nothing.js';
import { type HeaderMatch, isAboutSomebodyElse, matchHeader } from './header-match.js';
import { deniedBy, isAboutTheRow, meantBy } from './header-meaning.js';
import type { Target } from './mapping.js';
import { scoreHeader } from './score-headers.js';
import { type ValueFit, valueFit } from './value-fit.js';
import { valueCandidates } from './value-candidates.js';

/** Something a column could be. */
export interface Candidate {
  readonly target: Target;
  /** 0–1. */
  readonly confidence: number;
  /** A sentence part without its full stop, which begins with the header or the values. */
  readonly why: string;
}

/** So many fields that a header may name are compared with the values. */
const likeliest = 4;

/** A header this clear is not overruled by values that would fit elsewhere. */
const clearHeader = 0.8;

/** Everything a column could be in a table of this record, surest first. */
export function candidatesOf(column: ColumnSeen, record: RecordName): readonly Candidate[] {
  const { name } = column.column;
  const headers = headersOf(name, record);
  const hasField = headers.some(({ score, named: { name } }) => score >= clearHeader && isAttendance(name));
  const scores = hasField ? [] : scoreCandidates(column, record);
  const named = headers.map(({ named: field, score, why }) => {
    const fit = valueFit(column, field.name, field.field);
    return {
      target: { record, field: field.name },
      confidence: weigh(score, fit) * (0.97 + 0.03 * column.filled),
      why: `The header ${why}${fit.why === '' ? '' : `, and ${fit.why}`}`,
    };
  });
  const exact = named.filter(({ target }) => column.column.name.trim().toLowerCase() === target.field);
  if (exact.length > 0) return exact.map((candidate) => ({ ...candidate, confidence: 1 }));
  const headed = new Set(named.map(({ target }) => target.field));
  const isElse = isAboutSomebodyElse(name) || isAboutTheRow(name) || fillsNothing(name) !== null;
  const spoken = (headers[0]?.score ?? 0) >= clearHeader || isElse;
  const byValue = valueCandidates(column, record).filter(
    ({ target: { field } }) => !headed.has(field) && (!spoken || field === 'age_and_gender'),
  );
  return [...scores, ...named, ...byValue].sort((a, b) => b.confidence - a.confidence);
}

/** A spelling that is listed whole means its field whatever its words are. */
const listedExactly = 0.95;
const deniedWeight = 0.75;

/** Fields that a header names; where it speaks of the row, or of what fills no field, only by a listed spelling. */
function headersOf(header: string, record: RecordName): readonly HeaderMatch[] {
  if (isAboutTheRow(header)) return dayOfEntry(header, record);
  const named = namedBy(header, record);
  return fillsNothing(header) === null ? named : named.filter(({ score }) => score >= listedExactly);
}

/** Of what speaks of the row itself only the day of entry has a field, and only by a listed spelling. */
function dayOfEntry(header: string, record: RecordName): readonly HeaderMatch[] {
  return matchHeader(header, record).filter(
    ({ named, score }) => named.name === 'recorded_date' && score >= listedExactly,
  );
}

/** Fields by a listed spelling or by what the header says, each once, surest first. */
function namedBy(header: string, record: RecordName): readonly HeaderMatch[] {
  const denied = deniedBy(header, record);
  const listed = matchHeader(header, record).map((match) =>
    denied.has(match.named.name) && match.score < listedExactly
      ? { ...match, score: match.score * deniedWeight }
      : match,
  );
  const found = [...listed, ...meantBy(header, record)];
  const surest = [...found].sort((a, b) => b.score - a.score);
  const names = surest.map(({ named }) => named.name);
  return surest.filter((_, i) => names.indexOf(names[i] ?? '') === i).slice(0, likeliest);
}

/** Attendances before and after a referral are fields of the referral, not scores of a person. */
function isAttendance(field: string): boolean {
  return field === 'gp_attend_pre12' || field === 'gp_attend_post12';
}

/** Values that fit make a header surer; values that do not fit undo it, the more the better they could. */
function weigh(score: number, { share }: ValueFit): number {
  if (share === null) return score;
  if (share >= 0.5) return score + (1 - score) * 0.4 * share;
  return score * (0.45 + 1.1 * share);
}

/** A column of scores, one instrument and time a column; in any record, for exports carry them beside anything. */
function scoreCandidates(column: ColumnSeen, record: RecordName): Candidate[] {
  const header = scoreHeader(column.column.name);
  if (header === null) return [];
  const { instrument, timepoint, itemNo } = header;
  const [from, to] = itemNo === undefined ? instrument.range : (instrument.itemRange ?? instrument.range);
  const fits = shareOf(column, (text) => {
    const number = numberIn(/^\s*(\d+(?:\.\d+)?)\s*(?:\/|out of)\s*\d+\s*$/i.exec(text)?.[1] ?? text);
    return number !== null && number >= from && number <= to;
  });
  const unsaid = timepoint === undefined && record !== 'measure' ? 0.45 : 1;
  const why = `The header names ${instrument.label}${timepoint === undefined ? ', not when' : ''}`;
  const filled = column.values.length === 0;
  const target: Target = {
    record: 'measure',
    field: itemNo === undefined ? 'total' : 'item_value',
    instrument: instrument.code,
    ...(timepoint === undefined ? {} : { timepoint }),
    ...(itemNo === undefined ? {} : { itemNo }),
  };
  const fit: ValueFit = { share: filled ? null : fits, why: '' };
  return [
    {
      target,
      confidence: weigh(header.score, fit) * unsaid,
      why: filled ? why : `${why}, and ${String(Math.round(fits * 100))} % of its values are in its range`,
    },
  ];
}

/** True for a field that several columns of one table may fill together. */
export function mayRepeat({ record, field }: Target): boolean {
  return fieldOf(record, field)?.kind === 'codes';
}
