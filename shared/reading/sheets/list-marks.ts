import { type CellObject, utils } from '@e965/xlsx';
import type { MarkKind, SheetIntake, SheetMark } from '../source.js';
import type { FoundTable } from '../structure/find-structure.js';
import { commentText } from './comment-text.js';
import { type MeaningfulFill, colourLabel, fillOf } from './fills.js';
import type { SheetMarks } from './sheet-marks.js';
import { type SheetRows, mostColumns } from './sheet-rows.js';

/** What a sheet shows beside its text or hides, one mark a cell, row or column, from the top down. */
export function listMarks(
  { rows, end }: SheetRows,
  about: {
    readonly hidden: SheetIntake['hidden'];
    readonly marks: SheetMarks;
    readonly found: readonly FoundTable[];
    readonly fills: readonly MeaningfulFill[];
  },
): readonly SheetMark[] {
  const { hidden, marks, found, fills } = about;
  const listed: SheetMark[] = [
    ...(hidden === 'visible' ? [] : [mark('hidden_sheet', nowhere, hidden.replace('_', ' '))]),
    ...(marks.filter === null ? [] : [mark('filter', nowhere, marks.filter)]),
    ...[...marks.hiddenColumns].map((column) =>
      mark('hidden_column', { row: null, column }, nameIn(found, column)),
    ),
  ];
  const hiddenRows = new Set(marks.hiddenRows);
  const isMeant = fillChooser(found, fills);
  for (let r = 0; r < end; r += 1) {
    if (hiddenRows.has(r + 1)) listed.push(mark('hidden_row', { row: r, column: null }, ''));
    const row = rows[r] ?? [];
    for (let c = 0; c < Math.min(row.length, mostColumns); c += 1) {
      const cell = row[c];
      if (cell !== undefined) listed.push(...cellMarks(cell, { row: r, column: c }, isMeant));
    }
  }
  return listed;
}

/** From 0; null where a mark is on a whole column, row or sheet. */
interface Place<Part = number | null> {
  readonly row: Part;
  readonly column: Part;
}

const nowhere: Place = { row: null, column: null };

/** Whether a colour at a place is worth a mark. */
type IsMeant = (place: Place<number>, colour: string) => boolean;

function cellMarks(cell: CellObject, place: Place<number>, isMeant: IsMeant): readonly SheetMark[] {
  const fill = cell.s === undefined ? null : fillOf(cell);
  const isColoured = fill !== null && isMeant(place, fill.name);
  if (cell.t !== 'e' && cell.c === undefined && !isColoured) return [];
  return [
    ...(cell.t === 'e' ? [mark('formula_error', place, cell.w ?? '#ERROR!')] : []),
    ...(cell.c ?? []).map((comment) => mark('comment', place, commentText(comment))),
    ...(isColoured ? [mark('colour', place, colourLabel(fill))] : []),
  ];
}

function mark(kind: MarkKind, { row, column }: Place, text: string): SheetMark {
  return {
    row: row === null ? null : row + 1,
    column: column === null ? '' : utils.encode_col(column),
    kind,
    text,
  };
}

function nameIn(found: readonly FoundTable[], column: number): string {
  const table = found.find(({ left, right }) => column >= left && column < right);
  return table?.names[column - table.left]?.name ?? '';
}

/** Among the data a colour counts where it marks some rows; beside them wherever there is one, such as a key. */
function fillChooser(found: readonly FoundTable[], fills: readonly MeaningfulFill[]): IsMeant {
  const headers = new Set(found.flatMap(({ headerRows }) => headerRows));
  const tableOfRow = new Map<number, FoundTable[]>();
  for (const table of found)
    for (const row of table.dataRows) tableOfRow.set(row, [...(tableOfRow.get(row) ?? []), table]);
  return ({ row, column }, colour) => {
    const table = tableOfRow.get(row)?.find(({ left, right }) => column >= left && column < right);
    if (table === undefined) return !headers.has(row);
    return fills.some((fill) => fill.table === table && fill.colour === colour);
  };
}
