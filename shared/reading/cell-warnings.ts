import { counted, linesNamed, listed } from './phrases.js';
import { shapeOf } from './structure/cell-shape.js';
import { isBlank } from './structure/grid.js';
import type { RowsAndColumns } from './table-of.js';
import { type Warning, harm } from './warnings.js';

const dittoMarks: ReadonlySet<string> = new Set([
  '"',
  "''",
  '″',
  '〃',
  '”',
  '“',
  'ditto',
  'do.',
  'do',
  '-do-',
  'as above',
  'same as above',
]);
const longestDitto = 13;
/** A column so empty, at the left of a table so long, may mean "as above" by its blanks. */
const leftmost = 2;
const sparse = 0.25;
const leastRows = 10;

/** What the cells themselves say that a later reader must know: formula errors, ditto marks, blanks that mean "as above". */
export function cellWarnings(tables: readonly RowsAndColumns[], unit: 'line' | 'row'): readonly Warning[] {
  return tables.flatMap((table) => [
    ...errorWarning(table, unit),
    ...dittoWarning(table, unit),
    ...fillDownWarning(table),
  ]);
}

/** True of a cell that says no more than "as above". */
export function isDitto(cell: string): boolean {
  return cell.length > 0 && cell.length <= longestDitto && dittoMarks.has(cell.trim().toLowerCase());
}

function errorWarning(table: RowsAndColumns, unit: 'line' | 'row'): readonly Warning[] {
  const found = cellsThat(table, (cell) => cell.charCodeAt(0) === 35 && shapeOf(cell) === 'error');
  if (found.count === 0) return [];
  return [
    {
      harm: harm.formulaErrors,
      says: `${counted(found.count, 'cell holds', 'cells hold')} a formula error such as #N/A, in ${columnsNamed(found.columns)} (${linesNamed(found.rows, unit)}).`,
    },
  ];
}

function dittoWarning(table: RowsAndColumns, unit: 'line' | 'row'): readonly Warning[] {
  const found = cellsThat(table, isDitto);
  if (found.count === 0) return [];
  return [
    {
      harm: harm.dittoMarks,
      says: `${counted(found.count, 'cell says', 'cells say')} “as above” or a ditto mark, in ${columnsNamed(found.columns)} (${linesNamed(found.rows, unit)}): the value above was not copied down.`,
    },
  ];
}

function fillDownWarning({ columns, rows, bytes }: RowsAndColumns): readonly Warning[] {
  if (rows.length < leastRows) return [];
  return columns.slice(0, leftmost).flatMap(({ index, name }) => {
    const filled = bytes?.filled(index) ?? rows.filter(({ cells }) => !isBlank(cells[index - 1])).length;
    if (filled === 0 || filled > rows.length * sparse) return [];
    return [
      {
        harm: harm.fillDown,
        says: `Column “${name}” is filled on ${counted(filled, 'row')} of ${counted(rows.length, 'row')}: its blanks may mean “as above”, and were not filled.`,
      },
    ];
  });
}

interface CellsFound {
  readonly count: number;
  readonly columns: readonly string[];
  readonly rows: readonly number[];
}

function cellsThat({ columns, rows, bytes }: RowsAndColumns, holds: (cell: string) => boolean): CellsFound {
  const indexes = new Set<number>();
  const found = new Set<number>();
  let count = 0;
  for (const { row, cells } of bytes?.oddRows().flatMap((i) => rows[i] ?? []) ?? rows) {
    for (let j = 0; j < cells.length; j += 1) {
      if (!holds(cells[j] ?? '')) continue;
      count += 1;
      indexes.add(j);
      found.add(row);
    }
  }
  const names = [...indexes].sort((a, b) => a - b).map((j) => columns[j]?.name ?? String(j + 1));
  return { count, columns: names, rows: [...found] };
}

function columnsNamed(names: readonly string[]): string {
  return `column${names.length === 1 ? '' : 's'} ${listed(names.map((name) => `“${name}”`))}`;
}
