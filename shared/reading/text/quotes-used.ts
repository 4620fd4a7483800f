import type { Dialect } from './dialect.js';

const lineFeed = 10;
const carriageReturn = 13;

/** Quote and escape are reported only where the file uses them. */
export function quotesUsed(
  bytes: Uint8Array,
  dialect: Dialect,
): { readonly quote: string | null; readonly escape: string | null } {
  const { quote, escape } = dialect;
  if (dialect.aligned !== undefined) return { quote: null, escape: null };
  const edges = new CellEdges(bytes, dialect);
  if (!edges.anyOpens()) return { quote: null, escape: null };
  if (escape === '\\') return { quote, escape };
  return { quote, escape: edges.anyDoubled() ? quote : null };
}

class CellEdges {
  readonly #bytes: Uint8Array;
  readonly #quote: Uint8Array;
  readonly #delimiter: Uint8Array;

  constructor(bytes: Uint8Array, { quote, delimiter }: Dialect) {
    const encoder = new TextEncoder();
    this.#bytes = bytes;
    this.#quote = encoder.encode(quote);
    this.#delimiter = encoder.encode(delimiter ?? '\n');
  }

  /** A quote stands where a cell begins. */
  anyOpens(): boolean {
    for (let at = this.#next(0); at >= 0; at = this.#next(at + 1)) if (this.#beginsCell(at)) return true;
    return false;
  }

  /** A doubled quote that is not just an empty cell. */
  anyDoubled(): boolean {
    const { length } = this.#quote;
    for (let at = this.#next(0); at >= 0; at = this.#next(at + 1)) {
      if (!this.#isQuote(at + length)) continue;
      if (!this.#beginsCell(at) || this.#isQuote(at + length * 2)) return true;
      at += length * 2 - 1;
    }
    return false;
  }

  #next(from: number): number {
    let at = this.#bytes.indexOf(this.#quote[0] ?? 0, from);
    while (at >= 0 && !this.#isQuote(at)) at = this.#bytes.indexOf(this.#quote[0] ?? 0, at + 1);
    return at;
  }

  #isQuote(at: number): boolean {
    return this.#quote.every((byte, i) => this.#bytes[at + i] === byte);
  }

  #beginsCell(at: number): boolean {
    const before = this.#bytes[at - 1];
    if (before === undefined || before === lineFeed || before === carriageReturn) return true;
    const from = at - this.#delimiter.length;
    return from >= 0 && this.#delimiter.every((byte, i) => this.#bytes[from + i] === byte);
  }
}
