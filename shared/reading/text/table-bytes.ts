import type { ColumnCounts, RowBytes, RowFlag, RowPiece, SourceRow } from '../source.js';
import type { FoundTable } from '../structure/find-structure.js';
import type { Grid } from '../structure/grid.js';
import { cutCells, endOfRow, flagOf } from '../table-row.js';
import { mark } from './cell-marks.js';
import { DistinctTexts } from './distinct-texts.js';
import type { TextRow, TextRows } from './text-rows.js';
import { joinedBytes } from './to-utf8.js';

const lineFeed = 10;
const carriageReturn = 13;
/** A piece has about so many bytes. */
const pieceBytes = 1 << 25;
/** Different texts are counted among so many rows, which tell well enough whether a column repeats. */
const mostCounted = 200_000;
const encoder = new TextEncoder();

/** The rows of one table of a delimited text as bytes: stretches of the file as they are, and rows written anew between them. */
export class TableBytes implements RowBytes {
  readonly width: number;
  readonly delimiter: string;
  readonly quote: string;
  readonly lineEnd: RowBytes['lineEnd'];
  readonly #rows: TextRows;
  readonly #grid: Grid;
  readonly #found: FoundTable;
  /** Rows of the file can be taken as they are, where nothing is odd about them. */
  readonly #canCopy: boolean;

  constructor(rows: TextRows, found: FoundTable) {
    const { delimiter, quote } = rows.reading.dialect;
    this.#rows = rows;
    this.#grid = { rows: [], spans: [], delimited: true, facts: rows.facts, glances: rows };
    this.#found = found;
    this.width = widestOf(rows, found);
    this.#canCopy =
      found.left === 0 && !found.padded && isOneByte(delimiter) && isOneByte(quote) && delimiter !== ' ';
    this.delimiter = this.#canCopy && delimiter !== null ? delimiter : ',';
    this.quote = this.#canCopy ? quote : '"';
    this.lineEnd = this.#canCopy ? lineEndOf(rows, found.dataRows[0] ?? 0) : '\n';
  }

  /** The rows, each made anew whenever it is asked for: those of the grid where nothing is to be cut off or added. */
  sourceRows(gridRows: readonly TextRow[]): readonly SourceRow[] {
    const { dataRows, left, right, padded } = this.#found;
    const made = new Array<SourceRow>(dataRows.length);
    for (let n = 0; n < dataRows.length; n += 1) {
      const i = dataRows[n] ?? 0;
      const own = !padded && left === 0 && this.#rows.width(i) === right ? gridRows[i] : undefined;
      made[n] = own ?? new RowOnDemand(this, i);
    }
    return made;
  }

  /** Line on which row i of the grid starts, from 1. */
  lineOf(i: number): number {
    return this.#rows.lineOf(i) + 1;
  }

  cellsOf(i: number): readonly string[] {
    return cutCells(this.#rows.cells(i), this.#endOf(i), this.#found);
  }

  flagOf(i: number): RowFlag | undefined {
    return flagOf(this.#endOf(i), this.#found, this.#rows.mended(i));
  }

  *pieces(): Generator<RowPiece> {
    const { dataRows } = this.#found;
    for (let from = 0; from < dataRows.length;) {
      const to = this.#endOfPiece(from);
      yield this.#piece(from, to);
      from = to;
    }
  }

  oddRows(): readonly number[] {
    return this.#found.dataRows.flatMap((i, n) => (this.#rows.has(i, mark.error | mark.ditto) ? [n] : []));
  }

  filled(column: number): number {
    const at = this.#found.left + column - 1;
    let filled = 0;
    for (const i of this.#found.dataRows) if (this.#rows.fills(i, at)) filled += 1;
    return filled;
  }

  fills(row: number, column: number): boolean {
    return this.#rows.fills(this.#found.dataRows[row] ?? 0, this.#found.left + column - 1);
  }

  counts(column: number): ColumnCounts {
    const { dataRows, left } = this.#found;
    const rows = Math.min(dataRows.length, mostCounted);
    const texts = new DistinctTexts(rows);
    let filled = 0;
    for (let n = 0; n < rows; n += 1)
      if (this.#rows.addTo(texts, dataRows[n] ?? 0, left + column - 1)) filled += 1;
    return { rows, filled, distinct: texts.size };
  }

  holdsAny(column: number): boolean {
    return this.#found.dataRows.some((i) => this.#rows.fills(i, this.#found.left + column - 1));
  }

  #endOf(i: number): number {
    return endOfRow(this.#grid, i, this.#found);
  }

  /** Rows, by index among the table's rows, from `from` on that make one piece. */
  #endOfPiece(from: number): number {
    const { dataRows } = this.#found;
    const { starts } = this.#rows.lines;
    const begin = starts[this.#rows.lineOf(dataRows[from] ?? 0)] ?? 0;
    let to = from + 1;
    while (to < dataRows.length && (starts[this.#rows.lineOf(dataRows[to] ?? 0)] ?? 0) - begin < pieceBytes)
      to += 1;
    return to;
  }

  #piece(from: number, to: number): RowPiece {
    const { dataRows } = this.#found;
    const parts: Uint8Array[] = [];
    let longest = 0;
    const lines = new Uint32Array(to - from);
    let isContiguous = true;
    for (let n = from; n < to;) {
      const end = this.#endOfCopy(n, to);
      if (end > n) parts.push(this.#copied(dataRows[n] ?? 0, dataRows[end - 1] ?? 0));
      else parts.push(encoder.encode(this.#written(dataRows[n] ?? 0)));
      n = Math.max(end, n + 1);
    }
    for (let n = from; n < to; n += 1) {
      longest = Math.max(longest, this.#most(dataRows[n] ?? 0));
      lines[n - from] = this.#rows.lineOf(dataRows[n] ?? 0) + 1;
      isContiguous &&= n === from || lines[n - from] === (lines[n - from - 1] ?? 0) + 1;
    }
    return {
      bytes: joinedBytes(parts),
      rows: to - from,
      longest,
      lines: isContiguous ? (lines[0] ?? 0) : lines,
    };
  }

  /** More bytes than a row has, however it is written: every quote doubled, and quotes around every cell. */
  #most(i: number): number {
    const { starts } = this.#rows.lines;
    const line = this.#rows.lineOf(i);
    const own = (starts[line + this.#rows.linesIn(i)] ?? 0) - (starts[line] ?? 0);
    return own * 2 + this.width * 3 + 2;
  }

  /** The end of the run of rows from n on that stand one after another and can be taken as they are; n where the first cannot. */
  #endOfCopy(from: number, to: number): number {
    const { dataRows } = this.#found;
    let n = from;
    while (
      n < to &&
      this.#isAsItIs(dataRows[n] ?? 0) &&
      (n === from || dataRows[n] === (dataRows[n - 1] ?? 0) + 1)
    )
      n += 1;
    return n;
  }

  #isAsItIs(i: number): boolean {
    const rows = this.#rows;
    return (
      this.#canCopy &&
      rows.has(i, mark.plainSpelling) &&
      rows.width(i) === this.width &&
      lineEndOf(rows, i) === this.lineEnd
    );
  }

  #copied(first: number, last: number): Uint8Array {
    const { bytes, starts } = this.#rows.lines;
    return bytes.subarray(
      starts[this.#rows.lineOf(first)] ?? 0,
      starts[this.#rows.lineOf(last) + 1] ?? bytes.length,
    );
  }

  #written(i: number): string {
    const { left } = this.#found;
    const cells = this.#rows.cells(i);
    const quoted = Array.from({ length: this.width }, (_, j) => {
      const cell = cells[left + j] ?? '';
      return this.quote + cell.replaceAll(this.quote, this.quote + this.quote) + this.quote;
    });
    return quoted.join(this.delimiter) + this.lineEnd;
  }
}

/** A row of a large file that is cut or padded: two references, however long it is. */
class RowOnDemand implements SourceRow {
  readonly #table: TableBytes;
  readonly #index: number;

  constructor(table: TableBytes, index: number) {
    this.#table = table;
    this.#index = index;
  }

  get row(): number {
    return this.#table.lineOf(this.#index);
  }

  get cells(): readonly string[] {
    return this.#table.cellsOf(this.#index);
  }

  get hidden(): boolean {
    return false;
  }

  get flag(): RowFlag | undefined {
    return this.#table.flagOf(this.#index);
  }
}

function isOneByte(text: string | null): boolean {
  return text?.length === 1 && text.charCodeAt(0) < 128;
}

function widestOf(rows: TextRows, { dataRows, left, right, limit, padded }: FoundTable): number {
  let end = right;
  for (const i of dataRows) {
    const own = padded ? Math.min(limit, (rows.facts.last[i] ?? -1) + 1) : rows.width(i);
    if (own > end) end = own;
  }
  return end - left;
}

/** How the last line of a row ends; the end of the file counts as another way than the rest. */
function lineEndOf(rows: TextRows, i: number): RowBytes['lineEnd'] {
  const { bytes, starts, ends } = rows.lines;
  const line = rows.lineOf(i) + rows.linesIn(i) - 1;
  const end = ends[line] ?? 0;
  const length = (starts[line + 1] ?? 0) - end;
  if (length === 2 && bytes[end] === carriageReturn) return '\r\n';
  return length === 1 && bytes[end] === lineFeed ? '\n' : '\r';
}
