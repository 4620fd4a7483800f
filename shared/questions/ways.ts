import type { Fix } from './verdict.js';

/**
 * Sets of fixes any one of which is enough: no set holds another. The one empty set means that nothing
 * needs to be done; no set at all, that no fix would be enough.
 */
export type Ways = readonly (readonly Fix[])[];

/** Nothing needs to be done. */
export const done: Ways = [[]];

/** No fix would be enough. */
export const hopeless: Ways = [];

/** Beyond so many sets the larger ones are let go; no question comes near. */
export const mostWays = 2048;

/** Ways to have all of several things. */
export function allOf(all: readonly Ways[]): Ways {
  return all.reduce<Ways>(
    (so, ways) => least(so.flatMap((one) => ways.map((other) => union(one, other)))),
    done,
  );
}

/** Ways to have any one of several things. */
export function anyOf(all: readonly Ways[]): Ways {
  return least(all.flat());
}

/** The smallest set: fewest fixes, then fewest rows, then by id; undefined where there is none. */
export function smallest(ways: Ways): readonly Fix[] | undefined {
  return [...ways].sort(bySize)[0];
}

/** Two sets as one; a fix in both counts the more rows that either sees in it. */
export function union(one: readonly Fix[], other: readonly Fix[]): readonly Fix[] {
  const fixes = new Map(one.map((fix) => [fix.id, fix]));
  for (const fix of other) {
    const known = fixes.get(fix.id);
    if (known === undefined || known.rows < fix.rows) fixes.set(fix.id, fix);
  }
  return [...fixes.values()];
}

/** Fixes in the order in which they are shown. */
export function smallestFirst(fixes: readonly Fix[]): readonly Fix[] {
  return [...fixes].sort((a, b) => a.rows - b.rows || (a.id < b.id ? -1 : 1));
}

/** Every set of some fixes that is enough, without those that hold a smaller one. */
export function waysAmong(fixes: readonly Fix[], isEnough: (ids: ReadonlySet<string>) => boolean): Ways {
  const sets = fixes.reduce<readonly (readonly Fix[])[]>(
    (so, fix) => [...so, ...so.map((set) => [...set, fix])],
    [[]],
  );
  return least(sets.filter((set) => isEnough(new Set(set.map(({ id }) => id)))));
}

function least(ways: Ways): Ways {
  const kept: (readonly Fix[])[] = [];
  for (const way of [...ways].sort(bySize)) {
    const ids = new Set(way.map(({ id }) => id));
    if (!kept.some((smaller) => smaller.every(({ id }) => ids.has(id)))) kept.push(way);
    if (kept.length === mostWays) break;
  }
  return kept;
}

function bySize(one: readonly Fix[], other: readonly Fix[]): number {
  return one.length - other.length || rowsOf(one) - rowsOf(other) || (idsOf(one) < idsOf(other) ? -1 : 1);
}

function rowsOf(fixes: readonly Fix[]): number {
  return fixes.reduce((sum, { rows }) => sum + rows, 0);
}

function idsOf(fixes: readonly Fix[]): string {
  return fixes
    .map(({ id }) => id)
    .sort()
    .join(' ');
}
