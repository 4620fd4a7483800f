import { chiSquareTail } from './chi-square.js';
import { type Refused, refuse } from './estimate.js';
import { inverse } from './matrix.js';
import type { Wait } from './survival.js';

/** Whether groups wait alike: events seen and expected in each, and how likely such differences are by chance. */
export interface LogRank {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

/** The log-rank test of two or more groups (Mantel 1966; Peto and Peto 1972). */
export function logRank(groups: readonly (readonly Wait[])[]): LogRank | Refused {
  if (groups.length < 2) return refuse('one_group');
  if (groups.some((group) => group.length === 0)) return refuse('no_values');
  const { observed, expected, covariance } = tally(groups);
  const last = groups.length - 1;
  const inverted = inverse(covariance.slice(0, last).map((row) => row.slice(0, last)));
  if (inverted === null) return refuse('constant');
  const off = observed.slice(0, last).map((count, g) => count - (expected[g] ?? 0));
  const statistic = inverted.reduce(
    (sum, row, i) => sum + row.reduce((inner, cell, j) => inner + (off[i] ?? 0) * cell * (off[j] ?? 0), 0),
    0,
  );
  return { observed, expected, statistic, df: last, p: chiSquareTail(statistic, last) };
}

interface Tally {
  readonly observed: number[];
  readonly expected: number[];
  readonly covariance: number[][];
}

/** Day by day: what each group's share of those at risk lets expect, with the hypergeometric variance under ties. */
function tally(groups: readonly (readonly Wait[])[]): Tally {
  const observed = groups.map((group) => group.filter(({ ended }) => ended).length);
  const expected = groups.map(() => 0);
  const covariance = groups.map(() => groups.map(() => 0));
  for (const { atRisk, ended } of riskDays(groups)) {
    const all = atRisk.reduce((sum, count) => sum + count, 0);
    const spread = all > 1 ? (ended * (all - ended)) / (all - 1) : 0;
    atRisk.forEach((here, g) => {
      expected[g] = (expected[g] ?? 0) + (ended * here) / all;
      covariance[g] = (covariance[g] ?? []).map(
        (cell, h) => cell + spread * (here / all) * ((g === h ? 1 : 0) - (atRisk[h] ?? 0) / all),
      );
    });
  }
  return { observed, expected, covariance };
}

/** Every day on which a wait ended, with how many of each group were still waiting. */
function riskDays(groups: readonly (readonly Wait[])[]): readonly { atRisk: number[]; ended: number }[] {
  const ends = new Map<number, number>();
  for (const { days, ended } of groups.flat()) if (ended) ends.set(days, (ends.get(days) ?? 0) + 1);
  const sorted = groups.map((group) => group.map(({ days }) => days).sort((a, b) => a - b));
  const passed = groups.map(() => 0);
  return [...ends]
    .sort(([a], [b]) => a - b)
    .map(([day, ended]) => {
      const atRisk = sorted.map((days, g) => {
        let gone = passed[g] ?? 0;
        while (gone < days.length && (days[gone] ?? 0) < day) gone += 1;
        passed[g] = gone;
        return days.length - gone;
      });
      return { atRisk, ended };
    });
}
