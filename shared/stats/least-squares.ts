import { tQuantile } from './distributions.js';
import type { Estimate } from './estimate.js';

/** A point that occurs so many times. */
export interface CountedPoint {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** The slope of the line of least squares with its 95 % t interval; null of fewer than three points or one x alone. */
export function slopeOfPoints(points: readonly CountedPoint[]): Estimate | null {
  const sum = (of: (point: CountedPoint) => number): number =>
    points.reduce((total, point) => total + point.count * of(point), 0);
  const n = sum(() => 1);
  if (n < 3) return null;
  const [meanX, meanY] = [sum(({ x }) => x) / n, sum(({ y }) => y) / n];
  const xx = sum(({ x }) => (x - meanX) ** 2);
  if (xx <= 0) return null;
  const value = sum(({ x, y }) => (x - meanX) * (y - meanY)) / xx;
  const left = sum(({ x, y }) => (y - meanY - value * (x - meanX)) ** 2);
  const reach = tQuantile(0.975, n - 2) * Math.sqrt(left / (n - 2) / xx);
  return { value, low: value - reach, high: value + reach };
}
