import { daysBetween } from '../calendar.js';
import type { TwinReferral } from '../writers/twin.js';
import { sorted } from './activity.js';
import { type Base, grouped, isValid } from './base.js';
import { type Figure, figure } from './figure.js';
import { isClosed, isReached, waitDays } from './flags.js';
import { groupBy } from './groups.js';

const z = 1.959963984540054;
const none = { low: null, high: null };

interface Waited {
  readonly days: number;
  readonly seen: boolean;
}

/** A5 by Kaplan and Meier's product: those not seen count for as long as they are known to wait. */
export function waitCurves(base: Base): Figure[] {
  const by = 'scheme_id';
  const all = curveOf(base, base.referrals);
  return [
    medianOf({ id: 'A5.km_median' }, all),
    ...[7, 14, 28].map((day) => {
      const [left, low, high] = leftAfter(all.waits, day);
      return figure({ id: `A5.km_within${String(day)}` }, 1 - left, {
        n: all.waits.filter(({ seen, days }) => seen && days <= day).length,
        of: all.waits.length,
        missing: all.missing,
        low: high === null ? null : 1 - high,
        high: low === null ? null : 1 - low,
      });
    }),
    ...sorted(grouped(base.referrals, (r) => groupBy(by, r))).map(([group, rows]) =>
      medianOf({ id: 'A5.km_median', by, group }, curveOf(base, rows)),
    ),
  ];
}

interface Curve {
  readonly waits: readonly Waited[];
  readonly missing: number;
}

function curveOf(base: Base, referrals: readonly TwinReferral[]): Curve {
  const waits = referrals.map((r) => waited(base, r)).filter((wait) => wait !== null);
  return { waits, missing: referrals.length - waits.length };
}

function waited(base: Base, referral: TwinReferral): Waited | null {
  const { referral_date: from, first_contact_date: first, closure_date: closed } = referral;
  const days = waitDays(base, referral);
  if (days !== null) return { days, seen: true };
  if (first !== '' || isReached(base, referral)) return null;
  if (!isClosed(referral)) return { days: Math.max(0, daysBetween(from, base.today)), seen: false };
  if (closed === '' || !isValid(closed, base.today) || closed < from) return null;
  return { days: daysBetween(from, closed < base.today ? closed : base.today), seen: false };
}

/** Share still waiting after a day, with log-log limits. */
function leftAfter(waits: readonly Waited[], day: number): readonly [number, number | null, number | null] {
  let [left, spread] = [1, 0];
  for (const time of [...new Set(waits.filter((w) => w.seen).map((w) => w.days))].sort((a, b) => a - b)) {
    if (time > day) break;
    const risk = waits.filter(({ days }) => days >= time).length;
    const seen = waits.filter((w) => w.seen && w.days === time).length;
    left *= (risk - seen) / risk;
    spread += seen / (risk * (risk - seen));
  }
  if (left <= 0 || left >= 1) return [left, null, null];
  const reach = (z * Math.sqrt(spread)) / Math.log(left);
  return [left, left ** Math.exp(-reach), left ** Math.exp(reach)];
}

function medianOf(place: { id: string; by?: string; group?: string }, { waits, missing }: Curve): Figure {
  const days = [...new Set(waits.filter(({ seen }) => seen).map((wait) => wait.days))].sort((a, b) => a - b);
  const steps = days.map((day) => ({ day, left: leftAfter(waits, day) }));
  const first = (which: 0 | 1 | 2) => {
    const at = steps.findIndex(({ left }) => (left[which] ?? 1) <= 0.5 + 1e-12);
    const step = steps[at];
    if (!step) return null;
    const isLevel = Math.abs((step.left[which] ?? 1) - 0.5) <= 1e-12;
    const next = steps[at + 1];
    return isLevel && next ? (step.day + next.day) / 2 : step.day;
  };
  const n = waits.filter(({ seen }) => seen).length;
  const limits = n === 0 ? none : { low: first(1), high: first(2) };
  return figure(place, first(0), { n, of: waits.length, missing, ...limits });
}
