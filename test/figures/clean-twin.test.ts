import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { computeFigures } from '../../shared/figures/compute.js';
import type { Figure } from '../../shared/figures/figure.js';
import { choosePeriod, chooseToday } from '../../shared/figures/period.js';
import { cleanTwin, loadCleanTables, mappingOf } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';

/** A figure of the truth, worked out by plain loops that share no code with the product. */
interface True {
  readonly id: string;
  readonly by: readonly string[];
  readonly group: readonly string[];
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly of: number;
  readonly missing: number;
}

interface Truth {
  readonly today: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly figures: readonly True[];
}

const truth = JSON.parse(readFileSync('sample-data/truth/truth_indicators.json', 'utf8')) as Truth;
const twin = cleanTwin();
const engine = await openEngine();
afterAll(() => {
  engine.close();
});
loadCleanTables(engine, twin);
const today = chooseToday(engine, null);
const period = choosePeriod(engine, today, null);
const context = { mapping: mappingOf(twin), today, period, settings: { leastFollowUp: 0.4 } };
const figures = computeFigures(engine, { ...context, withhold: false });
const ours = new Map(figures.map((figure) => [keyOf(figure), figure]));

function keyOf({ id, by, group }: Pick<Figure, 'id' | 'by' | 'group'>): string {
  return [id, ...by, ...group].join(' ');
}

/** Twelve figures are written in the truth, so nearer than this they cannot be told apart. */
function close(a: number | null | undefined, b: number | null): boolean {
  if (a === undefined || a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}

describe('the clean twin', () => {
  it('is complete up to the day that the truth names', () => {
    expect([today.date, period.from, period.to]).toEqual([truth.today, truth.period.from, truth.period.to]);
  });

  it('has the figures of the truth and no others', () => {
    expect([...ours.keys()].sort()).toEqual(truth.figures.map(keyOf).sort());
  });

  it('has one figure for each id, split and group', () => {
    expect(ours.size).toBe(figures.length);
  });

  it('gives every count exactly', () => {
    const counts = (figure: True | Figure): unknown => [keyOf(figure), figure.n, figure.of, figure.missing];
    const expected = truth.figures.map((figure) => counts({ ...figure, n: figure.n ?? 0 }));
    expect(truth.figures.map((figure) => counts(ours.get(keyOf(figure)) ?? { ...figure, n: -1 }))).toEqual(
      expected,
    );
  });

  it('gives every value and interval to 1e-9', () => {
    const wrong = truth.figures.filter((figure) => {
      const found = ours.get(keyOf(figure));
      return !(['value', 'low', 'high'] as const).every((part) => close(found?.[part], figure[part]));
    });
    expect(wrong.map((figure) => ({ truth: figure, ours: ours.get(keyOf(figure)) }))).toEqual([]);
  });
});
