import type { SourceTable } from '../../reading/source.js';
import { rowStepId } from '../step-id.js';
import type { RowMend, Step } from '../step.js';
import { type MappedColumn, stepOf } from '../value-steps.js';
import type { ValueCount } from '../../values/value-count.js';
import { isDitto } from '../../reading/cell-warnings.js';
import { columnForms } from './column-form.js';
import { ownCells } from './own-cells.js';
import { onlyMend } from './mends-of-row.js';

/** Rows of delimited text that are too long or too short and can be mended in exactly one way; null where there are none. */
export function rowMends(table: SourceTable): readonly RowMend[] {
  const { delimiter } = table;
  if (delimiter === undefined) return [];
  const ragged = table.rows.filter(({ flag }) => flag === 'long' || flag === 'short');
  if (ragged.length === 0) return [];
  const forms = columnForms(table);
  if (forms.length < 2) return [];
  return ragged.flatMap(({ row, cells }) => {
    const mend = onlyMend(ownCells(table, cells), { forms, delimiter });
    return mend === null ? [] : [{ row, ...mend }];
  });
}

/** The step that mends them, where there are such rows. */
export function mendStep(table: SourceTable, key: string): Step[] {
  const mends = rowMends(table);
  if (mends.length === 0 || table.delimiter === undefined) return [];
  return [
    {
      id: rowStepId(key, 'mend_rows'),
      kind: 'suggested',
      table: table.table,
      column: null,
      action: { does: 'mend_rows', delimiter: table.delimiter, mends },
      reason:
        'The row has a separator too many or too few, and only one way to put it right makes every cell fit its column.',
      on: true,
      masks: true,
    },
  ];
}

/** The step that gives ditto marks the value above them, where a column has such marks and no value of its own that reads so. */
export function fillDownStep(column: MappedColumn, values: readonly ValueCount[]): Step[] {
  if (!values.some(({ value }) => isDitto(value))) return [];
  return [
    stepOf(column, {
      label: 'fill_down',
      kind: 'suggested',
      action: { does: 'fill_down' },
      reason: 'A ditto mark or “as above” stands for the value above it.',
    }),
  ];
}
