import { alignedLine } from './aligned-cells.js';
import type { Dialect, TextRecord } from './dialect.js';
import type { PhysicalLines } from './physical-lines.js';
import { type ReaderPlace, RecordReader, type UsualWidths } from './records.js';

const byteOrderMark = 0xfeff;

/** Reads the row that begins on a line, quickly where the line holds no quote. Lines must be asked for in order. */
export class LineSource {
  readonly #lines: PhysicalLines;
  readonly #dialect: Dialect;
  readonly #careful: RecordReader;
  #nextQuote = -1;
  #nextEscape = -1;

  constructor(
    lines: PhysicalLines,
    reading: { readonly dialect: Dialect; readonly usual: UsualWidths; readonly place: ReaderPlace },
  ) {
    this.#lines = lines;
    this.#dialect = reading.dialect;
    this.#careful = new RecordReader(lines, reading);
  }

  /** The last row asked for needs lines beyond these. */
  get ranOut(): boolean {
    return this.#careful.ranOut;
  }

  /** The logical row that starts on line i. */
  recordAt(i: number): TextRecord {
    const { text, starts, ends } = this.#lines;
    const start = starts[i] ?? 0;
    const end = ends[i] ?? text.length;
    const { delimiter, aligned } = this.#dialect;
    if (aligned !== undefined) {
      const { cells, runsOver } = alignedLine(text.slice(start, end), aligned);
      return { line: i, lines: 1, cells, ...(runsOver ? { mended: 'out_of_place' } : {}) };
    }
    if (!this.#isPlain(start, end)) return this.#careful.recordAt(i);
    const content = text.slice(start, end);
    return { line: i, lines: 1, cells: delimiter === null ? [content] : content.split(delimiter) };
  }

  #isPlain(start: number, end: number): boolean {
    const { text } = this.#lines;
    const { quote, escape } = this.#dialect;
    if (this.#nextQuote < start) this.#nextQuote = indexOrEnd(text, quote, start);
    if (escape === '\\' && this.#nextEscape < start) this.#nextEscape = indexOrEnd(text, '\\', start);
    const isEscaped = escape === '\\' && this.#nextEscape < end;
    return this.#nextQuote >= end && !isEscaped && text.charCodeAt(start) !== byteOrderMark;
  }
}

function indexOrEnd(text: string, part: string, from: number): number {
  const found = text.indexOf(part, from);
  return found < 0 ? text.length : found;
}
