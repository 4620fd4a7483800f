import type { TwinContact, TwinReferral } from '../writers/twin.js';
import { sorted } from './activity.js';
import { type Base, grouped } from './base.js';
import { type Figure, share } from './figure.js';
import { attendedOf, isEngaged } from './flags.js';
import { groupBy } from './groups.js';

type Test = (referral: TwinReferral) => boolean;

/** A10 to A12 and A15: shares of referrals. The twin says of every referral whether it was turned away. */
export function engagement(base: Base): Figure[] {
  const accepted: Test = (r) => r.referral_status !== 'rejected' && r.rejection_reason === '';
  const engaged: Test = (r) => isEngaged(base, r);
  const attended =
    (least: number): Test =>
    (r) =>
      attendedOf(base, r).length >= least;
  const site = ['scheme_id'];
  return [
    ...shares(base, { id: 'A10.share', is: accepted, by: ['referral_source_group', ...site] }),
    ...shares(base, { id: 'A11.share', is: engaged, among: accepted, by: site }),
    ...shares(base, { id: 'A11.twice.share', is: attended(2), among: accepted }),
    ...shares(base, { id: 'A12.share', is: attended(3), among: engaged, by: site }),
    ...shares(base, { id: 'A15.share', is: (r) => r.plan_date !== '', among: engaged, by: site }),
  ];
}

interface Asked {
  readonly id: string;
  readonly is: Test;
  readonly among?: Test;
  readonly by?: readonly string[];
}

function shares(base: Base, { id, is, among = () => true, by = [] }: Asked): Figure[] {
  const all = base.referrals.filter(among);
  return [
    share({ id }, all.filter(is).length, { of: all.length }),
    ...by.flatMap((field) =>
      sorted(grouped(all, (r) => groupBy(field, r))).map(([group, rows]) =>
        share({ id, by: field, group }, rows.filter(is).length, { of: rows.length }),
      ),
    ),
  ];
}

/** A13 and A14: what became of appointments. */
export function appointments(base: Base): Figure[] {
  const by = 'scheme_id';
  const contactsOf = (rows: readonly TwinReferral[]) =>
    rows.flatMap((r) => base.contacts.get(r.referral_id) ?? []);
  const all = contactsOf(base.referrals);
  const taken = (place: { id: string; by?: string; group?: string }, contacts: readonly TwinContact[]) => {
    const [top, whole] = kinds[place.id] ?? ['', ''];
    const count = (codes: string) => contacts.filter((c) => codes.includes(c.attended || '?')).length;
    const missing = contacts.filter((c) => c.attended === '').length;
    return share(place, count(top), { of: count(whole), missing });
  };
  return [
    ...Object.keys(kinds).map((id) => taken({ id }, all)),
    ...sorted(grouped(base.referrals, (r) => groupBy(by, r))).flatMap(([group, rows]) =>
      ['A13.share', 'A14.share'].map((id) => taken({ id, by, group }, contactsOf(rows))),
    ),
  ];
}

/** Codes of what is counted, and of what it is counted of. */
const kinds: Readonly<Record<string, readonly [string, string]>> = {
  'A13.share': ['3', '5673'],
  'A13.late.share': ['37', '5673'],
  'A14.share': ['24', '234567'],
  'A14.person.share': ['2', '234567'],
  'A14.provider.share': ['4', '234567'],
};
