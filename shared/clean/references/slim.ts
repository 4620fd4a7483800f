import { headerKey } from '../../dataset/header-key.js';
import type { Progress } from '../../progress.js';
import type { SourceFile } from '../../reading/source.js';
import { layouts } from './layouts.js';

/** Smaller files are read whole: the account of their lines is worth more than the time. */
const leastBytes = 32_000_000;
/** Bytes between two looks at whether the person stopped the work. */
const strideBytes = 1 << 26;
const [comma, quote, lineFeed, carriageReturn] = [44, 34, 10, 13];

/**
 * A directory of postcodes with only the columns that are joined, every row and every cell of them as it stands: the
 * whole has fifty columns and more bytes than can be read at once. Null for any other file, which is read as it is.
 */
export async function slimPostcodes(file: SourceFile, progress: Progress): Promise<SourceFile | null> {
  const { bytes } = file;
  const keeps = bytes.length < leastBytes ? null : columnsToKeep(bytes);
  if (keeps === null) return null;
  const slim = new Slim(bytes, keeps);
  while (slim.at < bytes.length) {
    await progress(file.name, slim.at / bytes.length);
    slim.advance(slim.at + strideBytes);
  }
  return { name: file.name, bytes: slim.written() };
}

/** Of each column whether it is kept; null where the first line is not the header of a wide postcode file. */
function columnsToKeep(bytes: Uint8Array): readonly boolean[] | null {
  const end = bytes.indexOf(lineFeed);
  if (end < 0 || end > 10_000) return null;
  const header = new TextDecoder().decode(bytes.subarray(0, end));
  const keys = header.split(',').map(headerKey);
  const layout = layouts.find(({ kind }) => kind === 'postcode_lsoa');
  if (layout === undefined) return null;
  const taken = layout.wanted.map(({ header: wanted }) => keys.findIndex((key) => wanted.test(key)));
  const has = (names: readonly string[]): boolean =>
    layout.wanted.some(({ column }, i) => names.includes(column) && (taken[i] ?? -1) >= 0);
  const keeps = keys.map((_, i) => taken.includes(i));
  return layout.needs.every(has) && keeps.some((keep) => !keep) ? keeps : null;
}

/** Walks over delimited text once, copying the kept cells of each row. */
class Slim {
  at = 0;
  readonly #bytes: Uint8Array;
  /** One for each column, and one more for whatever a row has beyond. */
  readonly #keeps: Uint8Array;
  readonly #parts: Uint8Array[] = [];
  #column = 0;
  #isQuoted = false;

  constructor(bytes: Uint8Array, keeps: readonly boolean[]) {
    this.#bytes = bytes;
    this.#keeps = Uint8Array.from([...keeps, false], Number);
  }

  written(): Uint8Array {
    const whole = new Uint8Array(this.#parts.reduce((sum, part) => sum + part.length, 0));
    let size = 0;
    for (const part of this.#parts) {
      whole.set(part, size);
      size += part.length;
    }
    return whole;
  }

  /** Copy whole rows until `to` is passed. A tight loop: it sees every byte of a file of a gigabyte and more. */
  advance(to: number): void {
    const bytes = this.#bytes;
    const keeps = this.#keeps;
    const end = this.#endOfRow(to);
    const out = new Uint8Array(end - this.at + 2);
    const beyond = keeps.length - 1;
    let [size, column, isQuoted, rowStart] = [0, this.#column, this.#isQuoted, 0];
    let keep = keeps[column] ?? 0;
    for (let at = this.at; at < end; at += 1) {
      const byte = bytes[at] ?? lineFeed;
      if (byte === quote) isQuoted = !isQuoted;
      else if (!isQuoted && byte === comma) {
        if (keep === 1) out[size++] = comma;
        column = column < beyond ? column + 1 : beyond;
        keep = keeps[column] ?? 0;
        continue;
      } else if (!isQuoted && byte === lineFeed) {
        if (keep === 1) out[size++] = comma;
        size = closed(out, size, rowStart);
        rowStart = size;
        column = 0;
        keep = keeps[0] ?? 0;
        continue;
      }
      if (keep === 1 && (isQuoted || byte !== carriageReturn)) out[size++] = byte;
    }
    if (end === bytes.length && size > rowStart) {
      if (keep === 1) out[size++] = comma;
      size = closed(out, size, rowStart);
    }
    [this.at, this.#column, this.#isQuoted] = [end, column, isQuoted];
    this.#parts.push(out.slice(0, size));
  }

  /** Just after the first line end at or after a place. */
  #endOfRow(from: number): number {
    const found = from >= this.#bytes.length ? -1 : this.#bytes.indexOf(lineFeed, from);
    return found < 0 ? this.#bytes.length : found + 1;
  }
}

/** End a row: a line end takes the place of the comma after its last kept cell. */
function closed(out: Uint8Array, size: number, rowStart: number): number {
  const last = Math.max(rowStart, size - 1);
  out[last] = lineFeed;
  return last + 1;
}
