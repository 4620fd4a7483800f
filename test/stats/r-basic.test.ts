import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  betaQuantile,
  chiSquareQuantile,
  normalCdf,
  normalQuantile,
  tCdf,
  tQuantile,
  z95,
} from '../../shared/stats/distributions.js';
import { meanOf } from '../../shared/stats/mean.js';
import { proportion } from '../../shared/stats/proportion.js';
import { quantile } from '../../shared/stats/quantile.js';
import { differenceOfMeans } from '../../shared/stats/standardised-difference.js';

const x = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const y = [20.73, 19.98, 24.11, 7, 35, 18.59, 22.35];

/** How each call of `r/basic.R` is said here; the numbers are those that stand in its brackets. */
const ours: Record<string, (...numbers: number[]) => number | null | undefined> = {
  tQuantile: (p = 0, df = 0) => tQuantile(p, df),
  tCdf: (at = 0, df = 0) => tCdf(at, df),
  normalQuantile: (p = 0) => normalQuantile(p),
  normalCdf: (at = 0) => normalCdf(at),
  chiSquareQuantile: (p = 0, df = 0) => chiSquareQuantile(p, df),
  betaQuantile: (p = 0, a = 0, b = 0) => betaQuantile(p, a, b),
  'proportion.low': (count = 0, of = 0) => proportion(count, of)?.low,
  'proportion.high': (count = 0, of = 0) => proportion(count, of)?.high,
  'mean.x': () => meanOf(x)?.mean,
  'mean.y': () => meanOf(y)?.mean,
  'sd.x': () => meanOf(x)?.sd,
  'sd.y': () => meanOf(y)?.sd,
  'low.x': () => meanOf(x)?.low,
  'low.y': () => meanOf(y)?.low,
  'high.x': () => meanOf(x)?.high,
  'high.y': () => meanOf(y)?.high,
  'quantile.x': (p = 0) => quantile(x, p),
  'quantile.y': (p = 0) => quantile(y, p),
  differenceOfMeans: () => differenceOfMeans(x, y),
};

const reference = readFileSync('test/stats/r/basic.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => /^([^,]+),"(.+)",([^,]+)$/.exec(line)?.slice(1) ?? [])
  .map(([what = '', call = '', value = '']) => ({ what, call, value: Number(value) }));

describe('statistics', () => {
  it.each(reference)('agree with R on $call', ({ what, call, value }) => {
    const numbers = [...call.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text));
    const found = ours[what]?.(...numbers) ?? NaN;
    expect(Math.abs(found - value)).toBeLessThanOrEqual(Math.max(Math.abs(value) * 1e-12, 1e-15));
  });

  it('have a reference value for each of them', () => {
    expect(new Set(reference.map(({ what }) => what))).toEqual(new Set(Object.keys(ours)));
    expect(reference.length).toBeGreaterThan(90);
  });

  it('use the two-sided 95 % point that the normal quantile gives', () => {
    expect(z95).toBeCloseTo(normalQuantile(0.975), 14);
  });
});
