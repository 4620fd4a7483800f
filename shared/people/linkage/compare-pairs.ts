import type { PersonCard } from '../cards/card.js';
import { comparisons } from '../compare/comparisons.js';
import type { Candidates } from './candidates.js';

/** Candidate pairs, each with its pattern: how it stands by every comparison. Few patterns hold for very many pairs. */
export interface Compared extends Candidates {
  readonly count: number;
  /** By pair: the place of its pattern in `patterns`. */
  readonly pattern: Int32Array;
  /** Every pattern once, in the order of the first pair that has it: a level a comparison, in their order. */
  readonly patterns: readonly (readonly number[])[];
}

/** Compare every candidate pair by everything. */
export function comparePairs(cards: readonly PersonCard[], candidates: Candidates): Compared {
  const { first, second } = candidates;
  const pattern = new Int32Array(first.length);
  const patterns: (readonly number[])[] = [];
  const known = new Map<number, number>();
  const levels = comparisons.map(() => -1);
  for (let pair = 0; pair < first.length; pair += 1) {
    const a = cards[first[pair] ?? 0];
    const b = cards[second[pair] ?? 0];
    if (a === undefined || b === undefined) continue;
    const key = packed(levels, a, b);
    let place = known.get(key);
    if (place === undefined) {
      place = patterns.push([...levels]) - 1;
      known.set(key, place);
    }
    pattern[pair] = place;
  }
  return { ...candidates, count: first.length, pattern, patterns };
}

/** The level of every comparison for two cards. */
export function levelsOf(a: PersonCard, b: PersonCard): readonly number[] {
  return comparisons.map((comparison) => comparison.level(a, b));
}

/** More than any comparison has levels; eleven digits to this base stay a whole number. */
const base = 16;

/** Fills in the levels of two cards, and gives them as one number. */
function packed(levels: number[], a: PersonCard, b: PersonCard): number {
  let key = 0;
  for (let i = 0; i < comparisons.length; i += 1) {
    const level = comparisons[i]?.level(a, b) ?? -1;
    levels[i] = level;
    key = key * base + level + 1;
  }
  return key;
}
