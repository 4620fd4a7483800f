import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../shared/figures/figure.js';
import { cleanTwin } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';
import { close, figuresOfTwin, keyOf } from '../support/twin-figures.js';

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
const engine = await openEngine();
afterAll(() => {
  engine.close();
});
const { today, period, figures, ours } = figuresOfTwin(engine, cleanTwin());

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
