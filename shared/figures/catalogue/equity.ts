import type { FigureKind } from '../figure-kind.js';

/** C1 and C6: who is reached beside who lives here, and how far the fields behind that can be trusted. */
export const equityKinds = {
  'C1.ratio': {
    label: 'Reach ratio',
    unit: 'ratio',
    definition:
      'Share of the group among the people referred whose group is known, divided by its share in the reference population.',
    by: [['ethnic_group'], ['gender'], ['age_band'], ['imd_quintile']],
    needs: [['referral.referral_date']],
    whole: 'people with a known group',
    prints: 'ratio',
  },
  'C6.known.<field>': {
    label: 'Known',
    unit: 'share',
    definition: 'Referrals with a usable value of this field, out of all referrals.',
    by: [[]],
    needs: [['referral.referral_date']],
    whole: 'referrals',
    prints: 'share',
  },
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
