import { chiSquareOf } from '../../stats/chi-square.js';
import { hypergeometricAtLeast } from '../../stats/hypergeometric.js';
import type { IssueLine } from '../issue-table.js';

/** People of a group, and for how many of them something is missing; `row` is one of them. */
export interface GroupShare extends IssueLine {
  readonly value: string;
  readonly missing: number;
  readonly of: number;
}

/** A group held against all others together. */
export interface WorstShare<G extends GroupShare = GroupShare> {
  readonly group: G;
  readonly restMissing: number;
  readonly restOf: number;
  /** Its share missing less that of the rest. */
  readonly apart: number;
}

/** The group for which most is missing; there are two at least. */
export function worstShare<G extends GroupShare>(groups: readonly G[]): WorstShare<G> {
  const [all, missing] = totals(groups);
  const against = groups.map((group): WorstShare<G> => {
    const [restOf, restMissing] = [all - group.of, missing - group.missing];
    return { group, restMissing, restOf, apart: group.missing / group.of - restMissing / restOf };
  });
  return against.reduce((most, each) => (each.apart > most.apart ? each : most));
}

/** How few a cell may be expected to hold before chi-square is no longer near enough (Cochran 1954). */
const leastExpected = 5;

/**
 * How likely groups differ so much by chance: chi-square, or where cells are too small for it, the exact
 * chance of the worst group, times the number of groups it was picked from.
 */
export function chanceOfShares(groups: readonly GroupShare[]): number {
  const [all, missing] = totals(groups);
  const smallest = Math.min(...groups.map(({ of }) => of));
  const expected = (smallest * Math.min(missing, all - missing)) / all;
  if (expected >= leastExpected) return chiSquareOf(groups.map((group) => [group.missing, group.of])).p;
  const { group } = worstShare(groups);
  const exact = hypergeometricAtLeast(group.missing, { drawn: group.of, marked: missing, of: all });
  return Math.min(1, groups.length * exact);
}

function totals(groups: readonly GroupShare[]): readonly [all: number, missing: number] {
  return groups.reduce<readonly [number, number]>(
    ([all, missing], group) => [all + group.of, missing + group.missing],
    [0, 0],
  );
}
