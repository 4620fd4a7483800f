import { type ColumnType, fitOf, fits } from './column-types.js';
import { type GridRow, isBlank } from './grid.js';
import { isRemark } from './row-words.js';
import type { TableFrame } from './table-frame.js';

/**
 * A row that fills few cells is still data where what it fills fits: an identifier or a date in its own column.
 */
export function narrowRowIsData(row: GridRow, frame: TableFrame): boolean {
  const filled = row.cells.flatMap((cell, j) => (isBlank(cell) ? [] : [{ cell, type: frame.types[j] }]));
  const telling = filled.filter(({ type }) => type !== undefined && type.shape !== null && type.filled > 0);
  if (telling.length > 0) return telling.every(({ cell, type }) => type !== undefined && fits(cell, type));
  return filled.length > 0 && filled.every(({ cell, type }) => isUsualValue(cell, type));
}

function isUsualValue(cell: string, type: ColumnType | undefined): boolean {
  return type !== undefined && type.values.has(cell.trim());
}

/** In a table of few columns, a row with one filled cell is told from a remark by what it says. */
export function isRemarkInSmallTable(row: GridRow, frame: TableFrame, afterBlank: boolean): boolean {
  if (frame.usual < 2 || narrowRowIsData(row, frame)) return false;
  const text = row.cells.find((cell) => !isBlank(cell)) ?? '';
  return isRemark(text) || afterBlank || row.cells.length === 1;
}

/** A line of a preamble such as `Practice:` with its value, which stands among rows where extracts were appended. */
export function isNameAndValue({ cells }: GridRow, filled: number, frame: TableFrame): boolean {
  if (filled > 2 || frame.usual <= 2) return false;
  return (cells.find((cell) => !isBlank(cell)) ?? '').trimEnd().endsWith(':');
}

/** Quick: true where a row's first characters contradict most of the typed columns, so that a closer look is due. */
export function looksUnlike(cells: readonly string[], quick: readonly number[]): boolean {
  let checked = 0;
  let unlike = 0;
  let spaced = 0;
  for (const j of quick) {
    const cell = cells[j];
    if (cell === undefined || cell.length === 0) continue;
    const begins = beginsLikeNumber(cell.charCodeAt(0));
    if (begins === null) {
      spaced += 1;
      continue;
    }
    checked += 1;
    if (!begins) unlike += 1;
  }
  return checked > 0 ? mostlyUnlike(checked, unlike) : spaced > 0;
}

/** True of so many cells that do not look like their columns among those that tell. */
export function mostlyUnlike(checked: number, unlike: number): boolean {
  return unlike * 3 >= checked * 2;
}

/** Whether numbers and dates begin with this character; null for blanks, which tell nothing. */
export function beginsLikeNumber(code: number): boolean | null {
  if (code === 32 || code === 160) return null;
  return (code >= 40 && code <= 57) || code === 163 || code === 36 || code === 35;
}

const mostQuickColumns = 6;

/** Columns whose cells begin with a digit or a sign, fullest first. */
export function quickColumns({ types }: TableFrame): readonly number[] {
  return types
    .map((type, j) => ({ type, j }))
    .filter(
      ({ type }) =>
        type.shape === 'number' || type.shape === 'time' || (type.shape === 'date' && startsWithDigit(type)),
    )
    .sort((a, b) => b.type.filled - a.type.filled)
    .slice(0, mostQuickColumns)
    .map(({ j }) => j);
}

function startsWithDigit({ values }: ColumnType): boolean {
  const [first = ''] = values;
  return /^\d/.test(first);
}

/** Every typed cell of the row contradicts its column, or nearly every one. */
export function contradicts(cells: readonly string[], types: readonly ColumnType[]): boolean {
  const { fit, unfit } = fitOf(cells, types);
  return unfit > 0 && unfit >= fit * 2;
}
