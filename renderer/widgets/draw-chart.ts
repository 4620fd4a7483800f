import type { Data, Layout, LayoutAxis } from 'plotly.js/lib/index-cartesian';
import type { ChartData } from './chart-data.js';
import { unitNames } from './chart-rows.js';
import { loadPlotly } from './load-plotly.js';
import { seriesTrace } from './series-trace.js';
import { inTurn } from './turns.js';

/** Ticks of a share, written as everywhere on the page. */
const fifths = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Names below upright columns that fit side by side. */
const mostNames = 8;

interface Look {
  readonly ink: string;
  readonly rule: string;
  readonly colours: readonly string[];
  readonly font: string;
}

/** Draw into an element; the function handed back clears it again. */
export async function drawChart(element: HTMLElement, data: ChartData): Promise<() => void> {
  const plotly = await loadPlotly();
  const look = lookOf(element);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const settings = { displaylogo: false, displayModeBar: false, scrollZoom: false };
  await inTurn(() => plotly.newPlot(element, traces(data, look), layout(data, look, isStill), settings));
  const resized = new ResizeObserver(() => {
    plotly.Plots.resize(element);
  });
  resized.observe(element);
  return () => {
    resized.disconnect();
    plotly.purge(element);
  };
}

function lookOf(element: HTMLElement): Look {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    rule: token('--rule'),
    colours: [token('--chart-1'), token('--chart-2'), token('--chart-3'), token('--chart-4')],
    font: style.fontFamily,
  };
}

function traces(data: ChartData, look: Look): Data[] {
  const drawn = data.series.map((series, i) => seriesTrace(data, series, look.colours[i] ?? look.ink));
  return data.mark === undefined ? drawn : [markLine(data, data.mark, look), ...drawn];
}

/** A dotted line across all names; it has no name of its own and answers no pointer. */
function markLine({ labels, shape }: ChartData, mark: number, look: Look): Data {
  const marks = labels.map(() => mark);
  return {
    type: 'scatter',
    mode: 'lines',
    ...(shape === 'columns' ? { x: [...labels], y: marks } : { x: marks, y: [...labels] }),
    line: { color: look.ink, width: 1, dash: 'dot' },
    hoverinfo: 'skip',
    showlegend: false,
  };
}

function layout(
  { shape, unit, range, labels, series }: ChartData,
  look: Look,
  isStill: boolean,
): Partial<Layout> {
  const numbers: Partial<LayoutAxis> = {
    gridcolor: look.rule,
    zerolinecolor: look.ink,
    rangemode: 'tozero',
    title: { text: unitNames[unit] ?? unit, font: { size: 13 }, standoff: 8 },
    ...(unit === 'share'
      ? {
          tickvals: fifths,
          ticktext: fifths.map((share) => `${String(share * 100)}\u00a0%`),
          range: [0, 1.02],
        }
      : {}),
    ...(range === undefined ? {} : { range: [...range] }),
    fixedrange: true,
  };
  const names: Partial<LayoutAxis> = {
    type: 'category',
    automargin: true,
    fixedrange: true,
    showgrid: false,
    zeroline: false,
    dtick: shape === 'columns' ? Math.ceil(labels.length / mostNames) : 1,
    ...(shape === 'columns' ? { tickangle: 0 } : {}),
  };
  const lies = shape !== 'columns';
  return {
    height: lies ? Math.max(220, 96 + labels.length * 36 * Math.max(1, series.length * 0.7)) : 320,
    margin: { l: 56, r: 16, t: 8, b: 56 },
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    font: { family: look.font, size: 13, color: look.ink },
    showlegend: series.length > 1,
    legend: { orientation: 'h', y: 1.12 },
    hovermode: 'closest',
    ...(isStill ? { transition: { duration: 0, easing: 'linear' } } : {}),
    xaxis: lies ? numbers : names,
    yaxis: lies ? { ...names, autorange: 'reversed' } : numbers,
  };
}
