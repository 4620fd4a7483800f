import { correlation } from '../stats/correlation.js';
import { type Located, bestRun } from './turned-run.js';

/** Fewer scores beside wellbeing than this, in the part or outside it, say nothing of either. */
export const leastPairs = 20;
/**
 * How many standard errors the part must lie from the rest. Any run of rows may be looked at, which is about 100,000 runs
 * of a year's file: a difference of 5 comes by chance in one of 1,700,000.
 */
const leastApart = 5;
/** 95 % of a normal distribution lie so near its mean. */
const interval = 1.96;

/** The rows between which a scale runs with wellbeing, while it runs against it elsewhere; null where no rows do. */
export function turnedPart(rows: readonly Located[]): readonly [number, number] | null {
  const run = bestRun(rows, leastPairs);
  if (run === null) return null;
  const inside = rows.slice(run.from, run.to);
  const outside = [...rows.slice(0, run.from), ...rows.slice(run.to)];
  const [here, there] = [certaintyOf(inside), certaintyOf(outside)];
  if (here === null || there === null) return null;
  const apart = (here.z - there.z) / Math.hypot(here.error, there.error);
  const isOpposite = here.z - interval * here.error > 0 && there.z + interval * there.error < 0;
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || !isOpposite || apart < leastApart) return null;
  return [first.row, last.row];
}

/** Fisher's z of the correlation, and its standard error 1 ÷ √(n − 3) (Fisher 1921). Null for too few pairs. */
function certaintyOf(rows: readonly Located[]): { readonly z: number; readonly error: number } | null {
  if (rows.length < leastPairs) return null;
  const found = correlation(rows.map(({ score, wellbeing }) => [score, wellbeing] as const));
  if (found === null) return null;
  return { z: Math.atanh(Math.max(-0.999, Math.min(0.999, found))), error: 1 / Math.sqrt(rows.length - 3) };
}
