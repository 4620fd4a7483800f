import type { PersonCard } from '../cards/card.js';
import { comparisons } from '../compare/comparisons.js';
import type { Candidates } from './candidates.js';

/** Levels of every pair: `width` bytes a pair, one a comparison, in their order. */
export interface Compared extends Candidates {
  readonly count: number;
  readonly width: number;
  readonly levels: Int8Array;
}

/** Compare every candidate pair by everything. */
export function comparePairs(cards: readonly PersonCard[], candidates: Candidates): Compared {
  const { first, second } = candidates;
  const width = comparisons.length;
  const levels = new Int8Array(first.length * width);
  for (let pair = 0; pair < first.length; pair += 1) {
    const a = cards[first[pair] ?? 0];
    const b = cards[second[pair] ?? 0];
    if (a === undefined || b === undefined) continue;
    levels.set(levelsOf(a, b), pair * width);
  }
  return { ...candidates, count: first.length, width, levels };
}

/** The level of every comparison for two cards. */
export function levelsOf(a: PersonCard, b: PersonCard): readonly number[] {
  return comparisons.map((comparison) => comparison.level(a, b));
}
