import { changeOf, lowerIsBetter, verdictOn } from './change.js';
import { correlationOf } from './effect.js';
import { type Figure, figure, share } from './figure.js';
import { mean, meanInterval, quantile } from './numbers.js';
import type { Outcome } from './pairs.js';

/** Published cuts and bands: the mildest score that is still low. */
const cuts: Readonly<Record<string, number>> = {
  swemwbs7: 19.5,
  ons4_satisfaction: 4,
  ons4_worthwhile: 4,
  ons4_happy: 4,
  ons4_anxious: 6,
  ucla3: 6,
  pam13: 47,
};

/** B5: change among those who start low, beside what the scores would do by themselves. */
export function lowStarters(
  instrument: string,
  people: readonly Outcome[],
  pairs: readonly Outcome[],
): Figure[] {
  const sign = lowerIsBetter.includes(instrument) ? -1 : 1;
  const starts = people.map((o) => o.baseline.value);
  const cut =
    cuts[instrument] ??
    sign *
      (quantile(
        starts.map((value) => sign * value),
        1 / 3,
      ) ?? NaN);
  const isLow = (o: Outcome): boolean => sign * o.baseline.value <= sign * cut + 1e-9;
  const [all, low] = [people.filter(isLow).length, pairs.filter(isLow)];
  const r = correlationOf(
    pairs.map((o) => o.baseline.value),
    pairs.map((o) => o.followUp?.value ?? NaN),
  );
  const drift = (o: Outcome): number => (1 - Math.max(0, r)) * ((mean(starts) ?? NaN) - o.baseline.value);
  const rest = { n: low.length, of: all, missing: all - low.length, low: null, high: null };
  const enough = low.length >= 10;
  const averaged = (id: string, values: readonly number[], withLimits = true): Figure =>
    figure({ id: `B5.${id}.${instrument}` }, enough ? mean(values) : null, {
      ...rest,
      ...(enough && withLimits ? meanInterval(values) : {}),
    });
  const ofAll = { n: all, of: people.length, missing: 0, low: null, high: null };
  return [
    share({ id: `B5.share.${instrument}` }, all, { of: people.length }),
    figure({ id: `B5.cut.${instrument}` }, cut, ofAll),
    averaged(
      'baseline_mean',
      low.map((o) => o.baseline.value),
    ),
    averaged('mean', low.map(changeOf)),
    averaged('expected', low.map(drift), false),
    averaged(
      'beyond',
      low.map((o) => changeOf(o) - drift(o)),
    ),
    improved(instrument, low, rest.missing),
  ];
}

function improved(instrument: string, low: readonly Outcome[], missing: number): Figure {
  const id = `B5.improved.${instrument}`;
  const found = low.map((o) => verdictOn(instrument, o));
  if (found.includes(null) || low.length < 10)
    return figure({ id }, null, { n: null, of: low.length, missing, low: null, high: null });
  return share({ id }, found.filter((verdict) => verdict === 'improved').length, { of: low.length, missing });
}
