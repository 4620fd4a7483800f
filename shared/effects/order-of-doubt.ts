import type { Step } from '../clean/step.js';
import type { WeighedRun } from './weighing.js';
import { isUnread } from './what-it-reaches.js';

/**
 * Rows of the tables times steps that are weighed for reports and files, so that these come in some minutes however large
 * the exports are. A count and no clock: the same files and decisions give the same bytes. Measured: 300,000 rows take
 * about 4 s of the processor for each step.
 */
const mostRowSteps = 15_000_000;

/** The steps of a run, the most doubtful first: what waits for a decision, then what rests on likelihood, then what is safe. */
export function byDoubt({ steps, effects }: Pick<WeighedRun, 'steps' | 'effects'>): readonly Step[] {
  const touched = new Map(effects.map(({ step, cells, rows }) => [step, cells + rows] as const));
  const size = ({ id }: Step): number => touched.get(id) ?? 0;
  return steps.toSorted((one, other) => doubt(one) - doubt(other) || size(other) - size(one));
}

function doubt({ kind, on }: Step): number {
  if (kind === 'safe') return on ? 3 : 2;
  return on ? 1 : 0;
}

/** The steps that are weighed without being asked for one by one: all, unless there are very many rows. */
export function withinReach(run: WeighedRun): readonly Step[] {
  const rows = run.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const most = Math.floor(mostRowSteps / Math.max(1, rows));
  const costly = byDoubt(run).filter((step) => !isUnread(step, run));
  const beyond = new Set(costly.slice(Math.max(1, most)));
  return run.steps.filter((step) => !beyond.has(step));
}
