import type { Base } from './base.js';
import { type Figure, figure } from './figure.js';

/** D3: the twin holds no day of entry, so every row lacks it. */
export function recordingLag(base: Base): Figure[] {
  const rows = {
    referral: base.referrals.length,
    contact: base.referrals.flatMap((r) => base.contacts.get(r.referral_id) ?? []).length,
    measure: [...base.people.keys()].flatMap((person) => base.measures.get(person) ?? []).length,
  };
  return Object.entries(rows).flatMap(([record, count]) => {
    const rest = { n: 0, missing: count, low: null, high: null };
    return [
      figure({ id: `D3.median.${record}` }, null, { ...rest, of: count }),
      figure({ id: `D3.p90.${record}` }, null, { ...rest, of: count }),
      figure({ id: `D3.week.share.${record}` }, null, { ...rest, of: 0 }),
    ];
  });
}
