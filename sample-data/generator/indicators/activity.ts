import { daysBetween } from '../calendar.js';
import { type Base, grouped } from './base.js';
import { type Figure, count, figure, share } from './figure.js';
import { attendedOf, isClosed, isReached, isSupported, onwardCount, waitDays } from './flags.js';
import { groupBy, notRecorded, personGroup } from './groups.js';
import { mean, meanInterval, quantile, sum } from './numbers.js';

/** A1: referrals received. */
export function referralsReceived(base: Base): Figure[] {
  const id = 'A1.count';
  const fields = [
    'referral_month',
    'referral_source_group',
    'referral_source',
    'scheme_id',
    'gp_practice_code',
    'need_primary',
  ];
  const of = base.referrals.length;
  return [
    count({ id }, of, { of: base.all.length }),
    ...fields.flatMap((by) => {
      const groups = grouped(base.referrals, (r) => groupBy(by, r));
      const missing = groups.get(notRecorded)?.length ?? 0;
      return sorted(groups).map(([group, rows]) => count({ id, by, group }, rows.length, { of, missing }));
    }),
  ];
}

/** A2: people referred. */
export function peopleReferred(base: Base): Figure[] {
  const id = 'A2.count';
  const people = [...base.people.values()];
  const fields = ['age_band', 'gender', 'ethnic_group', 'imd_quintile', 'scheme_id'];
  return [
    count({ id }, people.length, { of: base.referrals.length }),
    ...fields.flatMap((by) => {
      const groups = grouped(people, (referrals) => personGroup(by, referrals));
      const missing = groups.get(notRecorded)?.length ?? 0;
      return sorted(groups).map(([group, list]) =>
        count({ id, by, group }, list.length, { of: people.length, missing }),
      );
    }),
  ];
}

/** A3: referrals of somebody referred at least 28 days before. */
export function reReferrals(base: Base): Figure[] {
  let again = 0;
  for (const referrals of base.people.values()) {
    referrals.forEach((referral, i) => {
      const before = referrals[i - 1];
      if (before && daysBetween(before.referral_date, referral.referral_date) >= 28) again += 1;
    });
  }
  const of = base.referrals.length;
  return [count({ id: 'A3.count' }, again, { of }), share({ id: 'A3.share' }, again, { of })];
}

/** A4: the mix of sources among referrals whose source is known. */
export function sourceMix(base: Base): Figure[] {
  return ['referral_source_group', 'referral_source'].flatMap((by) => {
    const groups = grouped(base.referrals, (r) => groupBy(by, r));
    const missing = groups.get(notRecorded)?.length ?? 0;
    const of = base.referrals.length - missing;
    return sorted(groups)
      .filter(([group]) => group !== notRecorded)
      .map(([group, rows]) => share({ id: 'A4.share', by, group }, rows.length, { of, missing }));
  });
}

/** A5: time to first contact. */
export function waits(base: Base): Figure[] {
  const all = base.referrals;
  const days = all.map((r) => waitDays(base, r)).filter((d) => d !== null);
  const rest = { n: days.length, of: all.length, missing: all.length - days.length, low: null, high: null };
  const waiting = all.filter((r) => !isReached(base, r) && !isClosed(r)).length;
  return [
    figure({ id: 'A5.median' }, quantile(days, 0.5), rest),
    figure({ id: 'A5.p25' }, quantile(days, 0.25), rest),
    figure({ id: 'A5.p75' }, quantile(days, 0.75), rest),
    figure({ id: 'A5.p90' }, quantile(days, 0.9), rest),
    share({ id: 'A5.within28.share' }, days.filter((d) => d <= 28).length, {
      of: days.length,
      missing: rest.missing,
    }),
    count({ id: 'A5.waiting.count' }, waiting, { of: all.length }),
    ...waitsBy('scheme_id', base, ['A5.median', 'A5.p90']),
    ...waitsBy('gp_practice_code', base, ['A5.median']),
  ];
}

const quantiles = { 'A5.median': 0.5, 'A5.p90': 0.9 } as const;

function waitsBy(by: string, base: Base, ids: readonly (keyof typeof quantiles)[]): Figure[] {
  return sorted(grouped(base.referrals, (r) => groupBy(by, r))).flatMap(([group, rows]) => {
    const days = rows.map((r) => waitDays(base, r)).filter((d) => d !== null);
    const rest = {
      n: days.length,
      of: rows.length,
      missing: rows.length - days.length,
      low: null,
      high: null,
    };
    return ids.map((id) => figure({ id, by, group }, quantile(days, quantiles[id]), rest));
  });
}

/** A7: how referrals were closed. */
export function closures(base: Base): Figure[] {
  const closed = base.referrals.filter(isClosed);
  const by = 'closure_reason';
  const groups = grouped(closed, (r) => groupBy(by, r));
  const missing = groups.get(notRecorded)?.length ?? 0;
  const taken = { of: closed.length, missing };
  const named = (id: string, isSo: (r: (typeof closed)[number]) => boolean) =>
    share({ id }, closed.filter(isSo).length, taken);
  return [
    ...sorted(groups).map(([group, rows]) => share({ id: 'A7.share', by, group }, rows.length, taken)),
    named('A7.declined.share', (r) => r.closure_reason === 'K04' || r.referral_status === 'declined'),
    named('A7.dna.share', (r) => r.closure_reason === 'K06'),
    named('A7.unreachable.share', (r) => r.closure_reason === 'K05'),
    named('A7.inappropriate.share', (r) => r.closure_reason === 'K09' || r.rejection_reason === '02'),
  ];
}

/** A8: attended contacts per person, and the minutes they took. */
export function contactsPerPerson(base: Base): Figure[] {
  const numbers = [...base.people.values()].map((referrals) =>
    sum(referrals.map((r) => attendedOf(base, r).length)),
  );
  const rest = { n: numbers.length, of: base.people.size, missing: 0, low: null, high: null };
  const attended = base.referrals.flatMap((r) => attendedOf(base, r));
  const timed = attended.filter((c) => c.duration_min !== '');
  return [
    figure({ id: 'A8.median' }, quantile(numbers, 0.5), rest),
    figure({ id: 'A8.p25' }, quantile(numbers, 0.25), rest),
    figure({ id: 'A8.p75' }, quantile(numbers, 0.75), rest),
    figure({ id: 'A8.mean' }, mean(numbers), { ...rest, ...meanInterval(numbers) }),
    figure({ id: 'A8.minutes.count' }, sum(timed.map((c) => Number(c.duration_min))), {
      n: timed.length,
      of: attended.length,
      missing: attended.length - timed.length,
      low: null,
      high: null,
    }),
  ];
}

/** A9: connections made. */
export function connections(base: Base): Figure[] {
  const rows = base.referrals.flatMap((r) => base.onward.get(r.referral_id) ?? []);
  const supported = base.referrals.filter((r) => isSupported(base, r)).length;
  const connected = base.referrals.filter((r) => onwardCount(base, r) > 0).length;
  const unnamed = rows.filter((o) => o.provider_name === '').length;
  const services = new Set(rows.map((o) => o.provider_name).filter((provider) => provider !== '')).size;
  const by = 'support_type';
  return [
    count({ id: 'A9.count' }, rows.length, { of: rows.length }),
    count({ id: 'A9.services.count' }, services, { of: rows.length, missing: unnamed }),
    share({ id: 'A9.share' }, connected, { of: supported }),
    ...sorted(grouped(rows, (o) => o.support_type)).map(([group, list]) =>
      count({ id: 'A9.count', by, group }, list.length, { of: rows.length }),
    ),
  ];
}

/** Groups in the order of their codes, the unrecorded last. */
export function sorted<Row>(groups: ReadonlyMap<string, readonly Row[]>): [string, readonly Row[]][] {
  const key = (group: string) => (group === notRecorded ? `1${group}` : `0${group}`);
  return [...groups].sort(([a], [b]) => (key(a) < key(b) ? -1 : 1));
}
