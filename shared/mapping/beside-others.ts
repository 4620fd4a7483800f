import { type Candidate, type Unneeded, type Weighed, mayRepeat } from './candidates.js';
import { leastConfidence, targetKey } from './choice.js';
import type { ColumnSeen } from './column-seen.js';
import type { Target } from './mapping.js';
import { shareFields } from './share-fields.js';

/** Candidates once every column has been weighed beside the others; what is settled is nobody else's. */
export function besideOthers(
  alone: ReadonlyMap<number, Weighed>,
  columns: readonly ColumnSeen[],
  settled: ReadonlyMap<number, Target | null>,
): {
  readonly wanted: ReadonlyMap<number, readonly Candidate[]>;
  readonly unneeded: ReadonlyMap<number, Unneeded>;
} {
  const gone = new Set(
    [...settled.values()].flatMap((target) =>
      target === null || mayRepeat(target) ? [] : [targetKey(target)],
    ),
  );
  const targets = new Map<string, Target>();
  const fullness = fullnessBeside(alone, columns);
  const odds = new Map(
    [...alone].map(([index, { candidates }]) => {
      const isExact = candidates[0]?.confidence === 1;
      const used = candidates.reduce((sum, { confidence }) => sum + confidence, 0);
      const left = Math.max(isExact ? exactLeaves : sureLeaves, 1 - used);
      const own = new Map<string, number>();
      for (const { target, confidence } of candidates) {
        const key = targetKey(target);
        targets.set(key, target);
        const odds = (confidence / left) * fullness(key, index);
        if (!gone.has(key)) own.set(key, (own.get(key) ?? 0) + odds);
      }
      return [index, own] as const;
    }),
  );
  const repeats = (key: string): boolean => {
    const target = targets.get(key);
    return target !== undefined && mayRepeat(target);
  };
  const shared = shareFields(odds, repeats);
  const wanted = new Map(
    [...alone].map(([index, { candidates }]) => {
      const keys = candidates.map(({ target }) => targetKey(target));
      return [
        index,
        bySureness(
          candidates
            .filter((_, i) => keys.indexOf(keys[i] ?? '') === i)
            .map((one) => ({ ...one, confidence: shared.get(index)?.get(targetKey(one.target)) ?? 0 })),
        ),
      ] as const;
    }),
  );
  const unneeded = new Map(
    [...alone].map(([index, weighed]) => {
      const used = [...(shared.get(index)?.values() ?? [])].reduce((sum, one) => sum + one, 0);
      const share = weighed.unneeded.reduce((sum, one) => sum + one.share, 0);
      return [index, { about: weighed.unneeded[0]?.about ?? '', share: (1 - used) * share }] as const;
    }),
  );
  return { wanted, unneeded };
}

/** Of columns that are likely the same field the fullest serves best: how full each is beside it, to the third power. */
function fullnessBeside(
  alone: ReadonlyMap<number, Weighed>,
  columns: readonly ColumnSeen[],
): (key: string, index: number) => number {
  const filled = new Map(columns.map(({ column, filled: share }) => [column.index, share] as const));
  const fullest = new Map<string, number>();
  for (const [index, { candidates }] of alone)
    for (const { target, confidence } of candidates)
      if (confidence >= leastConfidence)
        fullest.set(targetKey(target), Math.max(fullest.get(targetKey(target)) ?? 0, filled.get(index) ?? 0));
  return (key, index) => {
    const most = fullest.get(key) ?? 0;
    return most === 0 ? 1 : Math.min(1, (filled.get(index) ?? 0) / most) ** 3;
  };
}

/** No column is surer than this before the others are looked at; one that bears the very name of a field comes first. */
const sureLeaves = 1e-3;
const exactLeaves = 1e-6;

function bySureness(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => b.confidence - a.confidence);
}
