import { normalCdf } from './distributions.js';
import { type Refused, refuse } from './estimate.js';
import { quantile } from './quantile.js';

/** The signed-rank test of changes. */
export interface SignedRank {
  /** Changes that are not nothing; the others say nothing and are dropped. */
  readonly n: number;
  /** Sum of the ranks of rises; ties share their middle rank. */
  readonly v: number;
  /** Two-sided. */
  readonly p: number;
  /** Exact given the ties that there are, or by the normal curve with corrections for ties and continuity. */
  readonly how: 'exact' | 'normal';
  /** Middle of all means of two changes, zeros included (Hodges and Lehmann 1963); null above 2,000 changes. */
  readonly pseudoMedian: number | null;
}

/** Up to this many changes the chance is exact. */
export const exactUpTo = 200;
const mostForPairs = 2000;

/**
 * Wilcoxon (1945), exact under ties: the chance is taken over all signs of the ranks that the data have, so scores of
 * 0–10, which always tie, need no approximation. `step` is the smallest step of the instrument: differences are
 * rounded to it first, since 3.3 − 1.1 and 4.4 − 2.2 are one and the same.
 */
export function signedRank(changes: readonly number[], step: number | null = null): SignedRank | Refused {
  if (changes.length === 0) return refuse('no_values');
  const rounded = step === null ? changes : changes.map((change) => Math.round(change / step));
  const moved = rounded.filter((change) => change !== 0);
  if (moved.length === 0) return refuse('constant');
  const ranks = doubledRanks(moved.map(Math.abs));
  const rises = ranks.reduce((sum, rank, i) => sum + ((moved[i] ?? 0) > 0 ? rank : 0), 0);
  const exact = moved.length <= exactUpTo;
  return {
    n: moved.length,
    v: rises / 2,
    p: exact ? exactP(ranks, rises) : normalP(ranks, rises),
    how: exact ? 'exact' : 'normal',
    pseudoMedian: pseudoMedian(changes),
  };
}

/** Twice the middle ranks, so that all are whole. */
function doubledRanks(sizes: readonly number[]): readonly number[] {
  const order = sizes.map((_, i) => i).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const ranks = sizes.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && sizes[order[to + 1] ?? 0] === sizes[order[from] ?? 0]) to += 1;
    for (let i = from; i <= to; i += 1) ranks[order[i] ?? 0] = from + to + 2;
    from = to + 1;
  }
  return ranks;
}

/** Chance of each sum when every rank falls in or out by the toss of a coin. */
function exactP(ranks: readonly number[], rises: number): number {
  const most = ranks.reduce((sum, rank) => sum + rank, 0);
  let chances = new Float64Array(most + 1);
  chances[0] = 1;
  for (const rank of ranks) {
    const next = new Float64Array(most + 1);
    for (let s = 0; s <= most; s += 1)
      next[s] = ((chances[s] ?? 0) + (s >= rank ? (chances[s - rank] ?? 0) : 0)) / 2;
    chances = next;
  }
  const least = Math.min(rises, most - rises);
  const tail = chances.subarray(0, least + 1).reduce((sum, chance) => sum + chance, 0);
  return Math.min(1, 2 * tail);
}

function normalP(doubled: readonly number[], rises: number): number {
  const ranks = doubled.map((rank) => rank / 2);
  const middle = ranks.reduce((sum, rank) => sum + rank, 0) / 2;
  const sd = Math.sqrt(ranks.reduce((sum, rank) => sum + rank ** 2, 0) / 4);
  const off = rises / 2 - middle;
  const z = (off - Math.sign(off) * 0.5) / sd;
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

function pseudoMedian(changes: readonly number[]): number | null {
  if (changes.length > mostForPairs) return null;
  const means = changes.flatMap((one, i) => changes.slice(i).map((other) => (one + other) / 2));
  return quantile(means, 0.5);
}
