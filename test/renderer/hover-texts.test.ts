import { describe, expect, it } from 'vitest';
import { chartOf } from '../../renderer/panels/outcomes/chart-of.js';
import { charts } from '../../renderer/panels/outcomes/charts.js';
import { instrumentChart } from '../../renderer/panels/outcomes/instrument-charts.js';
import { rateChart, ratioChart } from '../../renderer/panels/equity/charts.js';
import type { ChartData } from '../../renderer/widgets/chart-data.js';
import { chartRows, wordsOfNumber } from '../../renderer/widgets/chart-rows.js';
import { seriesTrace } from '../../renderer/widgets/series-trace.js';
import { printFigures } from '../../shared/figures/print.js';
import { numbersIn } from '../support/printed-numbers.js';
import { reportContext } from '../support/report-context.js';
import { madeFigure } from '../support/report-figures.js';

const { figures } = reportContext;
const instruments = ['ons4_happy', 'ons4_anxious', 'swemwbs7'];
const parts = ['change', 'low', 'lost', 'bounds'] as const;

/** Every chart of the page that these figures give, of the numbers of print. */
const drawn: readonly ChartData[] = [
  ...charts.map(({ of }) => chartOf(of, figures, 'printed').data),
  ...instruments.flatMap((code) =>
    parts.map((part) => chartOf((shown) => instrumentChart(code, part, shown), figures, 'printed').data),
  ),
  ratioChart(figures.filter(({ id }) => id.startsWith('C1.'))),
  rateChart(figures.filter(({ id, by }) => id === 'C2.rate' && by.length === 1)),
].filter((chart) => chart !== undefined);

const hoverTexts = (chart: ChartData): readonly string[] =>
  chart.series.flatMap((series) => {
    const { customdata } = seriesTrace(chart, series, '') as { customdata: readonly string[] };
    return customdata;
  });

describe('what a chart tells the pointer', () => {
  it('is the text of the chart’s table, for every chart', () => {
    expect(drawn.length).toBeGreaterThan(3);
    for (const chart of drawn) {
      const [, ...rows] = chartRows(chart);
      const columns = chart.series.map((_, i) => rows.map((row) => row[i + 1]));
      expect(hoverTexts(chart), chart.title).toEqual(columns.flat());
    }
  });

  it('holds no number that print does not, digit for digit', () => {
    const printed = new Set(figures.flatMap(({ printed: text }) => numbersIn(text.replaceAll('+', ''))));
    const told = drawn.flatMap((chart) =>
      hoverTexts(chart).flatMap((text) => numbersIn(text.replace(/ \(.*/u, ''))),
    );
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((number) => number !== '100' && !printed.has(number))).toEqual([]);
  });
});

/** Values between two printed ones: where rounding of a binary fraction and of its text part ways. */
const between = [0.35, 1.005, 2.675, 4.25, 8.45, -0.35, -1.15];

describe('a number that is drawn', () => {
  it.each([
    ['B3.mean.ons4_happy', 'points'],
    ['B6.age.ons4_happy', 'sd'],
  ])('of %s is written as print writes it, interval and all', (id, unit) => {
    for (const value of between) {
      const [figure] = printFigures(
        [madeFigure({ id, value, low: value - 1, high: value + 1, unit, n: 340, of: 400 })],
        'default',
      );
      const shown = [figure?.shown?.value, figure?.shown?.low, figure?.shown?.high];
      const words = shown.map((number) => wordsOfNumber(number ?? Number.NaN, { unit }));
      expect(numbersIn(figure?.printed.replaceAll('+', '') ?? '').slice(0, 1)).toEqual(
        numbersIn(words[0] ?? ''),
      );
      expect(figure?.printed).toContain(`${words[1] ?? ''} to ${words[2] ?? ''}`);
    }
  });
});
