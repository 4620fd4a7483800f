/** Pairs of rows: how many are right, found, and there to find. Groups are closed: A is B and B is C makes A C. */
export interface PairScore {
  readonly right: number;
  readonly found: number;
  readonly there: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Compare two groupings of the same rows. */
export function pairScore(
  found: readonly (string | number)[],
  truth: readonly (string | number)[],
): PairScore {
  const both = found.map((group, i) => `${String(group)} ${String(truth[i])}`);
  const [right, all, there] = [both, found, truth].map(pairsWithin);
  const precision = all === 0 ? 1 : (right ?? 0) / (all ?? 1);
  const recall = there === 0 ? 1 : (right ?? 0) / (there ?? 1);
  return {
    right: right ?? 0,
    found: all ?? 0,
    there: there ?? 0,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
  };
}

function pairsWithin(groups: readonly (string | number)[]): number {
  const counts = new Map<string | number, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}
