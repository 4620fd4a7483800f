import type { OutcomeOptions } from '../../project/outcome-options.js';
import { correlation } from '../../stats/correlation.js';
import { average, meanOf } from '../../stats/mean.js';
import { type Draft, type Estimate, draft, shareDraft } from '../draft.js';
import type { OutcomeSet, Pair } from '../outcome.js';
import { changeOf } from '../verdict-on-change.js';
import { interval, judgedShare, placeOf } from './basis.js';
import { isLow, lowStartOf } from './low-start.js';
import { countOf } from './verdicts.js';

/** Fewer pairs than this give no mean of some of the people. */
const leastPairs = 10;
const tooFew = `Fewer than ${String(leastPairs)} people with a low start have both scores.`;

/**
 * B5: change among those who start low, beside what no effect would give. Low scores tend to be less low the next time,
 * whatever is done: by (1 − r)(population mean − their own) on average (statistics.md 3, no. 7).
 */
export function lowStarters(set: OutcomeSet, options: OutcomeOptions): readonly Draft[] {
  const { instrument, people } = set;
  const baselines = people.map(({ baseline }) => baseline);
  const low = lowStartOf(instrument, baselines);
  if (low === null) return [];
  const place = placeOf(set);
  const of = baselines.filter((baseline) => isLow(baseline, low, instrument)).length;
  const pairs = set.pairs.filter(({ baseline }) => isLow(baseline, low, instrument));
  const basis = { n: pairs.length, of, missing: of - pairs.length, place };
  const value = (estimate: Estimate): Estimate =>
    pairs.length < leastPairs ? { value: null, because: tooFew } : estimate;
  const drift = driftOf(set, options);
  const expected = drift === null ? null : meanOf(pairs.map(drift));
  const beyond = drift === null ? null : meanOf(pairs.map((pair) => changeOf(pair) - drift(pair)));
  const because = 'How far both scores go together cannot be told, so nothing can be expected.';
  return [
    shareDraft('B5.share.<instrument>', { n: of, of: people.length, missing: 0, place }),
    draft('B5.cut.<instrument>', { value: low.at }, { n: of, of: people.length, missing: 0, place }),
    draft(
      'B5.baseline_mean.<instrument>',
      value(interval(meanOf(pairs.map(({ baseline }) => baseline)))),
      basis,
    ),
    draft('B5.mean.<instrument>', value(interval(meanOf(pairs.map(changeOf)))), basis),
    draft('B5.expected.<instrument>', value({ value: expected?.mean ?? null, because }), basis),
    draft('B5.beyond.<instrument>', value({ ...interval(beyond), because }), basis),
    ...improved(set, pairs, basis),
  ];
}

function improved(
  set: OutcomeSet,
  pairs: readonly Pair[],
  basis: { readonly of: number; readonly missing: number },
): readonly Draft[] {
  const n = countOf({ instrument: set.instrument, pairs }, 'improved');
  const whole = { n, of: pairs.length, missing: basis.missing, asked: basis.of, place: placeOf(set) };
  if (pairs.length >= leastPairs) return [judgedShare('B5.improved.<instrument>', set, whole)];
  return [draft('B5.improved.<instrument>', { value: null, because: tooFew }, { ...whole, n: 0 })];
}

/** What a score would move by itself; null where our pairs cannot say how far two scores of a person go together. */
function driftOf(set: OutcomeSet, { supplied }: OutcomeOptions): ((pair: Pair) => number) | null {
  const known = supplied[set.instrument.code];
  const middle = known?.populationMean?.value ?? average(set.people.map(({ baseline }) => baseline));
  const r =
    known?.reliability?.value ??
    correlation(set.pairs.map(({ baseline, followup }) => [baseline, followup] as const));
  if (r === null) return null;
  return ({ baseline }) => (1 - Math.max(0, r)) * (middle - baseline);
}
