import { addDays, daysBetween } from '../calendar.js';
import type { TwinReferral } from '../writers/twin.js';
import { sorted } from './activity.js';
import { type Base, grouped, isValid } from './base.js';
import { type Figure, count, figure } from './figure.js';
import { isClosed, isReached, waitDays } from './flags.js';
import { groupBy, notRecorded } from './groups.js';
import { quantile } from './numbers.js';

/** A18: days from first contact to closing. */
export function lengthOfSupport(base: Base): Figure[] {
  const by = 'scheme_id';
  const closed = base.referrals.filter((r) => isClosed(r) && isReached(base, r));
  const quantileOf = (
    place: { id: string; by?: string; group?: string },
    rows: readonly TwinReferral[],
    p: number,
  ) => {
    const days = rows.map((r) => lengthOf(base, r)).filter((d) => d !== null);
    const rest = { n: days.length, of: rows.length, missing: rows.length - days.length };
    return figure(place, quantile(days, p), { ...rest, low: null, high: null });
  };
  return [
    quantileOf({ id: 'A18.median' }, closed, 0.5),
    quantileOf({ id: 'A18.p25' }, closed, 0.25),
    quantileOf({ id: 'A18.p75' }, closed, 0.75),
    ...sorted(grouped(closed, (r) => groupBy(by, r))).map(([group, rows]) =>
      quantileOf({ id: 'A18.median', by, group }, rows, 0.5),
    ),
  ];
}

function lengthOf(base: Base, { first_contact_date: first, closure_date: end, ...rest }: TwinReferral) {
  const waited = waitDays(base, { ...rest, first_contact_date: first, closure_date: end });
  if (waited === null || end === '' || !isValid(end, base.today) || end < first) return null;
  return daysBetween(first, end);
}

/** A19: referrals open at the end of each whole month, those turned away left out. */
export function caseload(base: Base): Figure[] {
  const taken = base.all.filter((r) => r.referral_status !== 'rejected' && r.rejection_reason === '');
  const ends = wholeMonths(base).map((month) => standing(base, taken, month));
  const last = ends.at(-1);
  if (!last) throw new Error('the twin has no whole month');
  return [
    ...figuresOf(last, {}),
    ...ends.flatMap((end) => figuresOf(end, { by: 'month', group: end.month })),
    ...last.byWorker.map(([group, rows]) =>
      count({ id: 'A19.count', by: 'link_worker_id', group }, rows.length, {
        of: last.open,
        missing: last.unnamed,
      }),
    ),
  ];
}

interface Standing {
  readonly month: string;
  readonly received: number;
  readonly undated: number;
  readonly open: number;
  readonly unnamed: number;
  readonly byWorker: readonly [string, readonly TwinReferral[]][];
}

function standing(base: Base, taken: readonly TwinReferral[], month: string): Standing {
  const received = taken.filter((r) => r.referral_date.slice(0, 7) <= month);
  const closedOn = (r: TwinReferral) =>
    r.closure_date !== '' && isValid(r.closure_date, base.today) && r.closure_date >= r.referral_date
      ? r.closure_date
      : null;
  const undated = received.filter((r) => isClosed(r) && closedOn(r) === null);
  const open = received.filter((r) => !undated.includes(r) && (closedOn(r) ?? '9').slice(0, 7) > month);
  const byWorker = sorted(grouped(open, (r) => r.link_worker_id || notRecorded));
  const unnamed = byWorker.find(([worker]) => worker === notRecorded)?.[1].length ?? 0;
  return {
    month,
    received: received.length,
    undated: undated.length,
    open: open.length,
    unnamed,
    byWorker,
  };
}

function figuresOf(end: Standing, place: { by?: string; group?: string }): Figure[] {
  const loads = end.byWorker.filter(([worker]) => worker !== notRecorded).map(([, rows]) => rows.length);
  const { received, undated, open, unnamed } = end;
  return [
    count({ id: 'A19.count', ...place }, open, { of: received - undated, missing: undated }),
    figure({ id: 'A19.worker.median', ...place }, quantile(loads, 0.5), {
      n: open - unnamed,
      of: open,
      missing: unnamed,
      low: null,
      high: null,
    }),
  ];
}

/** Months from the first referral of the period whose last day is not after today. */
function wholeMonths({ from, today }: Base): string[] {
  const months: string[] = [];
  for (let day = from; day <= today; day = addDays(day, 1)) {
    if (addDays(day, 1).slice(0, 7) !== day.slice(0, 7)) months.push(day.slice(0, 7));
  }
  return months;
}
