import type { Dialect, TextRecord } from './dialect.js';
import type { PhysicalLines } from './physical-lines.js';
import { RecordReader, type UsualWidths } from './records.js';

const alternatives: readonly string[] = [',', ';', '\t', '|', '^'];
/** A row is read with another delimiter only where the file is at least this wide, or lacks its own delimiter. */
const leastWidth = 3;

/** Logical rows of the lines from `from` up to, but not including, `to`. */
export function readRecords(
  lines: PhysicalLines,
  {
    dialect,
    usual,
    from = 0,
    to = lines.starts.length,
    strict = false,
  }: {
    readonly dialect: Dialect;
    readonly usual: UsualWidths;
    readonly from?: number;
    readonly to?: number;
    /** Never try another delimiter. */
    readonly strict?: boolean;
  },
): readonly TextRecord[] {
  const readers = new Map<string | null, Source>();
  const source = (delimiter: string | null): Source => {
    const known = readers.get(delimiter);
    if (known !== undefined) return known;
    const made = new Source(lines, { ...dialect, delimiter }, usual);
    readers.set(delimiter, made);
    return made;
  };
  const records: TextRecord[] = [];
  const own = source(dialect.delimiter);
  for (let i = from; i < to;) {
    let record = own.recordAt(i);
    const { main } = usual;
    if (!strict && main !== null && main > 1 && record.cells.length !== main && !isEmpty(record)) {
      record = withOtherDelimiter(lines, i, { main, dialect, source }) ?? record;
    }
    records.push(record);
    i += record.lines;
  }
  return records;
}

/** Reads the rows that begin on a line, quickly where they hold no quote. Lines must be asked for in order. */
class Source {
  readonly #lines: PhysicalLines;
  readonly #dialect: Dialect;
  readonly #careful: RecordReader;
  #nextQuote = -1;
  #nextEscape = -1;

  constructor(lines: PhysicalLines, dialect: Dialect, usual: UsualWidths) {
    this.#lines = lines;
    this.#dialect = dialect;
    this.#careful = new RecordReader(lines, dialect, usual);
  }

  recordAt(i: number): TextRecord {
    const { text, starts, ends } = this.#lines;
    const start = starts[i] ?? 0;
    const end = ends[i] ?? text.length;
    const { quote, escape, delimiter } = this.#dialect;
    if (this.#nextQuote < start) this.#nextQuote = indexOrEnd(text, quote, start);
    if (escape === '\\' && this.#nextEscape < start) this.#nextEscape = indexOrEnd(text, '\\', start);
    const isPlain = this.#nextQuote >= end && (escape !== '\\' || this.#nextEscape >= end);
    if (!isPlain || text.charCodeAt(start) === 0xfeff) return this.#careful.recordAt(i);
    const content = text.slice(start, end);
    return { line: i, lines: 1, cells: delimiter === null ? [content] : content.split(delimiter) };
  }
}

function withOtherDelimiter(
  lines: PhysicalLines,
  i: number,
  {
    main,
    dialect,
    source,
  }: { readonly main: number; readonly dialect: Dialect; readonly source: (delimiter: string) => Source },
): TextRecord | null {
  const line = lines.text.slice(lines.starts[i], lines.ends[i]);
  if (main < leastWidth && dialect.delimiter !== null && line.includes(dialect.delimiter)) return null;
  for (const delimiter of alternatives) {
    if (delimiter === dialect.delimiter || !line.includes(delimiter)) continue;
    const record = source(delimiter).recordAt(i);
    if (record.cells.length === main) return { ...record, mended: 'other_delimiter' };
  }
  return null;
}

function indexOrEnd(text: string, part: string, from: number): number {
  const found = text.indexOf(part, from);
  return found < 0 ? text.length : found;
}

function isEmpty(record: TextRecord): boolean {
  return record.cells.length === 1 && (record.cells[0] ?? '').trim() === '';
}
