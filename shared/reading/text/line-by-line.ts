import { joinedBytes, utf8Kind, utf8OfSingleByte } from './to-utf8.js';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * A file that is UTF-8 but for some lines, as when two exports were pasted together:
 * those lines are read as Windows-1252, so that no character is lost.
 */
export function mendedLines(bytes: Uint8Array): {
  readonly bytes: Uint8Array;
  readonly strangeLines: readonly number[];
} {
  const pieces: Uint8Array[] = [];
  const strangeLines: number[] = [];
  let start = 0;
  /** Where the lines in order begin that were not yet put among the pieces. */
  let waiting = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const end = lineEnd(bytes, start);
    const piece = bytes.subarray(start, end);
    if (utf8Kind(piece) === 'other') {
      pieces.push(bytes.subarray(waiting, start), utf8OfSingleByte(piece, 'windows-1252'));
      strangeLines.push(line);
      waiting = end;
    }
    start = end;
  }
  return { bytes: joinedBytes([...pieces, bytes.subarray(waiting)]), strangeLines };
}

/** Just after the line's terminator. */
function lineEnd(bytes: Uint8Array, start: number): number {
  for (let i = start; i < bytes.length; i += 1) {
    if (bytes[i] === lineFeed) return i + 1;
    if (bytes[i] === carriageReturn) return bytes[i + 1] === lineFeed ? i + 2 : i + 1;
  }
  return bytes.length;
}
