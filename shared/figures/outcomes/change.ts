import { correlation } from '../../stats/correlation.js';
import { type EffectSizes, effectSizes } from '../../stats/effect-size.js';
import { isRefused } from '../../stats/estimate.js';
import { meanOf } from '../../stats/mean.js';
import { quantile } from '../../stats/quantile.js';
import { signedRank } from '../../stats/signed-rank.js';
import { type Draft, draft } from '../draft.js';
import type { OutcomeSet, Pair } from '../outcome.js';
import { changeOf } from '../verdict-on-change.js';
import { interval, ofBaseline, tooFewPairs } from './basis.js';

/** B3: the change of the people with both scores, and both their means. */
export function change(set: OutcomeSet): readonly Draft[] {
  const changes = meanOf(set.pairs.map(changeOf));
  const baselines = meanOf(set.pairs.map(({ baseline }) => baseline));
  const followups = meanOf(set.pairs.map(({ followup }) => followup));
  const median = quantile(set.pairs.map(changeOf), 0.5);
  const basis = ofBaseline(set);
  const because = tooFewPairs;
  return [
    draft('B3.mean.<instrument>', interval(changes), basis),
    draft('B3.sd.<instrument>', { value: changes?.sd ?? null, because }, basis),
    draft('B3.median.<instrument>', { value: median, because }, basis),
    draft('B3.baseline_mean.<instrument>', interval(baselines), basis),
    draft('B3.baseline_sd.<instrument>', { value: baselines?.sd ?? null, because }, basis),
    draft('B3.followup_mean.<instrument>', interval(followups), basis),
    draft('B3.followup_sd.<instrument>', { value: followups?.sd ?? null, because }, basis),
  ];
}

const sizes = {
  'B3.dav.<instrument>': 'dav',
  'B3.dz.<instrument>': 'dz',
  'B3.drm.<instrument>': 'drm',
  'B3.glass.<instrument>': 'glass',
  'B3.hedges_gav.<instrument>': 'hedgesGav',
} as const satisfies Readonly<Record<string, keyof EffectSizes>>;

/** The change in units of spread, each way of doing so under its own name, and how far both scores go together. */
export function changeInSpreads(set: OutcomeSet): readonly Draft[] {
  const basis = ofBaseline(set);
  const scores = set.pairs.map(({ baseline, followup }) => [baseline, followup] as const);
  const found = effectSizes(scores);
  const because = scores.length < 2 ? tooFewPairs : 'The scores do not differ enough to give a unit.';
  const named = Object.entries(sizes) as (readonly [keyof typeof sizes, keyof EffectSizes])[];
  return [
    ...named.map(([kind, size]) =>
      draft(kind, { value: isRefused(found) ? null : found[size], because }, basis),
    ),
    draft('B3.r.<instrument>', { value: correlation(scores), because }, basis),
  ];
}

/** From so many pairs on, the interval of the mean is enough. */
const fewPairs = 30;

/** The signed-rank test, exact under ties, where there are too few pairs to lean on the mean alone. */
export function rankTest(set: OutcomeSet): readonly Draft[] {
  const { pairs, instrument } = set;
  if (pairs.length < 2 || pairs.length >= fewPairs) return [];
  const found = signedRank(pairs.map(changeOf), stepOf(instrument.wholeNumbers, pairs));
  const because = 'No score changed, so there are no ranks.';
  return [
    draft(
      'B3.signed_rank.<instrument>',
      { value: isRefused(found) ? null : found.p, because },
      ofBaseline(set),
    ),
  ];
}

/** Sums of hundredths: 3.3 − 1.1 and 4.4 − 2.2 are one and the same change. */
function stepOf(wholeNumbers: boolean, pairs: readonly Pair[]): number {
  const areWhole = pairs.every(
    ({ baseline, followup }) => Number.isInteger(baseline) && Number.isInteger(followup),
  );
  return wholeNumbers && areWhole ? 1 : 0.01;
}
