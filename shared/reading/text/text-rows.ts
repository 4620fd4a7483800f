import type { RowFlag, SourceRow } from '../source.js';
import { looksUnlike, mostlyUnlike } from '../structure/body-rows.js';
import { type GridFacts, type GridRow, type RowGlances, isBlank } from '../structure/grid.js';
import { alignedLine } from './aligned-cells.js';
import type { ByteLines } from './byte-lines.js';
import { mark } from './cell-marks.js';
import { CellScanner } from './cell-scanner.js';
import { CellSpans } from './cell-spans.js';
import type { DistinctTexts } from './distinct-texts.js';
import { unescaped } from './dialect.js';
import { physicalLines } from './physical-lines.js';
import { RowReader } from './read-records.js';
import { type ScannedRows, type TextReading, lookedColumns } from './scan-rows.js';
import { codeAt, utf8Text } from './utf8.js';

const encoder = new TextEncoder();
/** So many rows asked for lately keep their cells, unless they are very wide. */
const lately = 512;
const wideRow = 20_000;

/**
 * The logical rows of a delimited text. A row's cells are made from its bytes whenever they are asked for,
 * and not kept, so that a file takes little more room than its bytes.
 */
export class TextRows implements RowGlances {
  readonly lines: ByteLines;
  readonly reading: TextReading;
  readonly #rows: ScannedRows;
  readonly #spans: CellSpans;
  readonly #lateRows = new Int32Array(lately).fill(-1);
  readonly #lateCells: (readonly string[])[] = [];

  constructor(lines: ByteLines, reading: TextReading, rows: ScannedRows) {
    this.lines = lines;
    this.reading = reading;
    this.#rows = rows;
    this.#spans = new CellSpans(lines.bytes, reading.dialect);
  }

  get count(): number {
    return this.#rows.count;
  }

  get facts(): GridFacts {
    return this.#rows;
  }

  /** Line on which row i starts, from 0. */
  lineOf(i: number): number {
    return this.#rows.lines[i] ?? 0;
  }

  linesIn(i: number): number {
    return (this.#rows.lines[i + 1] ?? this.lines.count) - this.lineOf(i);
  }

  /** How row i had to be read, where it did not simply follow the dialect. */
  mended(i: number): RowFlag | undefined {
    return this.#rows.kept.get(i)?.mended;
  }

  /** Rows that did not simply follow the dialect, by index. */
  *allMended(): Generator<readonly [number, RowFlag]> {
    for (const [i, { mended }] of this.#rows.kept) if (mended !== undefined) yield [i, mended];
  }

  has(i: number, bit: number): boolean {
    return ((this.#rows.marks[i] ?? 0) & bit) !== 0;
  }

  width(i: number): number {
    return this.#rows.widths[i] ?? 0;
  }

  mayAnnounceTotal(i: number): boolean {
    return this.has(i, mark.total);
  }

  code(i: number, column: number): number {
    if (!this.#scan(i, column + 1)) return firstCode(this.cells(i)[column]);
    const start = this.#spans.starts[column] ?? 0;
    const isThere = column < this.#spans.count && start < (this.#spans.ends[column] ?? 0);
    return isThere ? codeAt(this.lines.bytes, start) : -1;
  }

  looksUnlike(i: number, columns: readonly number[]): boolean {
    const { likes, unlikes } = this.#rows;
    if (columns.some((j) => j >= lookedColumns)) return looksUnlike(this.cells(i), columns);
    let checked = 0;
    let unlike = 0;
    for (const j of columns) {
      const bit = 1 << j;
      if (((unlikes[i] ?? 0) & bit) !== 0) unlike += 1;
      else if (((likes[i] ?? 0) & bit) === 0) continue;
      checked += 1;
    }
    return checked > 0 ? mostlyUnlike(checked, unlike) : looksUnlike(this.cells(i), columns);
  }

  /** True where the cell in this column, from 0, holds something. */
  fills(i: number, column: number): boolean {
    const { first, last } = this.#rows;
    if (column === first[i] || column === last[i]) return true;
    if (column < (first[i] ?? 0) || column > (last[i] ?? -1)) return false;
    return !isBlank(this.cell(i, column));
  }

  /** The text of one cell; empty where the row has none there. */
  cell(i: number, column: number): string {
    if (!this.#scan(i, column + 1)) return this.cells(i)[column] ?? '';
    if (column >= this.#spans.count) return '';
    const text = utf8Text(this.lines.bytes, this.#spans.starts[column] ?? 0, this.#spans.ends[column] ?? 0);
    return this.has(i, mark.hasQuote) ? unescaped(text, this.reading.dialect) : text;
  }

  /** Add a cell's text to those seen, blanks around it aside; false where the cell is blank. */
  addTo(texts: DistinctTexts, i: number, column: number): boolean {
    const { bytes } = this.lines;
    if (this.#scan(i, column + 1) && column < this.#spans.count) {
      const start = this.#spans.starts[column] ?? 0;
      const end = this.#spans.ends[column] ?? 0;
      if (isTightAscii(bytes, start, end)) {
        texts.add(bytes, start, end);
        return true;
      }
    }
    const text = encoder.encode(this.cell(i, column).trim());
    if (text.length > 0) texts.add(text, 0, text.length);
    return text.length > 0;
  }

  /** The cells of row i; those asked for lately are still there. */
  cells(i: number): readonly string[] {
    const place = i % lately;
    if (this.#lateRows[place] === i) return this.#lateCells[place] ?? [];
    const cells = this.#made(i);
    if (cells.length < wideRow) {
      this.#lateRows[place] = i;
      this.#lateCells[place] = cells;
    }
    return cells;
  }

  #made(i: number): readonly string[] {
    const kept = this.#rows.kept.get(i);
    if (kept !== undefined) return kept.cells;
    const line = this.lineOf(i);
    const text = utf8Text(this.lines.bytes, this.lines.starts[line] ?? 0, this.lines.ends[line] ?? 0);
    const { dialect } = this.reading;
    if (dialect.aligned !== undefined) return alignedLine(text, dialect.aligned).cells;
    if (this.has(i, mark.careful)) return this.#readAgain(i);
    if (this.has(i, mark.hasQuote)) return new CellScanner(text, dialect).cells(0, text.length).cells;
    return dialect.delimiter === null ? [text] : text.split(dialect.delimiter);
  }

  /** The rows as the structure finder takes them. */
  gridRows(): readonly TextRow[] {
    return Array.from({ length: this.count }, (_, i) => new TextRow(this, i));
  }

  /** A row that follows the dialect: its own lines tell all there is to know of it. */
  #readAgain(i: number): readonly string[] {
    const line = this.lineOf(i);
    const { starts, bytes } = this.lines;
    const text = utf8Text(bytes, starts[line] ?? 0, starts[line + this.linesIn(i)] ?? bytes.length);
    const { dialect, usual, terminator } = this.reading;
    return new RowReader(physicalLines(text, terminator), { dialect, usual, strict: true }).recordAt(0).cells;
  }

  #scan(i: number, most: number): boolean {
    if (this.has(i, mark.kept | mark.careful)) return false;
    const line = this.lineOf(i);
    const { starts, ends } = this.lines;
    const place = { start: starts[line] ?? 0, end: ends[line] ?? 0, hasQuote: this.has(i, mark.hasQuote) };
    return this.#spans.scan(place, most) === 'read';
  }
}

/** A row whose cells are made when they are asked for: of the grid, and of its table where it is as wide as that. */
export class TextRow implements GridRow, SourceRow {
  readonly #rows: TextRows;
  readonly #index: number;

  constructor(rows: TextRows, index: number) {
    this.#rows = rows;
    this.#index = index;
  }

  get row(): number {
    return this.#rows.lineOf(this.#index) + 1;
  }

  get lines(): number {
    return this.#rows.linesIn(this.#index);
  }

  get cells(): readonly string[] {
    return this.#rows.cells(this.#index);
  }

  get hidden(): boolean {
    return false;
  }

  get flag(): RowFlag | undefined {
    return this.#rows.mended(this.#index);
  }

  get rejected(): boolean {
    return this.#rows.has(this.#index, mark.rejected);
  }
}

/** Neither blanks at its ends, nor quotes that stand for others, nor blanks beyond ASCII. */
function isTightAscii(bytes: Uint8Array, start: number, end: number): boolean {
  if (start >= end || (bytes[start] ?? 0) <= 32 || (bytes[end - 1] ?? 0) <= 32) return false;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 127 || byte === 34 || byte === 39) return false;
  }
  return true;
}

function firstCode(cell: string | undefined): number {
  return cell === undefined || cell.length === 0 ? -1 : cell.charCodeAt(0);
}
