import { type Dialect, unescaped } from './dialect.js';

/** One stretch of text read as cells, up to `limit`, which is the end of a physical line. */
export interface LineReading {
  readonly cells: readonly string[];
  /** The first cell whose quote does not close on the line; in `cells` it stands as it was typed. */
  readonly unclosed: { readonly cell: number; readonly opening: number } | null;
  /** A quote stands where none belongs, or inside a quoted cell without being escaped. */
  readonly odd: boolean;
}

const space = 32;
const tab = 9;
const backslash = 92;

/**
 * Reads cells out of a text under one dialect. A quoted cell closes at a quote that is followed by the
 * delimiter or the line's end, blanks aside; a quote followed by anything else belongs to the cell.
 */
export class CellScanner {
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #step: number;

  constructor(text: string, dialect: Dialect) {
    this.#text = text;
    this.#dialect = dialect;
    this.#step = dialect.delimiter?.length ?? 0;
  }

  /** Cells between `start` and `limit`. A quote that does not close is part of its cell's text. */
  cells(start: number, limit: number): LineReading {
    const cells: string[] = [];
    let unclosed: LineReading['unclosed'] = null;
    let odd = false;
    let at = start;
    for (;;) {
      const opening = this.#openingQuote(at, limit);
      const close = opening < 0 ? -1 : this.closingQuote(opening + 1, limit);
      if (close >= 0) {
        const content = this.#text.slice(opening + 1, close);
        odd ||= this.#holdsLoneQuote(content);
        cells.push(unescaped(content, this.#dialect));
        const next = this.afterCell(close, limit);
        if (next === null) return { cells, unclosed, odd };
        at = next;
        continue;
      }
      if (opening >= 0) unclosed ??= { cell: cells.length, opening };
      const end = this.#endOfPlainCell(at, limit);
      const cell = this.#text.slice(at, end);
      odd ||= opening >= 0 || cell.endsWith(this.#dialect.quote);
      cells.push(cell);
      if (end >= limit) return { cells, unclosed, odd };
      at = end + this.#step;
    }
  }

  /** Where a quoted cell that is open at `from` closes before `limit`, or -1. */
  closingQuote(from: number, limit: number): number {
    const { quote, escape } = this.#dialect;
    const text = this.#text;
    let at = text.indexOf(quote, from);
    while (at >= 0 && at < limit) {
      if (escape === '\\' && this.#isEscaped(from, at)) at = text.indexOf(quote, at + 1);
      else if (at + 1 < limit && text.startsWith(quote, at + 1)) at = text.indexOf(quote, at + 2);
      else if (this.#endsCell(at + 1, limit)) return at;
      else at = text.indexOf(quote, at + 1);
    }
    return -1;
  }

  /** Where the cell after a closing quote begins, or null where the line ends. */
  afterCell(close: number, limit: number): number | null {
    const next = this.#afterBlanks(close + 1, limit);
    return next >= limit ? null : next + this.#step;
  }

  /** Position of the quote that opens the cell at `at`, blanks before it aside, or -1. */
  #openingQuote(at: number, limit: number): number {
    const from = this.#afterBlanks(at, limit);
    return from < limit && this.#text.startsWith(this.#dialect.quote, from) ? from : -1;
  }

  #afterBlanks(from: number, limit: number): number {
    const { delimiter } = this.#dialect;
    let at = from;
    while (at < limit && this.#isBlank(at) && !(delimiter !== null && this.#text.startsWith(delimiter, at)))
      at += 1;
    return at;
  }

  #isBlank(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code === space || code === tab;
  }

  #endsCell(from: number, limit: number): boolean {
    const { delimiter } = this.#dialect;
    const at = this.#afterBlanks(from, limit);
    return at >= limit || (delimiter !== null && this.#text.startsWith(delimiter, at));
  }

  #endOfPlainCell(at: number, limit: number): number {
    const { delimiter, escape } = this.#dialect;
    if (delimiter === null) return limit;
    let end = this.#text.indexOf(delimiter, at);
    while (escape === '\\' && end > at && end < limit && this.#text.charCodeAt(end - 1) === backslash) {
      end = this.#text.indexOf(delimiter, end + 1);
    }
    return end < 0 || end > limit ? limit : end;
  }

  /** An odd number of backslashes before the quote. */
  #isEscaped(from: number, at: number): boolean {
    let slashes = 0;
    while (at - slashes - 1 >= from && this.#text.charCodeAt(at - slashes - 1) === backslash) slashes += 1;
    return slashes % 2 === 1;
  }

  #holdsLoneQuote(content: string): boolean {
    const { quote, escape } = this.#dialect;
    if (!content.includes(quote)) return false;
    for (let at = content.indexOf(quote); at >= 0; at = content.indexOf(quote, at + 1)) {
      if (escape === '\\' && content.charCodeAt(at - 1) === backslash) continue;
      if (!content.startsWith(quote, at + quote.length)) return true;
      at += quote.length;
    }
    return false;
  }
}
