import { addDays, daysBetween } from '../calendar.js';
import type { PopulationRow } from '../writers/reference.js';
import type { Twin, TwinContact, TwinMeasure, TwinOnward, TwinReferral } from '../writers/twin.js';

/** The tables looked up the ways the figures need them, for one period. */
export interface Base {
  readonly today: string;
  readonly from: string;
  readonly all: readonly TwinReferral[];
  /** Referrals in the period: A1. */
  readonly referrals: readonly TwinReferral[];
  /** Each person's referrals in order of date: A2. */
  readonly people: ReadonlyMap<string, readonly TwinReferral[]>;
  readonly contacts: ReadonlyMap<string, readonly TwinContact[]>;
  readonly onward: ReadonlyMap<string, readonly TwinOnward[]>;
  readonly measures: ReadonlyMap<string, readonly TwinMeasure[]>;
  readonly population: readonly PopulationRow[];
}

/** Read the tables once, with the default day and period. */
export function baseOf(twin: Twin, population: readonly PopulationRow[]): Base {
  const today = latestBusyDay([
    ...twin.referral.flatMap((r) => [r.referral_date, r.first_contact_date]).filter((date) => date !== ''),
    ...twin.contact.map((c) => c.contact_date),
  ]);
  const valid = twin.referral.map((r) => r.referral_date).filter((date) => isValid(date, today));
  const from = valid.reduce((a, b) => (a < b ? a : b));
  const referrals = twin.referral.filter((r) => r.referral_date >= from && r.referral_date <= today);
  const inOrder = [...referrals].sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
  return {
    today,
    from,
    all: twin.referral,
    referrals,
    people: grouped(inOrder, (r) => r.person_id),
    contacts: grouped(twin.contact, (c) => c.referral_id),
    onward: grouped(twin.onward, (o) => o.referral_id),
    measures: grouped(twin.measure, (m) => m.person_id),
    population,
  };
}

/** Real, not before 2010, not after tomorrow. */
export function isValid(date: string, today: string): boolean {
  return date >= '2010-01-01' && date <= addDays(today, 1);
}

/** Rows by a key, in the order they came. */
export function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) {
    const list = map.get(key(row));
    if (list) list.push(row);
    else map.set(key(row), [row]);
  }
  return map;
}

/** The latest date with at least ten dates in the 31 days that end on it. */
function latestBusyDay(dates: readonly string[]): string {
  const needed = dates.length < 200 ? 2 : 10;
  const candidates = [...new Set(dates)].sort().reverse();
  for (const day of candidates) {
    const near = dates.filter((date) => date <= day && daysBetween(date, day) <= 30).length;
    if (near >= needed) return day;
  }
  throw new Error('no day has enough dates');
}

function orderKey(referral: TwinReferral): string {
  return `${referral.referral_date} ${referral.referral_id}`;
}
