import { fillDownWarning } from './fill-down-warning.js';
import { counted, linesNamed, listed } from './phrases.js';
import type { SourceColumn } from './source.js';
import { shapeOf } from './structure/cell-shape.js';
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

/** What the cells themselves say that a later reader must know: formula errors, ditto marks, blanks that mean "as above". */
export function cellWarnings(tables: readonly RowsAndColumns[], unit: 'line' | 'row'): readonly Warning[] {
  return tables.flatMap((table) => {
    const { errors, dittos } = oddCells(table);
    return [...errorWarning(errors, unit), ...dittoWarning(dittos, unit), ...fillDownWarning(table, unit)];
  });
}

/** True of a cell that says no more than "as above". DO in capitals is somebody's initials. */
export function isDitto(cell: string): boolean {
  if (cell.length === 0 || cell.length > longestDitto) return false;
  const mark = cell.trim();
  return mark !== 'DO' && dittoMarks.has(mark.toLowerCase());
}

function isError(cell: string): boolean {
  return cell.charCodeAt(0) === 35 && shapeOf(cell) === 'error';
}

function errorWarning(found: CellsFound, unit: 'line' | 'row'): readonly Warning[] {
  if (found.count === 0) return [];
  return [
    {
      harm: harm.formulaErrors,
      says: `${counted(found.count, 'cell holds', 'cells hold')} a formula error such as #N/A, in ${columnsNamed(found.columns)} (${linesNamed(found.rows, unit)}).`,
    },
  ];
}

function dittoWarning(found: CellsFound, unit: 'line' | 'row'): readonly Warning[] {
  if (found.count === 0) return [];
  return [
    {
      harm: harm.dittoMarks,
      says: `${counted(found.count, 'cell says', 'cells say')} “as above” or a ditto mark, in ${columnsNamed(found.columns)} (${linesNamed(found.rows, unit)}): the value above was not copied down.`,
    },
  ];
}

interface CellsFound {
  readonly count: number;
  readonly columns: readonly string[];
  readonly rows: readonly number[];
}

/** Formula errors and ditto marks; each row's cells are made once. */
function oddCells({ columns, rows, bytes }: RowsAndColumns): {
  readonly errors: CellsFound;
  readonly dittos: CellsFound;
} {
  const errors = new CellTally();
  const dittos = new CellTally();
  for (const { row, cells } of bytes?.oddRows().flatMap((i) => rows[i] ?? []) ?? rows) {
    for (let j = 0; j < cells.length; j += 1) {
      const cell = cells[j] ?? '';
      if (isError(cell)) errors.add(row, j);
      else if (isDitto(cell)) dittos.add(row, j);
    }
  }
  return { errors: errors.found(columns), dittos: dittos.found(columns) };
}

/** Cells of one kind, as they are come upon. */
class CellTally {
  readonly #indexes = new Set<number>();
  readonly #rows = new Set<number>();
  #count = 0;

  add(row: number, column: number): void {
    this.#count += 1;
    this.#indexes.add(column);
    this.#rows.add(row);
  }

  found(columns: readonly SourceColumn[]): CellsFound {
    const names = [...this.#indexes].sort((a, b) => a - b).map((j) => columns[j]?.name ?? String(j + 1));
    return { count: this.#count, columns: names, rows: [...this.#rows] };
  }
}

function columnsNamed(names: readonly string[]): string {
  return `column${names.length === 1 ? '' : 's'} ${listed(names.map((name) => `“${name}”`))}`;
}
