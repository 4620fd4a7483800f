import type { FigureKind } from '../figure-kind.js';
import { stepKinds } from './pathway.js';

const deprivation = ['referral.imd_decile', 'referral.lsoa', 'referral.postcode'] as const;

/** C1 to C6: who is reached, carried and helped over deprivation, and how far the fields behind that can be trusted. */
export const equityKinds = {
  'C1.ratio': {
    label: 'Reach ratio',
    unit: 'ratio',
    definition:
      'Share of the group among the people referred whose group is known, divided by its share in the reference population.',
    by: [
      ['ethnic_group'],
      ['gender'],
      ['age_band'],
      ['imd_quintile'],
      ['rural_urban_group'],
      ['imd_quintile_other'],
    ],
    needs: [['referral.referral_date']],
    whole: 'people with a known group',
    prints: 'ratio',
  },
  'C2.rate': {
    label: 'Rate of referral',
    unit: 'per_1000',
    definition:
      'People referred in the period for every 1,000 people of the group in the reference population.',
    by: [
      ['imd_quintile'],
      ['ethnic_group'],
      ['gender'],
      ['age_band'],
      ['rural_urban_group'],
      ['imd_quintile_other'],
    ],
    needs: [['referral.referral_date']],
    whole: 'people living there',
    prints: 'rate',
  },
  'C3.sii': {
    label: 'Slope of reach over deprivation',
    unit: 'per_1000',
    definition:
      'Fitted rate of referral at the least deprived end minus that at the most deprived end; below 0, the deprived are reached more.',
    by: [[]],
    needs: [['referral.referral_date'], deprivation],
    whole: 'people living there',
    prints: 'gap',
  },
  'C3.rii': {
    label: 'Relative slope of reach over deprivation',
    unit: 'ratio',
    definition:
      'Fitted rate of referral at the least deprived end over that at the most deprived end; below 1, the deprived are reached more.',
    by: [[]],
    needs: [['referral.referral_date'], deprivation],
    whole: 'people living there',
    prints: 'relative',
  },
  'C4.sii.reached': slopeOf('reached'),
  'C4.sii.engaged': slopeOf('engaged'),
  'C4.sii.supported': slopeOf('supported'),
  'C4.sii.completed': slopeOf('completed'),
  'C4.sii.followed_up': slopeOf('followed_up'),
  'C5.paired.<instrument>': {
    label: 'Followed up, by group',
    unit: 'share',
    definition: 'People with both scores, out of people with a baseline score whose follow-up is due.',
    by: [['imd_quintile'], ['ethnic_group'], ['rural_urban_group'], ['imd_quintile_other']],
    needs: [['referral.referral_date']],
    whole: 'people due a follow-up',
    prints: 'share',
  },
  'C5.mean.<instrument>': {
    label: 'Mean change, by group',
    unit: 'points',
    definition:
      'Mean of follow-up minus baseline over people with both scores, where a group has ten or more.',
    by: [['imd_quintile'], ['ethnic_group'], ['rural_urban_group']],
    needs: [['referral.referral_date']],
    whole: 'people with a baseline',
    prints: 'change',
  },
  'C5.sii.<instrument>': {
    label: 'Slope of change over deprivation',
    unit: 'points',
    definition:
      'Fitted mean change at the least deprived end minus that at the most deprived end, over people with both scores.',
    by: [[]],
    needs: [['referral.referral_date'], deprivation],
    whole: 'people with a baseline',
    prints: 'gap',
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

function slopeOf(step: keyof typeof stepKinds): Omit<FigureKind, 'id'> {
  const { label, needs } = stepKinds[step];
  return {
    label: `${label}: slope over deprivation`,
    unit: 'share',
    definition:
      'Fitted share of referrals at the least deprived end minus that at the most deprived end; below 0, more of the deprived get there.',
    by: [[]],
    needs: [['referral.referral_date'], ...needs, deprivation],
    whole: 'referrals with a known fifth',
    prints: 'gap',
  };
}
