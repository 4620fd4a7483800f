import type { Engine } from '../../shared/engine/engine.js';
import { computeFigures } from '../../shared/figures/compute.js';
import type { Figure } from '../../shared/figures/figure.js';
import { type Period, type Today, choosePeriod, chooseToday } from '../../shared/figures/period.js';
import { type CleanText, loadCleanTables, mappingOf } from './clean-tables.js';

/** Every figure of a clean twin, none withheld. */
export interface TwinFigures {
  readonly today: Today;
  readonly period: Period;
  readonly figures: readonly Figure[];
  /** The same by `keyOf`. */
  readonly ours: ReadonlyMap<string, Figure>;
}

/** Load a clean twin into an engine and work out its figures. */
export function figuresOfTwin(engine: Engine, twin: CleanText): TwinFigures {
  loadCleanTables(engine, twin);
  const today = chooseToday(engine, null);
  const period = choosePeriod(engine, today, null);
  const context = { mapping: mappingOf(twin), today, period, settings: { leastFollowUp: 0.4 } };
  const figures = computeFigures(engine, { ...context, withhold: false });
  return { today, period, figures, ours: new Map(figures.map((figure) => [keyOf(figure), figure])) };
}

/** What names one figure: its id, its splits and its group. */
export function keyOf({ id, by, group }: Pick<Figure, 'id' | 'by' | 'group'>): string {
  return [id, ...by, ...group].join(' ');
}

/** Twelve figures are written in the truth, so nearer than this two numbers cannot be told apart. */
export function close(a: number | null | undefined, b: number | null): boolean {
  if (a === undefined || a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}
