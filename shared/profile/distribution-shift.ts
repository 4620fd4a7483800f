import { dayNumber } from '../dates/calendar.js';
import type { DistributionShift } from './compare-profiles.js';
import type { ColumnSummary } from './profile-summary.js';

/** Values that say something below which a shape is chance. */
const leastRows = 50;
/** From 0.25 on, a population stability index is taken for a major shift (Siddiqi 2006, Credit Risk Scorecards). */
const majorIndex = 0.25;
/** A fifth of the rows on another side of some number or day; beside it, the distance has to beat chance at 1 in 1,000. */
const majorDistance = 0.2;
const chance = 1.95;
/** No cell of an index is empty: half a row stands in. */
const halfRow = 0.5;

/** How far the values of a column have moved, where they have moved far; null where not, or where it cannot be told. */
export function distributionShift(last: ColumnSummary, now: ColumnSummary): DistributionShift | null {
  if (last.kind !== now.kind || saidRows(last) < leastRows || saidRows(now) < leastRows) return null;
  if (last.values.length > 0 && now.values.length > 0) return indexShift(last, now);
  return last.histogram !== null && now.histogram !== null ? distanceShift(last, now) : null;
}

function saidRows({ rows, missing }: ColumnSummary): number {
  return rows - missing;
}

function indexShift(last: ColumnSummary, now: ColumnSummary): DistributionShift | null {
  const value = stabilityIndex(last, now);
  return value >= majorIndex ? { measure: 'stability_index', value, of: majorIndex } : null;
}

/** The sum over values of (p − q) · ln(p / q). */
function stabilityIndex(last: ColumnSummary, now: ColumnSummary): number {
  const values = new Set([...last.values, ...now.values].map(({ value }) => value));
  const share = (of: ColumnSummary, value: string): number =>
    Math.max(halfRow, of.values.find((one) => one.value === value)?.count ?? 0) / saidRows(of);
  return [...values].reduce((sum, value) => {
    const [p, q] = [share(now, value), share(last, value)];
    return sum + (p - q) * Math.log(p / q);
  }, 0);
}

interface Point {
  readonly at: number | string;
  readonly share: number;
}

/**
 * The largest difference between the shares of rows below one edge (Kolmogorov 1933, Smirnov 1939), at the edges
 * of both histograms. Dates move on by themselves, so only dates that moved back are told.
 */
function distanceShift(last: ColumnSummary, now: ColumnSummary): DistributionShift | null {
  const [before, after] = [cumulative(last), cumulative(now)];
  const distances = [...before, ...after].map(({ at }) => shareBelow(after, at) - shareBelow(before, at));
  const value = Math.max(0, ...(now.kind === 'date' ? distances : distances.map(Math.abs)));
  const [n, m] = [saidRows(last), saidRows(now)];
  const byChance = chance * Math.sqrt((n + m) / (n * m));
  return value >= Math.max(majorDistance, byChance)
    ? { measure: 'distance', value, of: majorDistance }
    : null;
}

/** The share of rows below each edge. */
function cumulative({ histogram }: ColumnSummary): readonly Point[] {
  if (histogram === null) return [];
  const bins: readonly { from: number | string; to: number | string; rows: number }[] = histogram.bins;
  const all = bins.reduce((sum, { rows }) => sum + rows, histogram.below + histogram.above);
  let below = histogram.below;
  const points: Point[] = bins.map(({ from, rows }) => {
    const point = { at: from, share: below / all };
    below += rows;
    return point;
  });
  const end = bins.at(-1)?.to;
  return end === undefined ? points : [...points, { at: end, share: below / all }];
}

/** Between two edges the rows are taken to lie evenly; what is not drawn lies at the ends. */
function shareBelow(points: readonly Point[], edge: number | string): number {
  const after = points.findIndex(({ at }) => at >= edge);
  if (after === -1) return points.at(-1)?.share ?? 0;
  const next = points[after];
  const before = points[after - 1];
  if (next === undefined || before === undefined || next.at === edge) return next?.share ?? 0;
  const [from, to, here] = [placeOf(before.at), placeOf(next.at), placeOf(edge)];
  return before.share + ((next.share - before.share) * (here - from)) / (to - from);
}

function placeOf(at: number | string): number {
  if (typeof at === 'number') return at;
  const [year = 0, month = 1, day = 1] = at.split('-').map(Number);
  return dayNumber({ year, month, day });
}
