import type { ByteLines } from './byte-lines.js';
import type { Dialect, TextRecord } from './dialect.js';
import { type PhysicalLines, physicalLines } from './physical-lines.js';
import { RowReader } from './read-records.js';
import type { OpenQuotes, UsualWidths } from './records.js';
import { utf8Text } from './utf8.js';

/** How many bytes become text at a time, and how many at most where an open quote is followed to its end. */
const windowBytes = 1 << 19;
const mostWindowBytes = 1 << 26;
const growth = 8;

interface Window {
  readonly from: number;
  readonly to: number;
  readonly reader: RowReader;
}

/**
 * Reads rows that bytes alone do not settle: odd quotes, other delimiters, cells that run over lines. A window of
 * lines becomes text; it grows where a quote is still open at its end. Lines must be asked for in order.
 */
export class CarefulLines {
  readonly #lines: ByteLines;
  readonly #dialect: Dialect;
  readonly #usual: UsualWidths;
  readonly #terminator: string | undefined;
  readonly #open: OpenQuotes = { noCloseBefore: 0 };
  #window: Window | null = null;

  constructor(
    lines: ByteLines,
    reading: {
      readonly dialect: Dialect;
      readonly usual: UsualWidths;
      readonly terminator: string | undefined;
    },
  ) {
    this.#lines = lines;
    this.#dialect = reading.dialect;
    this.#usual = reading.usual;
    this.#terminator = reading.terminator;
  }

  /** The logical row that starts on line i. */
  recordAt(i: number): TextRecord {
    let window =
      this.#window !== null && i >= this.#window.from && i < this.#window.to
        ? this.#window
        : this.#at(i, windowBytes);
    for (let bytes = windowBytes * growth; ; bytes *= growth) {
      const record = window.reader.recordAt(i - window.from);
      if (!window.reader.ranOut) {
        this.#window = window;
        return { ...record, line: i };
      }
      window = this.#at(i, bytes);
    }
  }

  /** A window that begins with line i and holds about so many bytes, or that line at least. */
  #at(i: number, bytes: number): Window {
    const { starts, count } = this.#lines;
    const begin = starts[i] ?? 0;
    const most = begin + Math.min(bytes, mostWindowBytes);
    const to = Math.min(count, Math.max(i + 1, firstBeyond(starts, most, i + 1)));
    const end = starts[to] ?? 0;
    const text = utf8Text(this.#lines.bytes, begin, end);
    const isWhole = to === count || bytes >= mostWindowBytes;
    const lines: PhysicalLines = { ...physicalLines(text, this.#terminator), goesOn: !isWhole };
    const reader = new RowReader(lines, {
      dialect: this.#dialect,
      usual: this.#usual,
      open: this.#open,
      firstLine: i,
    });
    return { from: i, to, reader };
  }
}

/** The first line from `low` on that starts beyond a position. */
function firstBeyond(starts: Uint32Array, position: number, low: number): number {
  let from = low;
  let to = starts.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) > position) to = middle;
    else from = middle + 1;
  }
  return from;
}
