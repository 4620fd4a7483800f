import { columnValues } from '../profile/column-values.js';
import type { Engine } from '../engine/engine.js';
import type { SourceTable } from '../reading/source.js';
import { sql } from '../sql/sql.js';
import { composeSteps } from './compose-steps.js';
import { effectOf } from './effects.js';
import { mendedCells, touchesOf } from './mend/mended-cells.js';
import { rowsToSetAside } from './rows-to-set-aside.js';
import { type Step, type StepEffect, isCellAction, isRowAction } from './step.js';

/** What each step that is off would do if it alone were switched on beside those that are. Nothing is written. */
export function previewSteps(
  engine: Engine,
  tables: readonly SourceTable[],
  steps: readonly Step[],
): StepEffect[] {
  return steps
    .filter(({ on }) => !on)
    .flatMap((step) => {
      const table = tables.find((one) => one.table === step.table);
      if (table === undefined) return [];
      if (isCellAction(step.action)) return [effectOf(step, touchesOf(mendedCells(table, [step])))];
      return [isRowAction(step.action) ? rowEffect(engine, table, step) : valueEffect(engine, step, steps)];
    });
}

/** In the order of work, so that it meets the values that earlier steps leave to it. */
function valueEffect(engine: Engine, step: Step, steps: readonly Step[]): StepEffect {
  const beside = steps.filter(
    (other) => other.table === step.table && other.column === step.column && (other.on || other === step),
  );
  const { touches } = composeSteps(columnValues(engine, step.table, step.column ?? 0), beside);
  return effectOf(step, touches);
}

function rowEffect(engine: Engine, table: SourceTable, step: Step): StepEffect {
  const query = rowsToSetAside(table, step);
  const [counted] =
    query === null ? [] : engine.rows<{ n: number }>(sql`SELECT count(*)::INTEGER AS n FROM (${query})`);
  return { step: step.id, cells: 0, rows: counted?.n ?? 0, examples: [] };
}
