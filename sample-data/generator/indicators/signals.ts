import type { Twin } from '../writers/twin.js';
import type { TwinReferral } from '../writers/twin.js';
import { sorted } from './activity.js';
import { type Base, grouped } from './base.js';
import { type Figure, figure, share } from './figure.js';
import { attendedOf, waitDays } from './flags.js';
import { groupBy } from './groups.js';

type Place = { readonly by?: string; readonly group?: string };

/** E2: waits just within a target, and referrals at the greatest number of contacts. */
export function heaping(base: Base): Figure[] {
  const by = 'scheme_id';
  const places: [Place, readonly TwinReferral[]][] = [
    [{}, base.referrals],
    ...sorted(grouped(base.referrals, (r) => groupBy(by, r))).map(
      ([group, rows]): [Place, readonly TwinReferral[]] => [{ by, group }, rows],
    ),
  ];
  const waits = places.map(([place, rows]) => ({ place, days: rows.map((r) => waitDays(base, r)) }));
  return [
    ...waits.flatMap(({ place, days }) =>
      [7, 14, 28].map((target) => {
        const n = days.filter((d) => d === target - 1 || d === target).length;
        const after = days.filter((d) => d === target + 1 || d === target + 2).length;
        return share({ id: `E2.share.${String(target)}`, ...place }, n, { of: n + after });
      }),
    ),
    ...places.flatMap(([place, rows]) => {
      const contacts = rows.map((r) => attendedOf(base, r).length).filter((n) => n > 0);
      const most = Math.max(...contacts);
      const n = contacts.filter((each) => each === most).length;
      const before = contacts.filter((each) => each === most - 1).length;
      const rest = { n, of: contacts.length, missing: 0, low: null, high: null };
      return [
        figure({ id: 'E2.cap.contacts', ...place }, most, rest),
        share({ id: 'E2.cap.share', ...place }, n, { of: n + before }),
      ];
    }),
  ];
}

/** E3: filled cells of the twin for each person, at five seconds a cell, by indicator that it gives. */
export function recordingBurden(twin: Twin, base: Base, others: readonly Figure[]): Figure[] {
  const tables: readonly (readonly Readonly<Record<string, string>>[])[] = [
    twin.referral,
    twin.contact,
    twin.onward,
    twin.measure,
  ];
  const cells = tables.flat().flatMap((row) => Object.values(row).filter((cell) => cell !== '')).length;
  const people = base.people.size;
  const indicators = new Set(
    others.filter(({ value }) => value !== null).map(({ id }) => id.slice(0, id.indexOf('.'))),
  ).size;
  const rest = { n: people, of: people, missing: 0, low: null, high: null };
  const minutes = (cells / people) * (5 / 60);
  return [
    figure({ id: 'E3.cells.mean' }, cells / people, rest),
    figure({ id: 'E3.minutes.mean' }, minutes, rest),
    figure({ id: 'E3.indicator.mean' }, minutes / indicators, rest),
  ];
}
