import { pick } from '../reading/random.js';
import { type Column, drawColumn } from './columns.js';
import { dayOf, isoOf } from './days.js';
import { fieldLimits } from './draw.js';
import type { Life } from './lives.js';
import type { Plan } from './plan.js';
import type { TextTable } from './truth.js';

/** What the files say of contacts: a number a referral, or null, and the table or column that says it. */
export interface ContactsPlanted {
  readonly known: readonly (number | null)[];
  readonly column?: Column<number>;
  readonly table?: TextTable;
}

/** A total in the row, or a table of contacts that joins, joins hardly at all, or does not say who came. */
export function plantContacts(
  plan: Plan,
  lives: readonly Life[],
  numbers: readonly string[],
): ContactsPlanted {
  const nothing = lives.map(() => null);
  if (plan.contacts === 'none') return { known: nothing };
  if (plan.contacts === 'total') {
    const column = drawColumn(plan, {
      header: 'No of contacts',
      limits: fieldLimits,
      good: (row) => [lives[row]?.contacts ?? 0, String(lives[row]?.contacts ?? 0)],
      bad: ['', 'several', '999'],
    });
    return column === undefined ? { known: nothing } : { known: column.worth, column };
  }
  if (numbers.length === 0) return { known: nothing };
  const isAstray = plan.contacts === 'table_astray';
  const isUnattended = plan.contacts === 'table_unattended';
  const rows = lives.flatMap((life, row) => contactsOf(plan, life, { row, isAstray, isUnattended, numbers }));
  const table = {
    name: 'contacts',
    rows: [['Contact ID', 'Referral ID', 'Date of contact', 'Attendance'], ...rows],
  };
  const isKnown = !isAstray && !isUnattended;
  return { known: isKnown ? lives.map(({ contacts }) => contacts) : nothing, table };
}

function contactsOf(
  { random }: Plan,
  life: Life,
  {
    row,
    isAstray,
    isUnattended,
    numbers,
  }: { row: number; isAstray: boolean; isUnattended: boolean; numbers: readonly string[] },
): readonly string[][] {
  const number = isAstray && row >= 3 ? `Q${String(row)}` : (numbers[row] ?? '');
  const seen = life.firstContact;
  const attempts = seen === null && random() < 0.5 ? 1 : 0;
  const from = dayOf(seen ?? life.referred);
  return Array.from({ length: life.contacts + attempts }, (_, i) => [
    `K${String(row)}-${String(i)}`,
    number,
    isoOf(from + i * 3),
    isUnattended && random() < 0.9 ? '' : i < life.contacts ? 'Attended' : 'Did not attend',
  ]);
}

/** What the files say of connections. */
export interface OnwardPlanted {
  readonly known: readonly (number | null)[];
  readonly named: readonly boolean[];
  readonly started: readonly boolean[];
  readonly columns: readonly Column<unknown>[];
  readonly table?: TextTable;
}

const kinds = ['Befriending', 'Debt advice', 'Counselling', 'Lunch club'];
const isTrue = (column: Column<unknown> | undefined, row: number): boolean => column?.worth[row] != null;

/** A number and kinds in the row, kinds alone, or a table of connections that joins or hardly does. */
export function plantOnward(plan: Plan, lives: readonly Life[], numbers: readonly string[]): OnwardPlanted {
  const nothing = {
    known: lives.map(() => null),
    named: lives.map(() => false),
    started: lives.map(() => false),
  };
  if (plan.onward === 'none') return { ...nothing, columns: [] };
  if (plan.onward === 'table' || plan.onward === 'table_astray')
    return numbers.length === 0 ? { ...nothing, columns: [] } : onwardTable(plan, lives, numbers);
  const made = (row: number): number => lives[row]?.connections ?? 0;
  const types = drawColumn<true>(plan, {
    header: 'Services referred to',
    limits: fieldLimits,
    good: () => [true, pick(plan.random, kinds)],
    bad: ['', 'zzq'],
    among: (row) => made(row) > 0,
  });
  const counts =
    plan.onward === 'types'
      ? undefined
      : drawColumn(plan, {
          header: 'Number of onward referrals',
          limits: fieldLimits,
          good: (row) => [made(row), String(made(row))],
          bad: ['', 'some'],
        });
  const started = startedColumn(plan, (row) => made(row) > 0);
  const known = lives.map((_, row) => counts?.worth[row] ?? (isTrue(types, row) ? 1 : null));
  return {
    known,
    named: lives.map((_, row) => isTrue(types, row)),
    started: lives.map((_, row) => isTrue(started, row)),
    columns: [types, counts, started].filter((column) => column !== undefined),
  };
}

function startedColumn(plan: Plan, among: (row: number) => boolean): Column<true> | undefined {
  return drawColumn<true>(plan, {
    header: 'Onward support started',
    limits: fieldLimits,
    good: () => [true, pick(plan.random, ['Yes', 'Yes', 'No'])],
    bad: ['', '?', 'Unknown'],
    among,
  });
}

function onwardTable(plan: Plan, lives: readonly Life[], numbers: readonly string[]): OnwardPlanted {
  const isAstray = plan.onward === 'table_astray';
  const among = (row: number): boolean => (lives[row]?.connections ?? 0) > 0;
  const kind = drawColumn<true>(plan, {
    header: 'Type of support',
    limits: fieldLimits,
    good: () => [true, pick(plan.random, kinds)],
    bad: ['', 'zzq'],
    among,
  });
  const started = startedColumn(plan, among);
  const header = [
    'Onward ID',
    'Referral ID',
    'Date referred',
    kind?.header ?? 'Mode',
    ...(started === undefined ? [] : ['Started']),
  ];
  const rows = lives.flatMap(({ connections, firstContact, referred }, row) =>
    Array.from({ length: connections }, (_, i) => [
      `O${String(row)}-${String(i)}`,
      isAstray && row >= 3 ? `Q${String(row)}` : (numbers[row] ?? ''),
      isoOf(dayOf(firstContact ?? referred) + 5 + i),
      kind?.cells[row] ?? 'signpost',
      ...(started === undefined ? [] : [started.cells[row] ?? '']),
    ]),
  );
  return {
    known: lives.map(({ connections }) => (isAstray ? null : connections)),
    named: lives.map((_, row) => !isAstray && isTrue(kind, row)),
    started: lives.map((_, row) => !isAstray && isTrue(started, row)),
    columns: [],
    table: { name: 'onward', rows: [header, ...rows] },
  };
}
