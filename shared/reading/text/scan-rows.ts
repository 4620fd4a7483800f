import type { Steps } from '../steps.js';
import { beginsLikeNumber } from '../structure/body-rows.js';
import { type GridFacts, isBlank } from '../structure/grid.js';
import type { ByteLines } from './byte-lines.js';
import { CarefulLines } from './careful-lines.js';
import { cellMarks, isBlankSpan, mark, marksOf, mayAnnounceTotal } from './cell-marks.js';
import { CellSpans } from './cell-spans.js';
import type { Dialect, TextRecord } from './dialect.js';
import type { UsualWidths } from './records.js';
import { codeAt, hasMark, utf8Text } from './utf8.js';

/** How the lines of a file are read. */
export interface TextReading {
  readonly dialect: Dialect;
  readonly usual: UsualWidths;
  /** The terminator that the analyst gave. */
  readonly terminator: string | undefined;
}

/** What is known of every logical row once its file was gone through: numbers only, and the cells of rows that were mended. */
export interface ScannedRows extends GridFacts {
  readonly count: number;
  /** Line on which each starts, from 0, and after them the number of lines. */
  readonly lines: Uint32Array;
  readonly widths: Uint32Array;
  readonly marks: Uint8Array;
  /** Bit j: the cell in column j begins as numbers and dates do, or does not; for the first columns alone. */
  readonly likes: Int32Array;
  readonly unlikes: Int32Array;
  readonly kept: ReadonlyMap<number, TextRecord>;
}

/** So many columns are looked at for how their cells begin: as many as a number has bits. */
export const lookedColumns = 32;

/** So many bytes are gone through without a stop. */
const stretch = 1 << 21;

/** Go through all lines once; every line belongs to exactly one row. */
export function* scanRows(lines: ByteLines, reading: TextReading): Steps<ScannedRows> {
  const scan = new RowScan(lines, reading);
  let stop = stretch;
  for (let line = 0; line < lines.count;) {
    line += scan.take(line);
    const at = lines.starts[line] ?? 0;
    if (at < stop) continue;
    stop = at + stretch;
    yield at / lines.bytes.length;
  }
  return scan.done();
}

class RowScan {
  readonly #lines: ByteLines;
  readonly #reading: TextReading;
  readonly #spans: CellSpans;
  readonly #careful: CarefulLines;
  readonly #canScan: boolean;
  readonly #quote: number;
  readonly #otherQuote: number;
  readonly #starts: Uint32Array;
  readonly #widths: Uint32Array;
  readonly #filled: Uint32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #marks: Uint8Array;
  readonly #likes: Int32Array;
  readonly #unlikes: Int32Array;
  readonly #kept = new Map<number, TextRecord>();
  #count = 0;
  #nextQuote = -1;

  constructor(lines: ByteLines, reading: TextReading) {
    const { count } = lines;
    this.#lines = lines;
    this.#reading = reading;
    this.#spans = new CellSpans(lines.bytes, reading.dialect);
    this.#careful = new CarefulLines(lines, reading);
    this.#canScan = CellSpans.canScan(reading.dialect);
    this.#quote = reading.dialect.quote.charCodeAt(0);
    this.#otherQuote = reading.dialect.quote === '"' ? 39 : 34;
    this.#starts = new Uint32Array(count + 1);
    this.#widths = new Uint32Array(count);
    this.#filled = new Uint32Array(count);
    this.#first = new Int32Array(count).fill(-1);
    this.#last = new Int32Array(count).fill(-1);
    this.#marks = new Uint8Array(count);
    this.#likes = new Int32Array(count);
    this.#unlikes = new Int32Array(count);
  }

  /** Take the row that starts on this line; says how many lines it has. */
  take(line: number): number {
    const i = this.#count;
    this.#count += 1;
    this.#starts[i] = line;
    const start = this.#lines.starts[line] ?? 0;
    const end = this.#lines.ends[line] ?? 0;
    const hasQuote = this.#hasQuote(start, end);
    const isScanned =
      this.#canScan &&
      !hasMark(this.#lines.bytes, start) &&
      this.#spans.scan({ start, end, hasQuote }) === 'read';
    if (isScanned && this.#isUsual()) return this.#takeFromBytes(i, hasQuote);
    const record = this.#careful.recordAt(line);
    const follows = record.mended === undefined;
    if (isScanned && follows && record.lines === 1) return this.#takeFromBytes(i, hasQuote);
    this.#marks[i] = this.#factsFromCells(i, record.cells) | (follows ? mark.careful : mark.kept);
    if (!follows) this.#kept.set(i, record);
    return record.lines;
  }

  done(): ScannedRows {
    const count = this.#count;
    const lines = this.#starts.subarray(0, count + 1);
    lines[count] = this.#lines.count;
    return {
      count,
      lines,
      widths: this.#widths.subarray(0, count),
      filled: this.#filled.subarray(0, count),
      first: this.#first.subarray(0, count),
      last: this.#last.subarray(0, count),
      marks: this.#marks.subarray(0, count),
      likes: this.#likes.subarray(0, count),
      unlikes: this.#unlikes.subarray(0, count),
      kept: this.#kept,
    };
  }

  #hasQuote(start: number, end: number): boolean {
    if (this.#nextQuote < start) {
      const found = this.#lines.bytes.indexOf(this.#quote, start);
      this.#nextQuote = found < 0 ? this.#lines.bytes.length : found;
    }
    return this.#nextQuote < end;
  }

  /** True where no other way of reading the scanned line could be meant. */
  #isUsual(): boolean {
    const { bytes } = this.#lines;
    const { main } = this.#reading.usual;
    if (main === null || main < 2) return true;
    const { count, starts, ends } = this.#spans;
    if (count !== main) return count === 1 && isBlankSpan(bytes, starts[0] ?? 0, ends[0] ?? 0);
    const isWrapped =
      bytes[starts[0] ?? 0] === this.#otherQuote && bytes[(ends[count - 1] ?? 0) - 1] === this.#otherQuote;
    return !isWrapped;
  }

  #takeFromBytes(i: number, hasQuote: boolean): 1 {
    this.#marks[i] =
      this.#factsFromBytes(i) |
      (hasQuote ? mark.hasQuote : 0) |
      (this.#spans.plainSpelling ? mark.plainSpelling : 0);
    return 1;
  }

  #factsFromBytes(i: number): number {
    const { bytes } = this.#lines;
    const { starts, ends, count } = this.#spans;
    this.#widths[i] = count;
    if (count === 1 && isUndecodable(bytes, starts[0] ?? 0, ends[0] ?? 0)) return mark.rejected;
    let filled = 0;
    let first = -1;
    let last = -1;
    let marks = 0;
    let likes = 0;
    let unlikes = 0;
    for (let j = 0; j < count; j += 1) {
      const start = starts[j] ?? 0;
      const end = ends[j] ?? 0;
      if (start === end) continue;
      if (j < lookedColumns) {
        const begins = beginsLikeNumber(codeAt(bytes, start));
        if (begins === true) likes |= 1 << j;
        else if (begins === false) unlikes |= 1 << j;
      }
      if (isBlankSpan(bytes, start, end)) continue;
      marks |= cellMarks(bytes, start, end);
      if (first < 0) {
        first = j;
        if (mayAnnounceTotal(bytes, start, end)) marks |= mark.total;
      }
      last = j;
      filled += 1;
    }
    this.#filled[i] = filled;
    this.#first[i] = first;
    this.#last[i] = last;
    this.#likes[i] = likes;
    this.#unlikes[i] = unlikes;
    return marks;
  }

  #factsFromCells(i: number, cells: readonly string[]): number {
    this.#widths[i] = cells.length;
    if (cells.length === 1 && undecodable.test(cells[0] ?? '')) return mark.rejected;
    let filled = 0;
    let likes = 0;
    let unlikes = 0;
    for (const [j, cell] of cells.entries()) {
      const begins = cell.length === 0 || j >= lookedColumns ? null : beginsLikeNumber(cell.charCodeAt(0));
      if (begins === true) likes |= 1 << j;
      else if (begins === false) unlikes |= 1 << j;
      if (isBlank(cell)) continue;
      filled += 1;
      if (this.#first[i] === -1) this.#first[i] = j;
      this.#last[i] = j;
    }
    this.#filled[i] = filled;
    this.#likes[i] = likes;
    this.#unlikes[i] = unlikes;
    return marksOf(cells);
  }
}

const undecodable = /^[\u0000-\u0008\u000B-\u001F\uFFFD]+$/;

function isUndecodable(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] ?? 0;
  return start < end && (first < 32 || first === 0xef) && undecodable.test(utf8Text(bytes, start, end));
}
