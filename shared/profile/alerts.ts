import { formulaErrors } from '../dataset/missing-words.js';
import type { DateSummary } from './date-summary.js';
import type { ColumnKind } from './column-profile.js';
import type { ValueCount } from '../values/value-count.js';
import { numberIn } from './number-in.js';
import { type Said, type SeenColumn, has, textsWhere } from './said-texts.js';
import { traits } from './text-facts.js';

/** What the alerts look at. */
export interface AlertInput {
  readonly kind: ColumnKind;
  /** Every text, missing ones too, that may show damage; see `suspectTexts`. */
  readonly suspects: readonly ValueCount[];
  readonly seen: SeenColumn;
  readonly said: Said;
  readonly dates: DateSummary | null;
}

interface Alert {
  readonly finds: (text: string) => boolean;
  readonly says: (rows: string) => string;
}

const formulas = new Set(formulaErrors);

/** Damage that shows in one text, whatever the column. No sentence quotes a value. */
const damage: readonly Alert[] = [
  {
    finds: (text) => /^\s*\d(?:\.\d+)?E\+?\d{2,}\s*$/i.test(text),
    says: (rows) =>
      `${rows} a long number that a spreadsheet shortened to powers of ten, so its last digits are lost.`,
  },
  {
    finds: (text) => formulas.has(text.trim().toLowerCase()),
    says: (rows) => `${rows} the error of a formula instead of a value.`,
  },
  {
    finds: (text) => /â€|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|ï»¿|\ufffd/.test(text),
    says: (rows) => `${rows} characters garbled by a wrong encoding.`,
  },
  {
    finds: (text) => text !== '' && (/^[\s\u00a0]|[\s\u00a0]$/.test(text) || text.includes('\u00a0')),
    says: (rows) => `${rows} spaces at an end, or spaces that do not break.`,
  },
  {
    finds: (text) => /^\s*(?:"|''|“|”|〃|ditto|as above|do\.)\s*$/i.test(text),
    says: (rows) => `${rows} a mark that stands for the row above.`,
  },
  {
    finds: (text) => /^\s*(?:\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\s*$/i.test(text),
    says: (rows) =>
      `${rows} a day and month without a year, which is what spreadsheets make of a range such as 5 to 9.`,
  },
];

const defaultShare = 0.95;
const leastRows = 20;

/** Full sentences on what in a column is worth a look, in a fixed order. */
export function columnAlerts(input: AlertInput): string[] {
  const { suspects } = input;
  const found = damage.map(({ finds, says }) => ({
    rows: rowsOf(suspects.filter(({ value }) => finds(value))),
    says,
  }));
  return [
    ...found.filter(({ rows }) => rows > 0).map(({ rows, says }) => says(holds(rows))),
    ...dateAlerts(input),
    ...numberAlerts(input),
    ...defaultAlert(input),
  ];
}

function dateAlerts({ kind, dates }: AlertInput): string[] {
  if (dates === null || kind !== 'date') return [];
  const counts: readonly (readonly [number, string])[] = [
    [dates.sentinels, 'a date that programs write where nobody entered one.'],
    [dates.serials, 'the day number of a spreadsheet instead of a date.'],
    [dates.ambiguous, 'a date that can be read day first or month first.'],
    [dates.impossible, 'a date that the calendar does not have.'],
    [dates.monthOnly, 'a month without a day.'],
    [dates.shortYears, 'a year of two digits, so the century is inferred.'],
  ];
  return counts.filter(([rows]) => rows > 0).map(([rows, what]) => `${holds(rows)} ${what}`);
}

function numberAlerts({ kind, seen }: AlertInput): string[] {
  if (kind !== 'number' && kind !== 'score') return [];
  const { facts } = seen;
  const mixed = textsWhere(
    seen,
    (code) =>
      has(facts, code, traits.beyondAscii) ||
      (has(facts, code, traits.digit) && has(facts, code, traits.letter)),
  );
  const wordy = rowsOf(
    mixed.filter(({ value }) => /\d/.test(value) && /\p{L}{2}/u.test(value) && numberIn(value) === null),
  );
  return wordy === 0 ? [] : [`${holds(wordy)} words beside a number.`];
}

/** One value for nearly every row, as a form's first option leaves behind (P16). */
function defaultAlert({ kind, seen, said }: AlertInput): string[] {
  if (kind !== 'code' && kind !== 'yes_no') return [];
  const blank = new Set(said.nothing.filter(({ means }) => means === 'blank').map(({ code }) => code));
  const most = seen.counts.reduce((most, count, code) => (blank.has(code) ? most : Math.max(most, count)), 0);
  const share = said.rows === 0 ? 0 : most / said.rows;
  if (said.rows < leastRows || share <= defaultShare || seen.texts.size < 2) return [];
  return [
    `One value fills ${String(Math.round(share * 100))} % of the ${String(said.rows)} rows that say something; it may be a default.`,
  ];
}

function holds(rows: number): string {
  return rows === 1 ? '1 row holds' : `${String(rows)} rows hold`;
}

function rowsOf(values: readonly ValueCount[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}
