import { type ColumnKind, columnKinds, drawColumn } from '../steps/messy-column.js';
import { between, pick } from '../reading/random.js';

/** A column with a history to come: its header says where it goes. */
export interface DrawnColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly cells: readonly string[];
}

/** A made table of referrals: some columns that nobody doubts, and some as people leave them. */
export interface MadeReferrals {
  readonly name: string;
  readonly text: string;
  readonly drawn: readonly DrawnColumn[];
}

/** What a column of each kind may be, in the order of the kinds; the last ones go nowhere. */
const headers: readonly (readonly string[])[] = [
  ['Gender', 'Sex at birth'],
  ['First contact date', 'Date of birth', 'Date closed', 'Referral date'],
  ['Number of sessions', 'Happy (start)', 'Anxious (end)', 'Age'],
  ['Initials', 'Provider', 'Notes'],
];

/** Rows of people who come once or twice, drawn by a seed; the messy columns take the place of sound ones. */
export function madeReferrals(random: () => number, columns: number): MadeReferrals {
  const rows = between(random, 25, 70);
  const drawn: DrawnColumn[] = [];
  while (drawn.length < columns) {
    const { kind, cells } = drawColumn(random, rows);
    const free = (headers[columnKinds.indexOf(kind)] ?? []).filter((one) =>
      drawn.every(({ header }) => header !== one),
    );
    if (free.length > 0) drawn.push({ header: pick(random, free), kind, cells });
  }
  const sound = soundColumns(random, rows).filter(([header]) => drawn.every((one) => one.header !== header));
  const all = [...drawn.map(({ header, cells }) => [header, cells] as const), ...sound];
  const line = (cells: readonly string[]): string => cells.map(quoted).join(',');
  const lines = Array.from({ length: rows }, (_, row) => line(all.map(([, cells]) => cells[row] ?? '')));
  return { name: 't.csv', text: [line(all.map(([header]) => header)), ...lines, ''].join('\n'), drawn };
}

function soundColumns(random: () => number, rows: number): readonly (readonly [string, readonly string[]])[] {
  const column = (cell: (row: number) => string): readonly string[] =>
    Array.from({ length: rows }, (_, row) => cell(row));
  const day = (): string => `${String(between(random, 13, 28))}/${String(between(random, 10, 12))}`;
  const score = (): string => (random() < 0.15 ? '' : String(between(random, 0, 10)));
  return [
    ['Referral ID', column((row) => `R${String(row + 1)}`)],
    ['Person ID', column((row) => (random() < 0.05 ? '' : `P${String(Math.floor(row * 0.8))}`))],
    ['Referral date', column(() => `${day()}/2023`)],
    ['First contact date', column(() => `${day()}/2023`)],
    ['Date closed', column(() => (random() < 0.4 ? '' : `${day()}/2024`))],
    ['Date of birth', column(() => `${day()}/${String(between(random, 1940, 2000))}`)],
    ['Postcode', column(() => pick(random, ['TF1 1AA', 'TF1 2BB', 'tf2 3cc', 'TF3 4DD']))],
    ['Happy (start)', column(score)],
    ['Happy (end)', column(score)],
    ['Anxious (start)', column(score)],
    ['Anxious (end)', column(score)],
    ['Date of review', column(() => `${day()}/2024`)],
  ];
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
