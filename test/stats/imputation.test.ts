import { describe, expect, it } from 'vitest';
import { isRefused } from '../../shared/stats/estimate.js';
import { imputedMean } from '../../shared/stats/imputation.js';
import { inverseProbabilityMean } from '../../shared/stats/inverse-probability.js';
import { average } from '../../shared/stats/mean.js';
import { normalQuantile } from '../../shared/stats/distributions.js';
import { randomFrom } from '../bench/reading/random.js';

/** Those who start low gain most and are followed up least: the mean of those followed up is too low. */
function cohort(size: number, random: () => number) {
  const all = Array.from({ length: size }, () => {
    const before = 5 + 2 * normalQuantile(random());
    const gain = 3 - 0.4 * before + normalQuantile(random());
    return { before, gain, kept: random() < 1 / (1 + Math.exp(-(before - 4) / 3)) };
  });
  return {
    truth: average(all.map(({ gain }) => gain)),
    kept: average(all.filter(({ kept }) => kept).map(({ gain }) => gain)),
    cases: all.map(({ before, gain, kept }) => ({ has: [before], change: kept ? gain : null })),
  };
}

describe('mean change of those lost and kept', () => {
  const { truth, kept, cases } = cohort(4000, randomFrom(7));
  const imputed = imputedMean(cases, { sets: 20, random: randomFrom(8) });
  const weighted = inverseProbabilityMean(cases);

  it('is missed by those kept alone', () => {
    expect(Math.abs(kept - truth)).toBeGreaterThan(0.15);
  });

  it('is found again by filling in', () => {
    if (isRefused(imputed)) throw new Error('refused');
    expect(Math.abs(imputed.value - truth)).toBeLessThan(0.08);
    expect(imputed.low).toBeLessThan(truth);
    expect(imputed.high).toBeGreaterThan(truth);
    expect(imputed.lambda).toBeGreaterThan(0.05);
  });

  it('is found again by weighting', () => {
    if (isRefused(weighted)) throw new Error('refused');
    expect(Math.abs(weighted.value - truth)).toBeLessThan(0.08);
    expect(weighted.effectiveN).toBeLessThan(cases.length);
  });

  it('is the same for the same seed, and another for another', () => {
    const again = imputedMean(cases, { sets: 20, random: randomFrom(8) });
    const other = imputedMean(cases, { sets: 20, random: randomFrom(9) });
    expect(again).toEqual(imputed);
    expect(other).not.toEqual(imputed);
  });
});
