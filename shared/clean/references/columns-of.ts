const [comma, quote, lineFeed, carriageReturn] = [44, 34, 10, 13];

/** Some columns of comma-delimited text, copied as its bytes come: every row, and every kept cell of it as it stands. */
export class ColumnsOf {
  /** One for each column, and one more for whatever a row has beyond. */
  readonly #keeps: Uint8Array;
  readonly #parts: Uint8Array[] = [];
  #column = 0;
  #isQuoted = false;
  /** The byte before, where a quote after it opens a cell or stands for itself within one; else 0. */
  #before = lineFeed;
  #hasCell: boolean;

  constructor(keeps: readonly boolean[]) {
    this.#keeps = Uint8Array.from([...keeps, false], Number);
    this.#hasCell = keeps[0] === true;
  }

  /** Copy what a piece holds of the columns. A tight loop: it sees every byte of a file of a gigabyte and more. */
  take(bytes: Uint8Array): void {
    const keeps = this.#keeps;
    const beyond = keeps.length - 1;
    // A comma is put before a cell and not after it, so a piece never gives more bytes than it has, and one.
    const out = new Uint8Array(bytes.length + 1);
    let [column, isQuoted, hasCell, before, size] = [
      this.#column,
      this.#isQuoted,
      this.#hasCell,
      this.#before,
      0,
    ];
    let keep = keeps[column] ?? 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? lineFeed;
      if (byte === quote) {
        const opens = !isQuoted && before !== 0;
        before = isQuoted ? quote : 0;
        isQuoted = opens;
      } else if (!isQuoted && byte === comma) {
        column = column < beyond ? column + 1 : beyond;
        keep = keeps[column] ?? 0;
        before = comma;
        if (keep === 0) continue;
        if (!hasCell) {
          hasCell = true;
          continue;
        }
      } else if (!isQuoted && byte === lineFeed) {
        column = 0;
        keep = keeps[0] ?? 0;
        hasCell = keep === 1;
        before = lineFeed;
        out[size++] = lineFeed;
        continue;
      } else before = 0;
      if (keep === 1 && (isQuoted || byte !== carriageReturn)) out[size++] = byte;
    }
    [this.#column, this.#isQuoted, this.#hasCell, this.#before] = [column, isQuoted, hasCell, before];
    this.#parts.push(out.slice(0, size));
  }

  /** Everything that was copied; a last row without a line end has one. */
  end(): Uint8Array {
    if (this.#before !== lineFeed) this.#parts.push(Uint8Array.of(lineFeed));
    return joined(this.#parts);
  }
}

/** Pieces of bytes as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let size = 0;
  for (const part of parts) {
    whole.set(part, size);
    size += part.length;
  }
  return whole;
}
