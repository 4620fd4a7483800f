import type { TwinOnward, TwinReferral } from '../writers/twin.js';
import { sorted } from './activity.js';
import { type Base, grouped } from './base.js';
import { type Figure, share } from './figure.js';
import { isEngaged } from './flags.js';
import { groupBy } from './groups.js';

/** Kinds of support expected for a need, by our crosswalk. */
const expected: Readonly<Record<string, string>> = {
  N01: 'S01 S21 S22 S24',
  N02: 'S02 S03 S21 S22',
  N03: 'S04',
  N04: 'S05 S27',
  N05: 'S06 S27',
  N06: 'S07',
  N07: 'S08',
  N08: 'S08',
  N09: 'S09',
  N10: 'S10',
  N11: 'S11',
  N12: 'S12',
  N13: 'S13 S10',
  N14: 'S14',
  N15: 'S15 S25',
  N16: 'S16',
  N17: 'S17',
  N18: 'S18',
  N19: 'S19',
  N20: 'S20',
  N21: 'S21 S22 S23',
};

/** A16: whether people started what they were connected to. */
export function takeUp(base: Base): Figure[] {
  const connected = base.referrals.map((r) => onwardOf(base, r)).filter((rows) => rows.length > 0);
  const yes = connected.filter((rows) => rows.some((o) => o.started === 'Y')).length;
  const no = connected.filter((rows) => rows.every((o) => o.started === 'N')).length;
  const unknown = connected.length - yes - no;
  const by = 'support_type';
  return [
    share({ id: 'A16.share' }, yes, { of: yes + no, missing: unknown }),
    share({ id: 'A16.unknown.share' }, unknown, { of: connected.length }),
    ...sorted(grouped(connected.flat(), (o) => o.support_type)).map(([group, rows]) => {
      const known = rows.filter((o) => o.started === 'Y' || o.started === 'N');
      const n = known.filter((o) => o.started === 'Y').length;
      return share({ id: 'A16.connections.share', by, group }, n, {
        of: known.length,
        missing: rows.length - known.length,
      });
    }),
  ];
}

/** A17: needs that found support of a kind expected for them. Kinds of support are always recorded in the twin. */
export function needsMet(base: Base): Figure[] {
  const needs = base.referrals.flatMap((referral) =>
    [...new Set([referral.need_primary, ...referral.needs_all.split(';')])]
      .filter((need) => need in expected)
      .map((need) => ({ need, referral })),
  );
  const isMet = ({ need, referral }: (typeof needs)[number]) =>
    onwardOf(base, referral).some((o) => (expected[need] ?? '').split(' ').includes(o.support_type));
  const taken = (place: { id: string; by?: string; group?: string }, list: typeof needs) =>
    share(place, list.filter(isMet).length, { of: list.length });
  const id = 'A17.share';
  return [
    taken({ id }, needs),
    ...sorted(grouped(needs, ({ need }) => need)).map(([group, list]) =>
      taken({ id, by: 'needs_all', group }, [...list]),
    ),
    ...sorted(grouped(needs, ({ referral }) => groupBy('scheme_id', referral))).map(([group, list]) =>
      taken({ id, by: 'scheme_id', group }, [...list]),
    ),
    taken(
      { id: 'A17.engaged.share' },
      needs.filter(({ referral }) => isEngaged(base, referral)),
    ),
  ];
}

function onwardOf(base: Base, referral: TwinReferral): readonly TwinOnward[] {
  return base.onward.get(referral.referral_id) ?? [];
}
