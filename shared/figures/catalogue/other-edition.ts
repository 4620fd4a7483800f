import type { FigureKind } from '../figure-kind.js';

const date = ['referral.referral_date'] as const;
/** A decile that was supplied is of no known edition, so only places can be looked up in another. */
const place = ['referral.lsoa', 'referral.postcode'] as const;

/** C3 to C5 by the other edition of deprivation: the slopes that the three answers rest on. */
export const otherEditionKinds = {
  'C3.sii_other': {
    label: 'Slope of reach, other edition of deprivation',
    unit: 'per_1000',
    definition:
      'As C3.sii, with the fifths of the edition of deprivation that does not count; below 0, the deprived are reached more.',
    by: [[]],
    needs: [date, place],
    whole: 'people living there',
    prints: 'gap',
  },
  'C3.rii_other': {
    label: 'Relative slope of reach, other edition of deprivation',
    unit: 'ratio',
    definition:
      'As C3.rii, with the fifths of the edition of deprivation that does not count; below 1, the deprived are reached more.',
    by: [[]],
    needs: [date, place],
    whole: 'people living there',
    prints: 'relative',
  },
  'C4.sii_other.engaged': {
    label: 'Engaged: slope, other edition of deprivation',
    unit: 'share',
    definition: 'As C4.sii.engaged, with the fifths of the edition of deprivation that does not count.',
    by: [[]],
    needs: [
      date,
      ['contact.attended', 'referral.contacts_total', 'referral.first_appointment_attended'],
      place,
    ],
    whole: 'referrals with a known fifth',
    prints: 'gap',
  },
  'C5.sii_other.<instrument>': {
    label: 'Slope of change, other edition of deprivation',
    unit: 'points',
    definition: 'As C5.sii, with the fifths of the edition of deprivation that does not count.',
    by: [[]],
    needs: [date, place],
    whole: 'people with a baseline',
    prints: 'gap',
  },
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
