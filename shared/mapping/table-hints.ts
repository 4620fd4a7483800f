import type { RecordName } from '../dataset/field.js';
import { instrumentFamilies, instruments } from '../dataset/instruments.js';
import { headerKey } from '../dataset/header-key.js';
import type { SourceTable } from '../reading/source.js';
import type { Candidate } from './candidates.js';
import { numberIn } from '../profile/number-in.js';
import { assessmentDate } from './assessment-dates.js';
import { type ColumnSeen, shareOf } from './column-seen.js';
import { datePart } from './date-parts.js';
import { matchHeader } from './header-match.js';
import { headerWords } from './header-words.js';
import { valueFit } from './value-fit.js';

/** A table's open columns and what each could be by itself. */
export interface TableSeen {
  readonly table: SourceTable;
  readonly record: RecordName;
  readonly columns: readonly ColumnSeen[];
  readonly listed: ReadonlyMap<number, readonly Candidate[]>;
}

/** What the rest of the table says about a column whose own header says too little. */
export function tableHints(seen: TableSeen): Map<number, readonly Candidate[]> {
  const hints = new Map<number, readonly Candidate[]>();
  for (const column of seen.columns) {
    const found = [
      ...(seen.record === 'referral' ? assessmentDate(column) : []),
      ...datePart(seen, column),
      ...loneDate(seen, column),
      ...besideHeader(seen, column),
      ...numberedNeed(seen, column),
      ...itemScore(seen, column),
      ...familyMember(seen, column),
    ];
    if (found.length > 0) hints.set(column.column.index, found);
  }
  return hints;
}

const plainDate = new Set([
  'date',
  'eventdate',
  'dateofevent',
  'codedate',
  'datecoded',
  'datetime',
  'activitydate',
  'entrydate',
]);

/** In a list of referrals or coded events without a referral date, the column called just “Date” is it. */
function loneDate({ record, columns, listed }: TableSeen, column: ColumnSeen): Candidate[] {
  if (record !== 'referral' || !plainDate.has(headerKey(column.column.name)) || !isDated(column)) return [];
  const named = columns.some(({ column: other }) =>
    (listed.get(other.index) ?? []).some(
      ({ target, confidence }) => target.field === 'referral_date' && confidence >= 0.8,
    ),
  );
  if (named) return [];
  return [
    {
      target: { record, field: 'referral_date' },
      confidence: 0.7,
      why: 'The header is a bare date, and no other column dates the referral',
    },
  ];
}

/** “Date” to the right of “1st contact” is the date of the first contact. */
function besideHeader({ record, columns }: TableSeen, column: ColumnSeen): Candidate[] {
  const left = columns.find((other) => other.column.index === column.column.index - 1);
  if (left === undefined || headerKey(column.column.name) !== 'date' || !isDated(column)) return [];
  return matchHeader(`${left.column.name} date`, record)
    .filter(({ named, score }) => named.field.kind === 'date' && score >= 0.85)
    .slice(0, 1)
    .map(({ named }) => ({
      target: { record, field: named.name },
      confidence: 0.75,
      why: `The header is a bare date beside “${left.column.name}”`,
    }));
}

const needWords = new Set(['need', 'needs', 'reason', 'reasons', 'issue', 'issues', 'concern', 'problem']);

/** `Need 1` is the main need, `Need 2` and later ones join the list of all. */
function numberedNeed({ record }: TableSeen, column: ColumnSeen): Candidate[] {
  const words = headerWords(column.column.name).words.flatMap(
    (word) => /^(\p{L}+)(\d)$/u.exec(word)?.slice(1) ?? [word],
  );
  const number = Number(words.find((word) => /^\d$/.test(word)) ?? Number.NaN);
  if (record !== 'referral' || Number.isNaN(number) || !words.some((word) => needWords.has(word))) return [];
  const field = number === 1 ? 'need_primary' : 'needs_all';
  return [{ target: { record, field }, confidence: 0.97, why: 'The header numbers the needs' }];
}

/** Beside the number of a question, a score is the answer to it. */
function itemScore({ record, columns, listed }: TableSeen, column: ColumnSeen): Candidate[] {
  if (record !== 'measure' || !['score', 'value', 'answer'].includes(headerKey(column.column.name)))
    return [];
  const numbered = columns.some(
    (other) =>
      (listed.get(other.column.index)?.[0]?.target.field ?? '') === 'item_no' &&
      (valueFit(other, 'item_no', { ...itemNumber }).share ?? 0) > 0.5,
  );
  return numbered
    ? [
        {
          target: { record, field: 'item_value' },
          confidence: 0.99,
          why: 'The header is a score, and another column numbers the questions',
        },
      ]
    : [];
}

/** Questions of one family stand in their usual order: an unnamed score between two named ones is theirs. */
function familyMember({ columns, listed }: TableSeen, column: ColumnSeen): Candidate[] {
  const scoreAt = (index: number): Candidate | undefined =>
    listed.get(index)?.find(({ target, confidence }) => target.instrument !== undefined && confidence >= 0.8);
  if (scoreAt(column.column.index) !== undefined) return [];
  return Object.values(instrumentFamilies).flatMap(({ label, members }) => {
    const known = columns.flatMap((other) => {
      const score = scoreAt(other.column.index);
      const place = members.indexOf(score?.target.instrument ?? '');
      return score === undefined || place < 0 ? [] : [{ score, start: other.column.index - place }];
    });
    const [first, second] = known.filter(({ start }) => start === known[0]?.start);
    const member = first === undefined ? undefined : members[column.column.index - first.start];
    const instrument = instruments[member ?? ''];
    if (first === undefined || second === undefined || instrument === undefined) return [];
    const fits = shareOf(column, (text) => isWithin(numberIn(text), instrument.range));
    if (fits < 0.9) return [];
    const target = { ...first.score.target, instrument: instrument.code };
    return [
      {
        target,
        confidence: 0.65,
        why: `Its neighbours are questions of ${label}, and its place is that of ${instrument.label}`,
      },
    ];
  });
}

function isWithin(number: number | null, [from, to]: readonly [number, number]): boolean {
  return number !== null && number >= from && number <= to;
}

const itemNumber = {
  number: 'M06',
  record: 'measure',
  label: 'Item number',
  what: '',
  kind: 'integer',
  range: [1, 20],
  level: 'O',
  synonyms: [],
  answers: '',
  example: '1',
} as const;

function isDated({ profile }: ColumnSeen): boolean {
  return profile?.kind === 'date';
}
