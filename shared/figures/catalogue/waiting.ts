import type { FigureKind } from '../figure-kind.js';

const needs = [
  ['referral.referral_date'],
  ['referral.first_contact_date'],
  ['referral.closure_date', 'referral.referral_status'],
] as const;

function seenWithin(days: number): Omit<FigureKind, 'id'> {
  return {
    label: `Seen within ${String(days)} days, those still waiting counted`,
    unit: 'share',
    definition: `Share seen by day ${String(days)} after referral, those not yet seen counted for as long as they are known to wait (Kaplan–Meier).`,
    by: [[]],
    needs,
    whole: 'referrals',
    prints: 'curve',
  };
}

/** A5 with those who are still waiting. */
export const waitingKinds = {
  'A5.km_median': {
    label: 'Median wait, those still waiting counted',
    unit: 'days',
    definition:
      'Days after which half were seen, those not yet seen counted for as long as they are known to wait (Kaplan–Meier).',
    by: [[], ['scheme_id']],
    needs,
    whole: 'referrals',
    prints: 'plain',
  },
  'A5.km_within7': seenWithin(7),
  'A5.km_within14': seenWithin(14),
  'A5.km_within28': seenWithin(28),
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
