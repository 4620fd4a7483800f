import type { FigureKind } from '../figure-kind.js';

const date = ['referral.referral_date'] as const;

/** C3: the plainest measures of how unequal reach is, over groups with an order (deprivation) and without (ethnic groups). */
export const simpleMeasureKinds = {
  'C3.difference.<field>': {
    label: 'Reach, one end less the other',
    unit: 'per_1000',
    definition:
      'Rate of referral in the least deprived fifth minus that in the most deprived; of ethnic groups, the highest minus the lowest.',
    by: [[]],
    needs: [date],
    whole: 'people living there',
    prints: 'gap',
  },
  'C3.ratio.<field>': {
    label: 'Reach, one end over the other',
    unit: 'ratio',
    definition:
      'Rate of referral in the least deprived fifth over that in the most deprived; of ethnic groups, the highest over the lowest.',
    by: [[]],
    needs: [date],
    whole: 'people living there',
    prints: 'relative',
  },
  'C3.par.<field>': {
    label: 'More referred if all groups were as the best placed',
    unit: 'per_1000',
    definition:
      'Rise of all to the rate of the least deprived fifth or highest ethnic group, else 0; its interval is too wide for small numbers.',
    by: [[]],
    needs: [date],
    whole: 'people living there',
    prints: 'gap',
  },
  'C3.paf.<field>': {
    label: 'The same, over the rate of all',
    unit: 'ratio',
    definition:
      'The same rise, over the rate of all (0.10 is a tenth more); with a few hundred referred its interval is too wide.',
    by: [[]],
    needs: [date],
    whole: 'people living there',
    prints: 'relative',
  },
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
