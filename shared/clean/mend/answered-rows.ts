import { headerKey } from '../../dataset/header-key.js';
import { shortHash } from '../../project/hash.js';
import type { SourceTable } from '../../reading/source.js';
import type { CellAction, SetCell } from '../step.js';

type SetCells = Extract<CellAction, { does: 'set_cells' }>;

/** By what a row is known again: all of its text, and who it is about. */
export function rowMarks(
  table: SourceTable,
  cells: readonly string[],
  ids: readonly string[],
): Pick<SetCell, 'whole' | 'who'> {
  const who = columnsOf(table, ids).map((index) => (cells[index] ?? '').trim());
  return { whole: shortHash(...cells), who: who.every((id) => id === '') ? null : shortHash(...who) };
}

/**
 * The cells that were answered for, by place, with the answers. A row is known by its number where its text is
 * the same; else by its text; else by its identifiers, where just one row of theirs still says what was asked about.
 * An answer whose row is not found, or is not one, changes nothing.
 */
export function answeredCells(
  table: SourceTable,
  { action, j }: { readonly action: SetCells; readonly j: number },
  cellOf: (i: number, j: number) => string,
): readonly (readonly [row: number, cell: number, is: string])[] {
  const rows = table.rows;
  const places = new Map(rows.map(({ row }, i) => [row, i] as const));
  const standing = rowsSaying(action.cells, rows.length, (i) => [rows[i]?.cells[j] ?? '', cellOf(i, j)]);
  const answers = new Map<number, string>();
  for (const cell of action.cells) {
    const saying = standing.get(cell.was) ?? [];
    const marks = (i: number): Pick<SetCell, 'whole' | 'who'> =>
      rowMarks(table, rows[i]?.cells ?? [], action.ids);
    for (const i of rowsOf(cell, { at: places.get(cell.row), saying, marks })) answers.set(i, cell.is);
  }
  return [...answers].map(([i, is]) => [i, j, is] as const);
}

function rowsOf(
  cell: SetCell,
  known: {
    readonly at: number | undefined;
    readonly saying: readonly number[];
    readonly marks: (i: number) => Pick<SetCell, 'whole' | 'who'>;
  },
): readonly number[] {
  const { at, saying, marks } = known;
  if (at !== undefined && saying.includes(at) && marks(at).whole === cell.whole) return [at];
  const alike = saying.filter((i) => marks(i).whole === cell.whole);
  if (alike.length > 0) return alike;
  const theirs = cell.who === null ? [] : saying.filter((i) => marks(i).who === cell.who);
  return theirs.length === 1 ? theirs : [];
}

/** The rows whose cell says what an answer is about, as it was read or as it was mended. */
function rowsSaying(
  cells: readonly SetCell[],
  count: number,
  textsOf: (i: number) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>(cells.map(({ was }) => [was, []]));
  for (let i = 0; i < count; i += 1) {
    for (const text of new Set(textsOf(i))) rows.get(text)?.push(i);
  }
  return rows;
}

function columnsOf({ columns }: SourceTable, headers: readonly string[]): readonly number[] {
  return headers
    .map((header) => columns.findIndex(({ name }) => headerKey(name) === headerKey(header)))
    .filter((index) => index >= 0);
}
