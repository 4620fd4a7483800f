import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../shared/values/clusters/edit-distance.js';
import { pairsWithin } from '../../../shared/values/clusters/pairs-within.js';
import { madeNames } from '../../bench/clusters/made-names.js';
import { randomTexts } from '../../bench/clusters/random-texts.js';
import { between, pick, randomFrom } from '../../bench/reading/random.js';

/** The whole table, every cell: slow, and easily seen to be right. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

function found(texts: readonly string[], radius: number): string[] {
  const pairs: string[] = [];
  pairsWithin(texts, radius, {
    onPair: (one, other) => pairs.push(`${String(Math.max(one, other))} ${String(Math.min(one, other))}`),
  });
  return pairs.sort();
}

function allPairs(texts: readonly string[], radius: number, near = distance): string[] {
  const pairs: string[] = [];
  for (const [i, one] of texts.entries())
    for (let j = 0; j < i; j += 1)
      if (near(one, texts[j] ?? '') <= radius) pairs.push(`${String(i)} ${String(j)}`);
  return pairs.sort();
}

/** Words of few letters, so that everything is near everything. */
function crowded(seed: number, count: number): string[] {
  const random = randomFrom(seed);
  const words = Array.from({ length: count }, () =>
    Array.from({ length: between(random, 1, 9) }, () => pick(random, ['a', 'b'])).join(''),
  );
  return [...new Set(words)];
}

describe('a band of the edit distance', () => {
  it('agrees with the whole table', () => {
    const texts = [...crowded(5, 150), ...randomTexts(6, 100)];
    for (const one of texts)
      for (const other of texts) {
        const whole = distance(one, other);
        for (const radius of [0, 1, 2, 3, 4]) expect(isWithin(one, other, radius)).toBe(whole <= radius);
      }
  });
});

describe('a search by radius', () => {
  it.each([1, 2, 3])('misses none of 2,000 names against all pairs, radius %i', (radius) => {
    const names = madeNames(11, 2_000);
    const near = (one: string, other: string) => (isWithin(one, other, radius) ? 0 : Infinity);
    const expected = allPairs(names, radius, near);
    expect(found(names, radius)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(100);
  });

  it.each([1, 2, 3, 4])('misses none where words are short and alike, radius %i', (radius) => {
    const words = crowded(radius, 400);
    expect(found(words, radius)).toEqual(allPairs(words, radius));
  });

  it('misses none among texts of all scripts', () => {
    const texts = [...new Set(randomTexts(3, 600))];
    expect(found(texts, 3)).toEqual(allPairs(texts, 3));
  });
});
