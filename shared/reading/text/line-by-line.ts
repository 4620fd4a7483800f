import { decodeSingleByte } from './single-byte.js';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Text of a file that is UTF-8 but for some lines, as when two exports were pasted together:
 * those lines are read as Windows-1252, so that no character is lost.
 */
export function decodeLineByLine(bytes: Uint8Array): {
  readonly text: string;
  readonly strangeLines: readonly number[];
} {
  const fatal = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const pieces: string[] = [];
  const strangeLines: number[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const end = lineEnd(bytes, start);
    const piece = bytes.subarray(start, end);
    try {
      pieces.push(fatal.decode(piece));
    } catch {
      pieces.push(decodeSingleByte(piece, 'windows-1252'));
      strangeLines.push(line);
    }
    start = end;
  }
  return { text: pieces.join(''), strangeLines };
}

/** Just after the line's terminator. */
function lineEnd(bytes: Uint8Array, start: number): number {
  for (let i = start; i < bytes.length; i += 1) {
    if (bytes[i] === lineFeed) return i + 1;
    if (bytes[i] === carriageReturn) return bytes[i + 1] === lineFeed ? i + 2 : i + 1;
  }
  return bytes.length;
}
