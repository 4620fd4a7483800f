import type { Base } from './base.js';
import { type Figure, count } from './figure.js';
import { groupBy, notRecorded } from './groups.js';

/** A1 by practice and main reason: every pair that the scheme has, the unrecorded among them. */
export function needsOfPractices(base: Base): Figure[] {
  const by = ['gp_practice_code', 'need_primary'] as const;
  const rows = base.referrals.map((r) => by.map((field) => groupBy(field, r)));
  const [practices = [], needs = []] = by.map((_, i) => [...new Set(rows.map((row) => row[i] ?? ''))].sort());
  const missing = rows.filter((row) => row.includes(notRecorded)).length;
  return practices.flatMap((practice) =>
    needs.map((need) => {
      const n = rows.filter(([one, other]) => one === practice && other === need).length;
      const counted = count({ id: 'A1.count' }, n, { of: rows.length, missing });
      return { ...counted, by: [...by], group: [practice, need] };
    }),
  );
}
