import type { Data } from 'plotly.js/lib/index-cartesian';
import type { ChartData, Series } from './chart-data.js';
import { cellWords } from './chart-rows.js';

/** One series for Plotly. What a pointer is told is the text of the chart's table, never a number that Plotly rounds itself. */
export function seriesTrace(chart: ChartData, series: Series, colour: string): Data {
  const { shape, labels } = chart;
  const values = [...series.values];
  const names = [...labels];
  const lies = shape !== 'columns';
  return {
    type: shape === 'dots' ? 'scatter' : 'bar',
    name: series.name,
    ...(lies ? { x: values, y: names, orientation: 'h' } : { x: names, y: values }),
    ...(shape === 'dots' ? { mode: 'markers' } : {}),
    marker: { color: colour, size: 10 },
    customdata: labels.map((_, i) => cellWords(series, i, chart)),
    hovertemplate: `%{${lies ? 'y' : 'x'}}: %{customdata}<extra></extra>`,
    ...intervals(series, lies, colour),
  } as Data; // The generated types want each trace type spelt out on its own.
}

function intervals({ values, low, high }: Series, lies: boolean, colour: string): object {
  if (low === undefined || high === undefined) return {};
  const reach = (ends: readonly (number | null)[]): number[] =>
    values.map((value, i) => Math.abs((ends[i] ?? Number.NaN) - (value ?? Number.NaN)));
  const bars = {
    type: 'data',
    symmetric: false,
    array: reach(high),
    arrayminus: reach(low),
    color: colour,
    thickness: 2,
  };
  return lies ? { error_x: bars } : { error_y: bars };
}
