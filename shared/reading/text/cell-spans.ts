import type { Dialect } from './dialect.js';

const space = 32;
const tab = 9;
const backslash = 92;
const smallest = 64;

/** The content of a line, and whether it holds the quote. */
export interface LineBytes {
  readonly start: number;
  readonly end: number;
  readonly hasQuote: boolean;
}

/** What scanning a line came to; anything but `read` must be read with care, as text. */
export type Scanned = 'read' | 'needs_care';

/**
 * Finds where the cells of a line are, without making them. It reads what any reader would read alike: lines
 * whose quotes, if any, open at the beginning of a cell and close at its end. All else it leaves to `CellScanner`.
 */
export class CellSpans {
  /** Where the content of each cell begins and ends, quotes around it left out; good for `count` cells until the next scan. */
  starts = new Uint32Array(smallest);
  ends = new Uint32Array(smallest);
  count = 0;
  /** The line has a quoted cell. */
  quoted = false;
  /** Any reader takes the line's bytes for the same cells: no blanks outside of quotes, no quotes inside of plain cells. */
  plainSpelling = true;
  readonly #bytes: Uint8Array;
  readonly #delimiter: Uint8Array;
  readonly #first: number;
  readonly #step: number;
  readonly #quote: number;
  readonly #escapes: boolean;

  constructor(bytes: Uint8Array, { delimiter, quote, escape }: Dialect) {
    this.#bytes = bytes;
    this.#delimiter = new TextEncoder().encode(delimiter ?? '');
    this.#first = this.#delimiter[0] ?? -1;
    this.#step = this.#delimiter.length;
    this.#quote = quote.charCodeAt(0);
    this.#escapes = escape === '\\';
  }

  /** True where the dialect's quote is one byte, so that lines can be scanned at all; blanks that align cells are read with care. */
  static canScan({ quote, aligned }: Dialect): boolean {
    return aligned === undefined && quote.length === 1 && quote.charCodeAt(0) < 128;
  }

  /** Cells of a line, no further than the first `most`. */
  scan({ start, end, hasQuote }: LineBytes, most = Infinity): Scanned {
    this.count = 0;
    this.quoted = false;
    this.plainSpelling = true;
    if (this.#escapes && (hasQuote || this.#holds(backslash, start, end))) return 'needs_care';
    if (hasQuote) return this.#scanQuoted(start, end, most);
    this.#scanPlain(start, end, most);
    return 'read';
  }

  #scanPlain(start: number, end: number, most: number): void {
    const bytes = this.#bytes;
    const first = this.#first;
    const step = this.#step;
    let from = start;
    for (let at = start; at < end; at += 1) {
      if (bytes[at] !== first || (step > 1 && !this.#isDelimiter(at, end))) continue;
      this.#add(from, at);
      if (this.count >= most) return;
      from = at + step;
      at = from - 1;
    }
    this.#add(from, end);
  }

  #scanQuoted(start: number, end: number, most: number): Scanned {
    const bytes = this.#bytes;
    const quote = this.#quote;
    const first = this.#first;
    const step = this.#step;
    let at = start;
    for (;;) {
      const byte = bytes[at];
      const from = byte === space || byte === tab ? this.#afterBlanks(at, end) : at;
      if (from < end && bytes[from] === quote) {
        const close = this.#closing(from + 1, end);
        if (close < 0) return 'needs_care';
        this.#add(from + 1, close);
        this.quoted = true;
        const next = this.#afterBlanks(close + 1, end);
        if (from > at || next > close + 1) this.plainSpelling = false;
        if (next >= end || this.count >= most) return 'read';
        at = next + step;
        continue;
      }
      let to = at;
      for (; to < end; to += 1) {
        const here = bytes[to];
        if (here === first && (step === 1 || this.#isDelimiter(to, end))) break;
        if (here === quote) this.plainSpelling = false;
      }
      if (to > at && bytes[to - 1] === quote) return 'needs_care';
      this.#add(at, to);
      if (to >= end || this.count >= most) return 'read';
      at = to + step;
    }
  }

  /** Where the quoted cell that opened before `from` closes; -1 where it does not, or not simply. */
  #closing(from: number, end: number): number {
    const bytes = this.#bytes;
    const quote = this.#quote;
    for (let at = from; at < end; at += 1) {
      if (bytes[at] !== quote) continue;
      if (at + 1 < end && bytes[at + 1] === quote) at += 1;
      else {
        const next = this.#afterBlanks(at + 1, end);
        return next >= end || this.#isDelimiter(next, end) ? at : -1;
      }
    }
    return -1;
  }

  #afterBlanks(from: number, end: number): number {
    const bytes = this.#bytes;
    let at = from;
    while (at < end && (bytes[at] === space || bytes[at] === tab) && !this.#isDelimiter(at, end)) at += 1;
    return at;
  }

  #isDelimiter(at: number, end: number): boolean {
    const bytes = this.#bytes;
    if (bytes[at] !== this.#first) return false;
    if (this.#step === 1) return true;
    if (at + this.#step > end) return false;
    for (let i = 1; i < this.#step; i += 1) if (bytes[at + i] !== this.#delimiter[i]) return false;
    return true;
  }

  #holds(byte: number, start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.#bytes[at] === byte) return true;
    return false;
  }

  #add(start: number, end: number): void {
    const i = this.count;
    if (i === this.starts.length) this.#grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.count = i + 1;
  }

  #grow(): void {
    const starts = new Uint32Array(this.starts.length * 2);
    const ends = new Uint32Array(this.starts.length * 2);
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }
}
