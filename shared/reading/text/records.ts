import { type Dialect, type TextRecord, unescaped } from './dialect.js';
import { fitToWidth } from './fit-to-width.js';
import { CellScanner, type LineReading } from './cell-scanner.js';
import { type PhysicalLines, lineContent } from './physical-lines.js';

/** How wide rows of this file usually are; `main` is null while that is not known. */
export interface UsualWidths {
  readonly main: number | null;
  readonly all: ReadonlySet<number>;
}

/** What is known of open quotes over all lines of a file: that none closes on any line before this one. */
export interface OpenQuotes {
  noCloseBefore: number;
}

/** Where a reader stands in its file. */
export interface ReaderPlace {
  readonly open: OpenQuotes;
  /** Number of its first line in the file, from 0. */
  readonly firstLine: number;
}

/** After so many lines that are whole rows by themselves, the quote before them was a stray one. */
const enoughWholeRows = 3;

const narrowRows = 3;
const mostRows = 0.5;

const byteOrderMark = 0xfeff;

/**
 * Reads logical rows. A quoted cell may hold line ends; but where the lines that an open quote would
 * swallow are whole rows by themselves, the quote is a stray one and costs no more than its own cell.
 */
export class RecordReader {
  readonly #lines: PhysicalLines;
  readonly #dialect: Dialect;
  readonly #usual: UsualWidths;
  readonly #scanner: CellScanner;
  readonly #place: ReaderPlace;
  /** The last row asked for has a quote that is still open where these lines end, and the file goes on: it is not to be trusted. */
  ranOut = false;

  constructor(
    lines: PhysicalLines,
    {
      dialect,
      usual,
      place,
    }: { readonly dialect: Dialect; readonly usual: UsualWidths; readonly place: ReaderPlace },
  ) {
    this.#lines = lines;
    this.#dialect = dialect;
    this.#usual = usual;
    this.#place = place;
    this.#scanner = new CellScanner(lines.text, dialect);
  }

  /** The row that starts on line i and holds a quote or an escape. */
  recordAt(i: number): TextRecord {
    this.ranOut = false;
    const { text, ends } = this.#lines;
    const limit = ends[i] ?? text.length;
    const reading = this.#scanner.cells(this.#contentStart(i), limit);
    if (reading.unclosed !== null) return this.#unclosedRecord(i, reading);
    const { main } = this.#usual;
    if (!reading.odd) return { line: i, lines: 1, cells: reading.cells };
    const fitted = main === null || reading.cells.length === main ? null : this.#fitted(i, main);
    return { line: i, lines: 1, cells: fitted ?? reading.cells, mended: 'stray_quote' };
  }

  #unclosedRecord(i: number, reading: LineReading): TextRecord {
    const { main } = this.#usual;
    const fitted =
      main === null ? null : reading.cells.length === main ? reading.cells : this.#fitted(i, main);
    const joined = this.#joined(i, reading);
    if (joined !== null) {
      const joinedFits = main === null || joined.cells.length === main;
      const isStray = fitted !== null && (joined.mostWhole || !joinedFits);
      if (!isStray && (joinedFits || !joined.mostWhole))
        return { line: i, lines: joined.lines, cells: joined.cells };
    }
    return { line: i, lines: 1, cells: fitted ?? reading.cells, mended: 'stray_quote' };
  }

  #fitted(i: number, width: number): readonly string[] | null {
    return fitToWidth(lineContent(this.#lines, i), width, this.#dialect);
  }

  /** The row that results when the open quote runs on over line ends, and whether what it swallowed were rows by themselves. */
  #joined(
    i: number,
    reading: LineReading,
  ): { readonly cells: readonly string[]; readonly lines: number; readonly mostWhole: boolean } | null {
    const { text, starts, ends } = this.#lines;
    let cells = reading.cells;
    let { unclosed } = reading;
    let line = i;
    let mostWhole = true;
    while (unclosed !== null) {
      const found = this.#closing(line);
      if (found === null) return null;
      mostWhole &&= found.mostWhole;
      const content = text.slice(unclosed.opening + 1, found.close);
      const kept = [...cells.slice(0, unclosed.cell), unescaped(content, this.#dialect)];
      line = found.line;
      const limit = ends[line] ?? text.length;
      const next = this.#scanner.afterCell(found.close, limit);
      if (next === null) return { cells: kept, lines: line - i + 1, mostWhole };
      const rest = this.#scanner.cells(next, limit);
      unclosed = rest.unclosed === null ? null : { ...rest.unclosed, cell: rest.unclosed.cell + kept.length };
      cells = [...kept, ...rest.cells];
      if (starts[line + 1] === undefined && unclosed !== null) return this.#none();
    }
    return { cells, lines: line - i + 1, mostWhole };
  }

  /** Where a cell that is open at the end of line i closes. */
  #closing(i: number): { readonly line: number; readonly close: number; readonly mostWhole: boolean } | null {
    const { text, starts, ends } = this.#lines;
    const { open, firstLine } = this.#place;
    if (firstLine + i + 1 < open.noCloseBefore) return null;
    let whole = 0;
    for (let line = i + 1; line < starts.length; line += 1) {
      const limit = ends[line] ?? text.length;
      const close = this.#scanner.closingQuote(starts[line] ?? 0, limit);
      if (this.#isWhole(line)) whole += 1;
      const mostWhole = this.#areRows(whole, line - i);
      if (close >= 0) return { line, close, mostWhole };
      if (whole >= enoughWholeRows && mostWhole) return null;
    }
    if (this.#lines.goesOn !== true)
      open.noCloseBefore = Math.max(open.noCloseBefore, firstLine + starts.length);
    return this.#none();
  }

  /** Nothing closes the quote on these lines; whether further ones do is another question. */
  #none(): null {
    this.ranOut = this.#lines.goesOn === true;
    return null;
  }

  /** Narrow rows look whole by chance, so all of them must; of wide ones half is enough. */
  #areRows(whole: number, swallowed: number): boolean {
    return whole >= swallowed * ((this.#usual.main ?? 1) <= narrowRows ? 1 : mostRows);
  }

  /** True where line i by itself is as wide as rows usually are, and its quotes are in order. */
  #isWhole(i: number): boolean {
    const { text, ends } = this.#lines;
    const reading = this.#scanner.cells(this.#contentStart(i), ends[i] ?? text.length);
    return !reading.odd && this.#usual.all.has(reading.cells.length);
  }

  #contentStart(i: number): number {
    const start = this.#lines.starts[i] ?? 0;
    return this.#lines.text.charCodeAt(start) === byteOrderMark ? start + 1 : start;
  }
}
