import type { FigureKind } from '../figure-kind.js';
import { stepKinds } from './pathway.js';

const deprivation = ['referral.imd_decile', 'referral.lsoa', 'referral.postcode'] as const;
const comparedBy = [
  ['ethnic_group'],
  ['gender'],
  ['age_band'],
  ['imd_quintile'],
  ['rural_urban_group'],
] as const;
const date = ['referral.referral_date'] as const;
const started = ['onward.started'] as const;

/** What stands beside the ratios and slopes of C1 to C5, and C7 to C9: bounds, other measures, gaps, barriers, two groups together. */
export const equityMeasureKinds = {
  'C1.if_none_unknown': {
    label: 'Reach ratio if no unknown belongs to it',
    unit: 'ratio',
    definition:
      'The reach ratio if nobody whose group is not known belonged to this group: the least it can be.',
    by: comparedBy,
    needs: [date],
    whole: 'people, the unknown among them',
    prints: 'ratio',
  },
  'C1.if_all_unknown': {
    label: 'Reach ratio if every unknown belongs to it',
    unit: 'ratio',
    definition:
      'The reach ratio if everybody whose group is not known belonged to this group: the most it can be.',
    by: comparedBy,
    needs: [date],
    whole: 'people, the unknown among them',
    prints: 'ratio',
  },
  'C2.standardised': {
    label: 'Age-sex standardised rate of referral per 1,000',
    unit: 'per_1000',
    definition:
      'Rate that the fifth would have with the ages and genders of the whole reference population, directly standardised.',
    by: [['imd_quintile']],
    needs: [date, deprivation],
    whole: 'people living there',
    prints: 'relative',
  },
  'C2.registered': {
    label: 'Rate of referral among registered patients',
    unit: 'per_1000',
    definition: 'People referred in the period for every 1,000 patients registered with the practice.',
    by: [['gp_practice_code']],
    needs: [date, ['referral.gp_practice_code']],
    whole: 'patients registered there',
    prints: 'rate',
  },
  'C3.aci': {
    label: 'Absolute concentration index of reach',
    unit: 'per_1000',
    definition:
      'Concentration of the rate of referral over deprivation; below 0, the deprived are reached more.',
    by: [[]],
    needs: [date, deprivation],
    whole: 'people living there',
    prints: 'gap',
  },
  'C3.rci': {
    label: 'Relative concentration index of reach',
    unit: 'ratio',
    definition:
      'The absolute concentration index over the mean rate, −1 to 1; below 0, the deprived are reached more.',
    by: [[]],
    needs: [date, deprivation],
    whole: 'people living there',
    prints: 'relative',
  },
  'C3.bgsd': {
    label: 'Spread of reach over ethnic groups',
    unit: 'per_1000',
    definition:
      'Standard deviation of the rates of referral of the ethnic groups around the mean, weighted by people.',
    by: [[]],
    needs: [date, ['referral.ethnic_category', 'referral.ethnic_category_2021']],
    whole: 'people living there',
    prints: 'relative',
  },
  'C3.mdmw': {
    label: 'Mean distance of reach over ethnic groups',
    unit: 'per_1000',
    definition:
      'Mean distance of the rates of referral of the ethnic groups from the mean, weighted by people.',
    by: [[]],
    needs: [date, ['referral.ethnic_category', 'referral.ethnic_category_2021']],
    whole: 'people living there',
    prints: 'relative',
  },
  'C3.idisw': {
    label: 'Relative spread of reach over ethnic groups, per cent',
    unit: 'ratio',
    definition:
      'Mean distance of the rates of the ethnic groups from the mean, weighted by people, in per cent of it.',
    by: [[]],
    needs: [date, ['referral.ethnic_category', 'referral.ethnic_category_2021']],
    whole: 'people living there',
    prints: 'relative',
  },
  'C3.theil': {
    label: 'Theil index of reach over ethnic groups',
    unit: 'ratio',
    definition:
      'Theil’s index of the rates of referral of the ethnic groups, times 1,000; 0 where all are alike.',
    by: [[]],
    needs: [date, ['referral.ethnic_category', 'referral.ethnic_category_2021']],
    whole: 'people living there',
    prints: 'relative',
  },
  'C4.gap.reached': gapAt('reached'),
  'C4.gap.engaged': gapAt('engaged'),
  'C4.gap.supported': gapAt('supported'),
  'C4.gap.completed': gapAt('completed'),
  'C4.gap.followed_up': gapAt('followed_up'),
  'C4.gap_of_previous.engaged': gapAfter('engaged'),
  'C4.gap_of_previous.supported': gapAfter('supported'),
  'C4.gap_of_previous.completed': gapAfter('completed'),
  'C4.gap_of_previous.followed_up': gapAfter('followed_up'),
  'C4.sii_of_previous.engaged': slopeAfter('engaged'),
  'C4.sii_of_previous.supported': slopeAfter('supported'),
  'C4.sii_of_previous.completed': slopeAfter('completed'),
  'C4.sii_of_previous.followed_up': slopeAfter('followed_up'),
  'C5.sii_paired.<instrument>': {
    label: 'Slope of follow-up over deprivation',
    unit: 'share',
    definition:
      'Fitted share followed up of those due at the least deprived end minus that at the most deprived end.',
    by: [[]],
    needs: [date, deprivation],
    whole: 'people due a follow-up with a known fifth',
    prints: 'gap',
  },
  'C7.asked': {
    label: 'Reason recorded where support did not start',
    unit: 'share',
    definition: 'Connections that did not start and have a reason, out of connections that did not start.',
    by: [[]],
    needs: [date, started],
    whole: 'connections that did not start',
    prints: 'share',
  },
  'C7.barrier.<field>': {
    label: 'Barrier',
    unit: 'share',
    definition:
      'Connections that did not start for this reason, out of those that did not start and have a reason.',
    by: [[]],
    needs: [date, started, ['onward.not_started_reason']],
    whole: 'connections with a reason',
    prints: 'share',
  },
  'C8.count': {
    label: 'People by two groups together',
    unit: 'people',
    definition: 'Distinct people of both groups, out of people of whom both are known.',
    by: [
      ['imd_quintile', 'ethnic_group'],
      ['age_band', 'gender'],
      ['imd_quintile', 'imd_quintile_other'],
    ],
    needs: [date],
    whole: 'people',
    prints: 'count',
  },
  'C9.share': {
    label: 'Who comes by each route',
    unit: 'share',
    definition: 'Referrals of the group, out of referrals by this route whose group is known.',
    by: [
      ['referral_source_group', 'imd_quintile'],
      ['referral_source_group', 'ethnic_group'],
      ['referral_source_group', 'gender'],
      ['referral_source_group', 'age_band'],
    ],
    needs: [date, ['referral.referral_source']],
    whole: 'referrals by the route',
    prints: 'share',
  },
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;

type StepId = keyof typeof stepKinds;

function gapAt(step: StepId): Omit<FigureKind, 'id'> {
  const { label, needs } = stepKinds[step];
  return {
    label: `${label}: gap of the group`,
    unit: 'share',
    definition: 'Share of the group’s referrals that got there minus that of all other groups together.',
    by: [['imd_quintile'], ['ethnic_group'], ['rural_urban_group']],
    needs: [date, ...needs],
    whole: 'referrals of the group',
    prints: 'gap',
  };
}

function gapAfter(step: StepId): Omit<FigureKind, 'id'> {
  const { label, needs } = stepKinds[step];
  return {
    label: `${label}, of the step before: gap of the group`,
    unit: 'share',
    definition:
      'Share of the group’s referrals at the step before that got on to this one, minus that of all other groups together.',
    by: [['imd_quintile'], ['ethnic_group'], ['rural_urban_group']],
    needs: [date, ...needs],
    whole: 'referrals of the group at the step before',
    prints: 'gap',
  };
}

function slopeAfter(step: StepId): Omit<FigureKind, 'id'> {
  const { label, needs } = stepKinds[step];
  return {
    label: `${label}, of the step before: slope over deprivation`,
    unit: 'share',
    definition:
      'Of referrals at the step before, fitted share at the least deprived end minus that at the most deprived end.',
    by: [[]],
    needs: [date, ...needs, deprivation],
    whole: 'referrals at the step before with a known fifth',
    prints: 'gap',
  };
}
