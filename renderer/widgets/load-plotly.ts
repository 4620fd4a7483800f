import type core from 'plotly.js/src/core';
import { inTurn } from './turns.js';

type Charts = typeof core;

/** Plotly from its sources, deepest first: each piece runs what those before it have not, and none of them takes long. */
const pieces: readonly (() => Promise<unknown>)[] = [
  () => import('plotly.js/src/lib/loggers'),
  () => import('plotly.js/src/components/color'),
  () => import('plotly.js/src/lib'),
  () => import('plotly.js/src/plots/cartesian/axes'),
  () => import('plotly.js/src/plots/cartesian'),
  () => import('plotly.js/src/plot_api'),
];

let loaded: Promise<Charts> | undefined;

/** The drawing library with bars and dots: large, so it is fetched for the first chart and run piece by piece. */
export function loadPlotly(): Promise<Charts> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Charts> {
  for (const piece of pieces) await inTurn(piece);
  const { default: charts } = await inTurn(() => import('plotly.js/src/core'));
  const { default: bar } = await inTurn(() => import('plotly.js/src/traces/bar'));
  charts.register([bar]);
  return charts;
}
