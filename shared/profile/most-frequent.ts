import type { TextPool } from './text-pool.js';

/** Texts with how many rows each has; codes without rows are left out. */
export interface Counted {
  readonly texts: TextPool;
  readonly counts: ArrayLike<number>;
}

/** Codes of the most frequent texts, ties in the order of their bytes, without sorting all of them. */
export function mostFrequent({ texts, counts }: Counted, limit: number): number[] {
  const comesFirst = (a: number, b: number): number =>
    (counts[b] ?? 0) - (counts[a] ?? 0) || texts.compare(a, b);
  const least = countOfPlace(counts, limit);
  const sure: number[] = [];
  const tied: number[] = [];
  for (let code = 0; code < texts.size; code += 1) {
    const count = counts[code] ?? 0;
    if (count > least) sure.push(code);
    else if (count === least && count > 0) keepFirst(tied, code, { limit, comesFirst });
  }
  return [...sure.sort(comesFirst), ...tied.sort(comesFirst)].slice(0, limit);
}

/** The count that the last of the `limit` most frequent has. */
function countOfPlace(counts: ArrayLike<number>, limit: number): number {
  const sorted = new Int32Array(counts).sort();
  return sorted[Math.max(0, sorted.length - limit)] ?? 0;
}

interface Keeping {
  readonly limit: number;
  readonly comesFirst: (a: number, b: number) => number;
}

/** Among many of one count only the first in order are kept, trimmed now and then. */
function keepFirst(kept: number[], code: number, { limit, comesFirst }: Keeping): void {
  const worst = kept[limit - 1];
  if (kept.length >= limit && worst !== undefined && comesFirst(code, worst) > 0) return;
  kept.push(code);
  if (kept.length >= 2 * limit || kept.length === limit) {
    kept.sort(comesFirst);
    kept.length = limit;
  }
}
