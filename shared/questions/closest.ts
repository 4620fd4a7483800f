import type { Assessment } from './inquiry.js';
import { isBetter } from './thresholds.js';
import type { Fix } from './verdict.js';
import { anyOf, smallest } from './ways.js';

/** Of several, any one of which would do, the best; among equals the one that least would bring further. */
export function closest(options: readonly Assessment[]): Assessment {
  const best = options.reduce((one, other) => (isNearer(other, one) ? other : one));
  return {
    ...best,
    ways: {
      with_limits: anyOf(options.map(({ ways }) => ways.with_limits)),
      supported: anyOf(options.map(({ ways }) => ways.supported)),
    },
  };
}

function isNearer(one: Assessment, other: Assessment): boolean {
  if (one.met !== other.met) return isBetter(one.met, other.met);
  const to = one.met === 'not_possible' ? 'with_limits' : 'supported';
  const [mine, theirs] = [smallest(one.ways[to]), smallest(other.ways[to])];
  if (mine === undefined || theirs === undefined) return mine !== undefined && theirs === undefined;
  return mine.length < theirs.length || (mine.length === theirs.length && rowsOf(mine) < rowsOf(theirs));
}

function rowsOf(fixes: readonly Fix[]): number {
  return fixes.reduce((sum, { rows }) => sum + rows, 0);
}
