import type { Engine } from '../../shared/engine/engine.js';
import { type FigureContext, computeFigures } from '../../shared/figures/compute.js';
import type { Figure } from '../../shared/figures/figure.js';
import { type CleanText, loadCleanTables, mappingOf } from './clean-tables.js';

/** Figures of hand-made rows, looked up by id and group. */
export interface FigureLookup {
  readonly all: readonly Figure[];
  readonly of: (id: string, group?: string) => Figure | undefined;
}

/** Load the rows and work out their figures as of a day long after them. */
export function figuresOf(
  engine: Engine,
  text: CleanText,
  context: Partial<FigureContext> = {},
): FigureLookup {
  loadCleanTables(engine, text);
  const all = computeFigures(engine, {
    mapping: mappingOf(text),
    today: { date: '2024-03-31', how: '' },
    period: { from: '2022-01-01', to: '2024-03-31', how: '' },
    settings: { leastFollowUp: 0.4 },
    ...context,
  });
  return {
    all,
    of: (id, group) => all.find((figure) => figure.id === id && (figure.group[0] ?? undefined) === group),
  };
}
