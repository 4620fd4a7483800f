import type { Grid, GridRow } from '../structure/grid.js';
import type { TextRow, TextRows } from './text-rows.js';

/** The cells of a file with no more bytes than this are made once and kept; those of a larger one whenever they are asked for. */
const keptBytes = 2_000_000;

/** The logical rows of a text file as a grid. */
export function textGrid(rows: TextRows): {
  readonly grid: Grid;
  /** Its rows, where their cells are made whenever they are asked for. */
  readonly onDemand: readonly TextRow[] | null;
} {
  const made = rows.gridRows();
  const isSmall = rows.lines.bytes.length <= keptBytes;
  const grid: Grid = {
    rows: isSmall ? made.map(whole) : made,
    spans: [],
    delimited: true,
    facts: rows.facts,
    glances: rows,
  };
  return { grid, onDemand: isSmall ? null : made };
}

function whole({ row, lines, cells, hidden, rejected }: GridRow): GridRow {
  return { row, lines, cells, hidden, rejected };
}
