import { between, pick } from '../reading/random.js';
import { type Column, drawColumn } from './columns.js';
import { type DateForm, dayOf, isoOf, written } from './days.js';
import { type Random, fieldLimits, shuffled } from './draw.js';
import type { Life } from './lives.js';
import type { Plan } from './plan.js';
import type { Status } from './truth.js';

const blank = ['', 'Unknown', '-'];

/** Dates of referral; where two orders are mixed, those that could be both count as not usable. */
export function referralDateColumn(plan: Plan, lives: readonly Life[]): Column<string> | undefined {
  const form = pick(plan.random, ['iso', 'day_first', 'day_first', 'month_first', 'named_month'] as const);
  const referred = (row: number): string => lives[row]?.referred ?? '';
  if (plan.mixesDates) return mixedDates(plan);
  const wanted = {
    header: 'Referral date',
    limits: fieldLimits,
    good: (row: number): [string, string] => [referred(row), written(referred(row), form)],
    bad: ['', 'TBC', 'Spring 23', '01/01/1900', form === 'day_first' ? '31/02/2023' : '15 Jun 2031'],
  };
  return drawColumn(plan, wanted);
}

/** Two systems in one column, row by row: a day above 12 says which, a day up to 12 does not. */
function mixedDates(plan: Plan): Column<string> | undefined {
  const { random } = plan;
  const form = (): DateForm => pick(random, ['day_first', 'month_first'] as const);
  const month = (): string => `202${pick(random, ['2', '3'])}-${two(between(random, 1, 12))}`;
  const wide = drawColumn(plan, {
    header: 'Referral date',
    limits: fieldLimits,
    good: () => {
      const iso = `${month()}-${two(between(random, 13, 28))}`;
      return [iso, written(iso, form())];
    },
    bad: ['open'],
  });
  if (wide === undefined) return undefined;
  const cells = wide.cells.map((cell) => (cell === 'open' ? written(openDay(random), form()) : cell));
  return { ...wide, cells };
}

function openDay(random: Random): string {
  const month = between(random, 1, 12);
  const day = ((month + between(random, 1, 11) - 1) % 12) + 1;
  return `2023-${two(month)}-${two(day)}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Client numbers; now and then all that are lacking carry one stand-in. */
export function personColumn(plan: Plan, lives: readonly Life[]): Column<true> | undefined {
  const standIn =
    plan.random() < 0.3 ? [pick(plan.random, ['0000', '99999', 'XXXX'])] : ['', 'TBC', 'unknown'];
  return drawColumn(plan, {
    header: 'Client ID',
    limits: fieldLimits,
    good: (row) => [true, lives[row]?.person ?? ''],
    bad: standIn,
  });
}

export function sourceColumn(plan: Plan): Column<true> | undefined {
  return drawColumn(plan, {
    header: 'Referred by',
    limits: fieldLimits,
    good: () => [
      true,
      pick(plan.random, ['GP', 'Self referral', 'Social worker', 'Hospital', 'Citizens Advice']),
    ],
    bad: [...blank, 'zzq'],
  });
}

/** Names of places or workers; in one set of four there is only one. */
export function placeColumn(
  plan: Plan,
  header: string,
  names: readonly string[],
): Column<string> | undefined {
  const used = plan.random() < 0.25 ? names.slice(0, 1) : names;
  return drawColumn(plan, {
    header,
    limits: fieldLimits,
    good: () => {
      const drawn = pick(plan.random, used);
      return [drawn, drawn];
    },
    bad: header === 'GP practice code' ? ['', 'Unknown', 'V81999'] : blank,
  });
}

export function needColumn(plan: Plan): Column<true> | undefined {
  return drawColumn(plan, {
    header: 'Reason for referral',
    limits: fieldLimits,
    good: () => [true, pick(plan.random, ['Loneliness', 'Debt', 'Housing', 'Bereavement', 'Low mood'])],
    bad: [...blank, 'See letter', 'zzq'],
  });
}

const statusWords: Readonly<Record<Status, string>> = {
  waiting: 'Waiting list',
  active: 'Active',
  closed: 'Closed',
  rejected: 'Not accepted',
  declined: 'Declined',
};

export function statusColumn(plan: Plan, lives: readonly Life[]): Column<Status> | undefined {
  return drawColumn(plan, {
    header: 'Status',
    limits: fieldLimits,
    good: (row) => {
      const status = lives[row]?.status ?? 'closed';
      return [status, statusWords[status]];
    },
    bad: ['', 'zzq', 'Unknown'],
  });
}

/** First contacts of those who had one; a bad one is blank, unreadable, or before the referral. */
export function firstContactColumn(plan: Plan, lives: readonly Life[]): Column<string> | undefined {
  if (plan.mixesDates) return undefined;
  const day = (row: number): string => lives[row]?.firstContact ?? '';
  const drawn = drawColumn(plan, {
    header: 'First contact',
    limits: fieldLimits,
    good: (row) => [day(row), day(row)],
    bad: ['', 'TBC', 'before'],
    among: (row) => day(row) !== '',
  });
  if (drawn === undefined) return undefined;
  const before = (row: number): string =>
    isoOf(dayOf(lives[row]?.referred ?? '') - between(plan.random, 20, 60));
  return { ...drawn, cells: drawn.cells.map((cell, row) => (cell === 'before' ? before(row) : cell)) };
}

export function closedOnColumn(plan: Plan, lives: readonly Life[]): Column<true> | undefined {
  if (plan.mixesDates || plan.random() < 0.2) return undefined;
  const cells = lives.map(({ closed }) => closed ?? '');
  return { header: 'Closed on', cells, worth: cells.map((cell) => (cell === '' ? null : true)) };
}

export function closureReasonColumn(plan: Plan, lives: readonly Life[]): Column<true> | undefined {
  return drawColumn(plan, {
    header: 'Reason closed',
    limits: fieldLimits,
    good: (row) => [true, lives[row]?.closure ?? ''],
    bad: ['', 'zzq', 'Unknown'],
    among: (row) => (lives[row]?.closure ?? '') !== '',
  });
}

export function attendanceColumns(plan: Plan): readonly [Column<true>, Column<true>] | undefined {
  const count = (): string => String(between(plan.random, 0, 20));
  const before = drawColumn<true>(plan, {
    header: 'GP attendances before',
    limits: fieldLimits,
    good: () => [true, count()],
    bad: ['', '999', 'lots'],
  });
  if (before === undefined || plan.random() < 0.1) return undefined;
  const cells = before.worth.map((isGood) => (isGood === true || plan.random() < 0.5 ? count() : ''));
  return [
    before,
    { header: 'GP attendances after', cells, worth: cells.map((cell) => (cell === '' ? null : true)) },
  ];
}

/** Referral numbers; a repeated one is that of another row. */
export function numberColumn(plan: Plan): Column<true> | undefined {
  if (!plan.hasReferralNumber) return undefined;
  const own = Array.from({ length: plan.referrals }, (_, row) => `R${String(row + 1).padStart(5, '0')}`);
  if (!plan.repeatsNumbers) return { header: 'Referral ID', cells: own, worth: own.map(() => true) };
  const pairs = Math.floor((plan.referrals * pick(plan.random, [2, 8, 14, 20])) / 100);
  const order = shuffled(plan.random, [...own.keys()]);
  const shared = new Map<number, number>();
  for (let i = 0; i < pairs; i += 1) shared.set(order[2 * i] ?? 0, order[2 * i + 1] ?? 0);
  const twice = new Set([...shared.keys(), ...shared.values()]);
  const cells = own.map((number, row) => own[shared.get(row) ?? row] ?? number);
  return { header: 'Referral ID', cells, worth: own.map((_, row) => (twice.has(row) ? null : true)) };
}
