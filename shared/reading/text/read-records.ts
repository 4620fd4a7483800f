import type { Dialect, TextRecord } from './dialect.js';
import type { PhysicalLines } from './physical-lines.js';
import { LineSource } from './line-source.js';
import type { ReaderPlace, UsualWidths } from './records.js';

/** What rows are read from: a stretch of lines, under a dialect. `to` is not included. */
export interface Reading {
  readonly dialect: Dialect;
  readonly usual: UsualWidths;
  readonly from?: number;
  readonly to?: number;
  /** Never try another delimiter or quote. */
  readonly strict?: boolean;
}

const otherDelimiters: readonly string[] = [',', ';', '\t', '|', '^'];
/** A row is read with another delimiter only where the file is at least this wide, or lacks its own delimiter. */
const leastWidth = 3;

/** Logical rows of the lines, in order; every line belongs to exactly one. */
export function readRecords(lines: PhysicalLines, reading: Reading): readonly TextRecord[] {
  const { dialect, usual, from = 0, to = lines.starts.length, strict = false } = reading;
  const reader = new RowReader(lines, { dialect, usual, strict });
  const records: TextRecord[] = [];
  for (let i = from; i < to;) {
    const record = reader.recordAt(i);
    records.push(record);
    i += record.lines;
  }
  return records;
}

/** Reads single rows by the file's dialect, or by another one where only that gives a row of the usual width. */
export class RowReader {
  readonly #own: LineSource;
  readonly #others: OtherWays | null;

  constructor(
    lines: PhysicalLines,
    {
      dialect,
      usual,
      strict = false,
      open = { noCloseBefore: 0 },
      firstLine = 0,
    }: Pick<Reading, 'dialect' | 'usual' | 'strict'> & Partial<ReaderPlace>,
  ) {
    const place = { open, firstLine };
    this.#own = new LineSource(lines, { dialect, usual, place });
    this.#others =
      strict || dialect.aligned !== undefined ? null : new OtherWays(lines, { dialect, usual, firstLine });
  }

  /** The logical row that starts on line i. Lines must be asked for in order. */
  recordAt(i: number): TextRecord {
    const plain = this.#own.recordAt(i);
    return this.#others?.better(i, plain) ?? plain;
  }

  /** The last row asked for has a quote that is still open where the lines end: it is to be read again with more of them. */
  get ranOut(): boolean {
    return this.#own.ranOut || this.#others?.ranOut === true;
  }
}

/** Rows that were pasted in from elsewhere: with another delimiter, or with another quote around every cell. */
class OtherWays {
  readonly #lines: PhysicalLines;
  readonly #dialect: Dialect;
  readonly #usual: UsualWidths;
  readonly #firstLine: number;
  readonly #sources = new Map<string, LineSource>();

  constructor(
    lines: PhysicalLines,
    {
      dialect,
      usual,
      firstLine,
    }: { readonly dialect: Dialect; readonly usual: UsualWidths; readonly firstLine: number },
  ) {
    this.#lines = lines;
    this.#dialect = dialect;
    this.#usual = usual;
    this.#firstLine = firstLine;
  }

  /** The last row asked for was tried in another way that needs lines beyond these. */
  get ranOut(): boolean {
    return [...this.#sources.values()].some((source) => source.ranOut);
  }

  /** The row on line i as it fits the file's width, where its plain reading does not; null where none does better. */
  better(i: number, plain: TextRecord): TextRecord | null {
    const { main } = this.#usual;
    if (main === null || main < 2) return null;
    const otherQuote = this.#dialect.quote === '"' ? "'" : '"';
    if (isWrapped(plain.cells, otherQuote)) {
      const record = this.#source({ ...this.#dialect, quote: otherQuote }).recordAt(i);
      if (record.cells.length === main) return { ...record, mended: 'other_quote' };
    }
    return plain.cells.length === main || isEmpty(plain) ? null : this.#withOtherDelimiter(i, main);
  }

  #withOtherDelimiter(i: number, main: number): TextRecord | null {
    const { text, starts, ends } = this.#lines;
    const { delimiter: own } = this.#dialect;
    const line = text.slice(starts[i], ends[i]);
    if (main < leastWidth && own !== null && line.includes(own)) return null;
    for (const delimiter of otherDelimiters) {
      if (delimiter === own || !line.includes(delimiter)) continue;
      const record = this.#source({ ...this.#dialect, delimiter }).recordAt(i);
      if (record.cells.length === main) return { ...record, mended: 'other_delimiter' };
    }
    return null;
  }

  #source(dialect: Dialect): LineSource {
    const key = `${dialect.quote}${dialect.delimiter ?? ''}`;
    const known = this.#sources.get(key);
    if (known !== undefined) return known;
    const place = { open: { noCloseBefore: 0 }, firstLine: this.#firstLine };
    const made = new LineSource(this.#lines, { dialect, usual: this.#usual, place });
    this.#sources.set(key, made);
    return made;
  }
}

/** True where a row begins and ends with this quote. */
function isWrapped(cells: readonly string[], quote: string): boolean {
  const first = cells[0] ?? '';
  const last = cells.at(-1) ?? '';
  return first.startsWith(quote) && last.endsWith(quote) && (cells.length > 1 || first.length > 1);
}

function isEmpty({ cells }: TextRecord): boolean {
  return cells.length === 1 && (cells[0] ?? '').trim() === '';
}
