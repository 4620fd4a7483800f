import { describe, expect, it } from 'vitest';
import { type DqmiItem, defaultsInExcess, dqmi, itemScore } from '../../shared/scores/dqmi.js';

const item = (part: Partial<DqmiItem> = {}): DqmiItem => ({
  records: 1000,
  validAndComplete: 950,
  defaults: 100,
  threshold: 0.05,
  ...part,
});

/** The formula once more, written another way: in whole records and products, with no mean. */
function secondDqmi(items: readonly DqmiItem[], coverages: readonly (readonly [number, number])[]): number {
  let scores = 0;
  for (const { records, validAndComplete, defaults, threshold } of items) {
    const allowed = records * threshold;
    scores +=
      ((defaults > allowed ? validAndComplete - defaults + allowed : validAndComplete) * 100) / records;
  }
  let covered = 0;
  for (const [submitted, expected] of coverages) covered += submitted / expected;
  return (scores * covered) / (items.length * coverages.length);
}

/** The same numbers from the same seed, on every machine (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('the DQMI', () => {
  it('gives 47.153 for the published worked example', () => {
    const scores = [0.94, 1, 0.76, 0, 0.8, 0.45, 0.935, 1, 1, 1, 0.98, 0.835];
    const coverages = [1, 1, 1, ...Array<number>(6).fill(1 / 3), ...Array<number>(3).fill(2 / 3)];
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(9.7, 10);
    expect(coverages.reduce((sum, coverage) => sum + coverage, 0)).toBeCloseTo(7, 10);
    const value = dqmi(scores, coverages);
    expect(value?.toFixed(3)).toBe('47.153');
    expect(value?.toFixed(1)).toBe('47.2');
  });

  it('agrees with a second implementation in 1,000 random cases', () => {
    const next = numbersFrom(20261122);
    const upTo = (most: number): number => Math.floor(next() * (most + 1));
    for (let round = 0; round < 1000; round += 1) {
      const items = Array.from({ length: 1 + upTo(20) }, () => {
        const records = 1 + upTo(5000);
        const validAndComplete = upTo(records);
        const threshold = [0, 0.05, 0.5, 1][upTo(3)] ?? 0;
        return { records, validAndComplete, defaults: upTo(validAndComplete), threshold };
      });
      const coverages = Array.from({ length: 1 + upTo(12) }, () => {
        const expected = 1 + upTo(11);
        return [upTo(expected), expected] as const;
      });
      const ours = dqmi(
        items.map((one) => itemScore(one) ?? Number.NaN),
        coverages.map(([submitted, expected]) => submitted / expected),
      );
      expect(ours).toBeCloseTo(secondDqmi(items, coverages), 8);
    }
  });

  it('is null where there is nothing to average', () => {
    expect(dqmi([], [1])).toBeNull();
    expect(dqmi([1], [])).toBeNull();
    expect(itemScore(item({ records: 0, validAndComplete: 0, defaults: 0 }))).toBeNull();
  });
});

describe('defaults in excess', () => {
  it('are those beyond the share that may be one', () => {
    expect(defaultsInExcess(item())).toBe(50);
    expect(itemScore(item())).toBeCloseTo(0.9, 10);
  });

  it('are none where every default means something, and all where none does', () => {
    expect(defaultsInExcess(item({ threshold: 1 }))).toBe(0);
    expect(defaultsInExcess(item({ threshold: 0 }))).toBe(100);
  });

  it('are never below nothing', () => {
    expect(defaultsInExcess(item({ defaults: 10 }))).toBe(0);
  });
});
