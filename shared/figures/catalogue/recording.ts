import type { FigureKind } from '../figure-kind.js';

const lag = {
  needs: [['referral.referral_date']],
  by: [[]],
  whole: 'rows',
} as const satisfies Partial<FigureKind>;

/** D2 and D3: what became of the issues found, and how soon rows are entered. */
export const recordingKinds = {
  'D2.count': {
    label: 'Issues',
    unit: 'issues',
    definition: 'Issues of the log: one for each rule and the place in the files where it is broken.',
    by: [[], ['issue_status']],
    needs: [],
    whole: 'issues',
    prints: 'count',
  },
  'D3.median.<record>': {
    ...lag,
    label: 'Median days to entry',
    unit: 'days',
    definition:
      'Days from the day a row tells of to the day it was entered that half of the rows took at most.',
    prints: 'plain',
  },
  'D3.p90.<record>': {
    ...lag,
    label: 'Days to entry, 90th percentile',
    unit: 'days',
    definition:
      'Days from the day a row tells of to the day it was entered that nine in ten rows took at most.',
    prints: 'plain',
  },
  'D3.week.share.<record>': {
    ...lag,
    label: 'Entered within a week',
    unit: 'share',
    definition: 'Rows entered within seven days of the day they tell of, out of the rows with both days.',
    prints: 'share',
  },
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
