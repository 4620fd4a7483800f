import { monthNames } from '../dataset/month-names.js';
import { numberIn } from '../profile/number-in.js';
import type { Candidate } from './candidates.js';
import { type ColumnSeen, shareOf } from './column-seen.js';
import { headerWords } from './header-words.js';
import type { TableSeen } from './table-hints.js';

type Part = 'day' | 'month' | 'year';

interface PartSeen {
  readonly part: Part;
  /** The rest of the header: of which date it is. */
  readonly of: string;
}

const partWords: Readonly<Record<string, Part>> = {
  day: 'day',
  dd: 'day',
  d: 'day',
  month: 'month',
  mm: 'month',
  mth: 'month',
  mon: 'month',
  year: 'year',
  yyyy: 'year',
  yr: 'year',
};
const leastFitting = 0.8;
const sure = 0.98;
/** A day, a month and a year of no named date: offered, never used. */
const offered = 0.45;

/** A year in a column of its own beside its month: together they are one date. */
export function datePart({ record, columns }: TableSeen, column: ColumnSeen): Candidate[] {
  const own = record === 'referral' ? partIn(column) : null;
  if (own === null) return [];
  const parts = columns.flatMap((other) => {
    const seen = partIn(other);
    return seen?.of === own.of ? [seen.part] : [];
  });
  if (parts.length !== new Set(parts).size || !parts.includes('year') || !parts.includes('month')) return [];
  return datesMeant(own.of).map(([field, words, confidence]) => ({
    target: { record, field: `${field}_${own.part}` },
    confidence,
    why: `The header is a ${own.part} ${words}, and other columns hold the rest of it`,
  }));
}

function datesMeant(of: string): readonly (readonly [string, string, number])[] {
  if (/\b(?:birth|dob|born|bth)\b/.test(of)) return [['birth_date', 'of birth', sure]];
  if (/\b(?:referral|referred)\b/.test(of)) return [['referral_date', 'of referral', sure]];
  if (of !== '') return [];
  return [
    ['birth_date', 'and may be of birth', offered],
    ['referral_date', 'and may be of the referral', offered - 0.01],
  ];
}

function partIn(column: ColumnSeen): PartSeen | null {
  const { words } = headerWords(column.column.name);
  const [word, ...others] = words.filter((one) => Object.hasOwn(partWords, one));
  const part = partWords[word ?? ''];
  if (part === undefined || others.length > 0) return null;
  if (shareOf(column, (text) => isPart(text, part)) < leastFitting) return null;
  const rest = words.filter((one) => one !== word && !idle.has(one) && !/^\d+$/.test(one));
  return { part, of: rest.join(' ').replace(/\bdate birth\b|\bdate of birth\b/, 'birth') };
}

const idle = new Set(['of', 'the', 'date', 'client', 'patient', 'subject', 'digits']);

function isPart(text: string, part: Part): boolean {
  const number = numberIn(text);
  const within = (low: number, high: number): boolean =>
    number !== null && Number.isInteger(number) && number >= low && number <= high;
  switch (part) {
    case 'day':
      return within(1, 31);
    case 'month':
      return within(1, 12) || months.has(text.trim().toLowerCase().slice(0, 3));
    case 'year':
      return within(1880, 2100);
  }
}

const months = new Set(monthNames.map((month) => month.slice(0, 3).toLowerCase()));
