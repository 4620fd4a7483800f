import { counted, grouped, linesNamed } from './phrases.js';
import type { SourceColumn } from './source.js';
import { isBlank } from './structure/grid.js';
import type { RowsAndColumns } from './table-of.js';
import { type Warning, harm } from './warnings.js';

/** A column so empty, at the left of a table so long, may mean "as above" by its blanks. */
const leftmost = 2;
const sparse = 0.25;
const leastRows = 10;
/** Where names stand at the heads of blocks alone, a fuller column of a shorter table may mean it too. */
const halfBlank = 0.5;
const leastBlockRows = 4;
const leastBlocks = 2;

/** Names that stand only on the first row of the rows they belong to: which column, and which rows it is filled on. */
export function fillDownWarning(table: RowsAndColumns, unit: 'line' | 'row'): readonly Warning[] {
  const all = table.rows.length;
  if (all < leastBlockRows) return [];
  return table.columns.slice(0, leftmost).flatMap((column) => {
    const filled = filledRows(table, column);
    if (filled.length === 0) return [];
    const isOfBlocks = headsBlocks(filled, all);
    if (!isOfBlocks && (all < leastRows || filled.length > all * sparse)) return [];
    const rows = filled.map((i) => table.rows[i]?.row ?? 0);
    const where = isOfBlocks ? ', each the first of its block' : '';
    return [
      {
        harm: harm.fillDown,
        says: `Column “${column.name}” is filled on ${grouped(filled.length)} of ${counted(all, 'row')} (${linesNamed(rows, unit)})${where}: its blanks may mean “as above”, and were not filled.`,
      },
    ];
  });
}

/** Rows, by index, that hold something in a column; none where more than half of them do. */
function filledRows({ rows, bytes }: RowsAndColumns, { index }: SourceColumn): readonly number[] {
  const most = rows.length * halfBlank;
  if (bytes !== undefined && bytes.filled(index) > most) return [];
  const filled: number[] = [];
  for (let i = 0; i < rows.length && filled.length <= most; i += 1)
    if (bytes?.fills(i, index) ?? !isBlank(rows[i]?.cells[index - 1])) filled.push(i);
  return filled.length > most ? [] : filled;
}

/** The first row is filled, and none that comes right after a filled one. */
function headsBlocks(filled: readonly number[], all: number): boolean {
  if (filled[0] !== 0 || filled.length < leastBlocks || filled.length > all * halfBlank) return false;
  return filled.every((row, i) => i === 0 || row > (filled[i - 1] ?? 0) + 1);
}
