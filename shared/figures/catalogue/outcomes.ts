import type { FigureKind } from '../figure-kind.js';

const scores = [
  ['referral.referral_date'],
  ['measure.total', 'measure.total_scored', 'measure.item_value'],
] as const;

/** The pair behind all of these is made by the project's rule, which is printed beside them. */
function pairs(
  label: string,
  definition: string,
  shape: Pick<FigureKind, 'unit' | 'whole' | 'prints'>,
): Omit<FigureKind, 'id'> {
  return { label, definition, by: [[]], needs: scores, ...shape };
}

const ofBaseline = { whole: 'people with a baseline' } as const;
const ofPairs = { unit: 'share', whole: 'pairs', prints: 'share' } as const;
const difference = { unit: 'sd', prints: 'plain', ...ofBaseline } as const;
const points = { unit: 'points', prints: 'mean', ...ofBaseline } as const;

/** B1–B4, B6 and B7: what changed among the people with both scores, and who is missing. */
export const outcomeKinds = {
  'B1.share.<instrument>': pairs(
    'Baseline recorded',
    'People with a valid baseline score, out of the people engaged.',
    { unit: 'share', whole: 'people engaged', prints: 'share' },
  ),
  'B2.of_eligible.<instrument>': pairs(
    'Followed up, of those due',
    'People with a baseline and a follow-up by the pairing rule, out of those who have one or whose window is over.',
    { unit: 'share', whole: 'people due a follow-up', prints: 'share' },
  ),
  'B2.of_all.<instrument>': pairs(
    'Followed up, of all referred',
    'People with a baseline and a follow-up by the pairing rule, out of all people referred.',
    { unit: 'share', whole: 'people', prints: 'share' },
  ),
  'B3.mean.<instrument>': pairs(
    'Mean change',
    'Mean of follow-up minus baseline among the people with both scores, in the direction of the scale.',
    { ...points, prints: 'change' },
  ),
  'B3.sd.<instrument>': pairs(
    'Spread of change',
    'Standard deviation of follow-up minus baseline among the people with both scores.',
    { ...points, prints: 'plain' },
  ),
  'B3.median.<instrument>': pairs(
    'Median change',
    'Median of follow-up minus baseline among the people with both scores.',
    { ...points, prints: 'plain' },
  ),
  'B3.baseline_mean.<instrument>': pairs(
    'Mean at baseline',
    'Mean baseline score of the people with both scores.',
    points,
  ),
  'B3.followup_mean.<instrument>': pairs(
    'Mean at follow-up',
    'Mean follow-up score of the people with both scores.',
    points,
  ),
  'B4.improved.<instrument>': pairs(
    'Improved',
    'People whose score got better by at least the instrument’s threshold, out of the people with both scores.',
    ofPairs,
  ),
  'B4.same.<instrument>': pairs(
    'Stayed the same',
    'People whose score changed by less than the instrument’s threshold, out of the people with both scores.',
    ofPairs,
  ),
  'B4.worse.<instrument>': pairs(
    'Got worse',
    'People whose score got worse by at least the instrument’s threshold, out of the people with both scores.',
    ofPairs,
  ),
  'B6.score.<instrument>': pairs(
    'Baseline score, followed up against lost',
    'Standardised difference of the baseline score: people followed up minus people lost.',
    difference,
  ),
  'B6.age.<instrument>': pairs(
    'Age, followed up against lost',
    'Standardised difference of age at referral: people followed up minus people lost.',
    difference,
  ),
  'B6.female.<instrument>': pairs(
    'Women, followed up against lost',
    'Standardised difference of the share of women among women and men: people followed up minus people lost.',
    difference,
  ),
  'B6.core20.<instrument>': pairs(
    'Most deprived fifth, followed up against lost',
    'Standardised difference of the share living in the most deprived fifth: people followed up minus people lost.',
    difference,
  ),
  'B7.no_change.<instrument>': pairs(
    'Mean change if the lost did not change',
    'Sum of all changes divided by everyone with a baseline, as if the people lost had not changed.',
    { ...points, prints: 'change' },
  ),
  'B7.worst.<instrument>': pairs(
    'Improved, if none of the lost did',
    'People who improved, out of everyone with a baseline, as if nobody lost had improved.',
    { unit: 'share', prints: 'share', ...ofBaseline },
  ),
  'B7.best.<instrument>': pairs(
    'Improved, if all of the lost did',
    'People who improved and everyone lost, out of everyone with a baseline.',
    { unit: 'share', prints: 'share', ...ofBaseline },
  ),
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
