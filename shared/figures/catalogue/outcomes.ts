import type { FigureKind } from '../figure-kind.js';
import {
  changed,
  changedOfDue,
  countOfBaseline,
  inSpreads,
  lowChange,
  lowPoints,
  ofBaseline,
  ofPairs,
  ofPeople,
  pairs,
  points,
  shareOfBaseline,
  shareOfDue,
  spread,
} from './outcome-shapes.js';

/** B1–B5: who has scores, and what changed among the people with both. */
export const outcomeKinds = {
  'B1.count.<instrument>': pairs(
    'People with a baseline',
    'People of the period with a valid baseline score.',
    ofPeople,
  ),
  'B1.share.<instrument>': pairs(
    'Baseline recorded',
    'People with a valid baseline score, out of the people engaged.',
    { unit: 'share', whole: 'people engaged', prints: 'share' },
  ),
  'B1.at_best.<instrument>': pairs(
    'Started at the best score',
    'People whose baseline is the best score of the scale, so that it cannot get better, out of everyone with a baseline.',
    shareOfBaseline,
  ),
  'B1.at_worst.<instrument>': pairs(
    'Started at the worst score',
    'People whose baseline is the worst score of the scale, so that it cannot get worse, out of everyone with a baseline.',
    shareOfBaseline,
  ),
  'B2.due.<instrument>': pairs(
    'People due a follow-up',
    'People with a baseline who have a pair, or whose window for the follow-up is over.',
    countOfBaseline,
  ),
  'B2.pairs.<instrument>': pairs(
    'People with both scores',
    'People with a baseline and a follow-up by the pairing rule.',
    countOfBaseline,
  ),
  'B2.outside.<instrument>': pairs(
    'Later score that makes no pair',
    'People with a baseline and a later score, but none by the pairing rule.',
    countOfBaseline,
  ),
  'B2.of_eligible.<instrument>': pairs(
    'Followed up, of those due',
    'People with a baseline and a follow-up by the pairing rule, out of those who have one or whose window is over.',
    shareOfDue,
  ),
  'B2.of_all.<instrument>': pairs(
    'Followed up, of all referred',
    'People with a baseline and a follow-up by the pairing rule, out of all people referred.',
    { unit: 'share', whole: 'people', prints: 'share' },
  ),
  'B3.mean.<instrument>': pairs(
    'Mean change',
    'Mean of follow-up minus baseline among the people with both scores, in the direction of the scale.',
    changed,
  ),
  'B3.sd.<instrument>': pairs(
    'Spread of change',
    'Standard deviation of follow-up minus baseline among the people with both scores.',
    spread,
  ),
  'B3.median.<instrument>': pairs(
    'Median change',
    'Median of follow-up minus baseline among the people with both scores.',
    spread,
  ),
  'B3.baseline_mean.<instrument>': pairs(
    'Mean at baseline',
    'Mean baseline score of the people with both scores.',
    points,
  ),
  'B3.baseline_sd.<instrument>': pairs(
    'Spread at baseline',
    'Standard deviation of the baseline score of the people with both scores.',
    spread,
  ),
  'B3.followup_mean.<instrument>': pairs(
    'Mean at follow-up',
    'Mean follow-up score of the people with both scores.',
    points,
  ),
  'B3.followup_sd.<instrument>': pairs(
    'Spread at follow-up',
    'Standard deviation of the follow-up score of the people with both scores.',
    spread,
  ),
  'B3.dav.<instrument>': pairs(
    'Effect size d(av)',
    'Mean change divided by the mean of both standard deviations (Cumming 2012); not comparable with a difference between groups.',
    inSpreads,
  ),
  'B3.dz.<instrument>': pairs(
    'Effect size d(z)',
    'Mean change divided by the standard deviation of the changes (Cohen 1988).',
    inSpreads,
  ),
  'B3.drm.<instrument>': pairs(
    'Effect size d(rm)',
    'Effect size d(z) put back to the spread of scores by their correlation (Morris and DeShon 2002).',
    inSpreads,
  ),
  'B3.glass.<instrument>': pairs(
    'Effect size of Glass',
    'Mean change divided by the standard deviation at baseline (Glass 1976).',
    inSpreads,
  ),
  'B3.hedges_gav.<instrument>': pairs(
    'Effect size g(av)',
    'Effect size d(av) made smaller for small numbers (Hedges 1981).',
    inSpreads,
  ),
  'B3.r.<instrument>': pairs(
    'How far both scores go together',
    'Correlation of baseline and follow-up among the people with both scores (Pearson).',
    { unit: 'r', prints: 'plain', ...ofBaseline },
  ),
  'B3.signed_rank.<instrument>': pairs(
    'Signed-rank test',
    'Chance of ranks as one-sided as these if rises and falls were alike (Wilcoxon, exact), below 30 pairs.',
    { unit: 'p', prints: 'plain', ...ofBaseline },
  ),
  'B3.weighted.<instrument>': pairs(
    'Mean change, the lost stood in for',
    'Mean change weighted by the inverse chance of follow-up, as if the lost were like those kept with the same start.',
    changedOfDue,
  ),
  'B3.imputed.<instrument>': pairs(
    'Mean change, follow-ups drawn',
    'Mean change with missing changes drawn from what is known at the start, joined by Rubin’s rules.',
    changedOfDue,
  ),
  'B3.unpaired_baseline.<instrument>': pairs(
    'Mean of all baselines, paired or not',
    'Mean baseline score of everyone who has one.',
    { ...points, whole: 'people with a baseline' },
  ),
  'B3.unpaired_later.<instrument>': pairs(
    'Mean of all later scores, paired or not',
    'Mean of the last later score of everyone who has one.',
    { ...points, whole: 'people with a later score' },
  ),
  'B3.unpaired.<instrument>': pairs(
    'Difference of means without pairs',
    'Mean of all later scores minus mean of all baselines; partly different people, so it is no change.',
    { ...changed, whole: 'people with a later score' },
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
  'B4.reliable.improved.<instrument>': pairs(
    'Better beyond error of measurement',
    'People whose score got better by more than 1.96 standard errors of a difference (Jacobson and Truax 1991).',
    ofPairs,
  ),
  'B4.reliable.same.<instrument>': pairs(
    'Within error of measurement',
    'People whose score changed by no more than 1.96 standard errors of a difference.',
    ofPairs,
  ),
  'B4.reliable.worse.<instrument>': pairs(
    'Worse beyond error of measurement',
    'People whose score got worse by more than 1.96 standard errors of a difference.',
    ofPairs,
  ),
  'B5.share.<instrument>': pairs(
    'Low start',
    'People whose baseline is at the instrument’s cut or worse, or in the worst third, out of everyone with a baseline.',
    shareOfBaseline,
  ),
  'B5.cut.<instrument>': pairs(
    'Cut for a low start',
    'The mildest score that counts as a low start: a published cut or band, else the worst third of these baselines.',
    { ...points, prints: 'plain' },
  ),
  'B5.baseline_mean.<instrument>': pairs(
    'Low start: mean at baseline',
    'Mean baseline score of the people with a low start and both scores.',
    lowPoints,
  ),
  'B5.mean.<instrument>': pairs(
    'Low start: mean change',
    'Mean of follow-up minus baseline among the people with a low start and both scores.',
    lowChange,
  ),
  'B5.expected.<instrument>': pairs(
    'Low start: change with no effect at all',
    'Mean of (1 − r) × (population mean − baseline); both as supplied, else r and the mean of our own scores.',
    lowChange,
  ),
  'B5.beyond.<instrument>': pairs(
    'Low start: change beyond that',
    'Mean change less what no effect would give; the interval takes r and the population mean as known.',
    lowChange,
  ),
  'B5.improved.<instrument>': pairs(
    'Low start: improved',
    'People with a low start whose score got better by at least the threshold, out of those with both scores.',
    ofPairs,
  ),
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
