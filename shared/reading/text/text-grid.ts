import type { RowFlag } from '../source.js';
import type { Grid, GridRow } from '../structure/grid.js';
import type { TextRecord } from './dialect.js';

const undecodable = /^[\u0000-\u0008\u000B-\u001F\uFFFD]+$/;

/** Logical rows of a text file as a grid, with how each had to be mended. */
export function textGrid(records: readonly TextRecord[]): {
  readonly grid: Grid;
  readonly mended: ReadonlyMap<number, RowFlag>;
} {
  const mended = new Map<number, RowFlag>();
  const rows = records.map((record, i): GridRow => {
    if (record.mended !== undefined) mended.set(i, record.mended);
    return {
      row: record.line + 1,
      lines: record.lines,
      cells: record.cells,
      hidden: false,
      rejected: record.cells.length === 1 && undecodable.test(record.cells[0] ?? ''),
    };
  });
  return { grid: { rows, spans: [], delimited: true }, mended };
}
