import type { OutputFile } from '../ipc/desk.js';

const encoder = new TextEncoder();

/** A file of text, UTF-8 without a byte-order mark. */
export function textFile(path: string, text: string): OutputFile {
  return { path, bytes: encoder.encode(text) };
}

/** A file of JSON: keys in the order they were made, two spaces, a final line end. */
export function jsonFile(path: string, value: unknown): OutputFile {
  return textFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** A long CSV written in pieces, so that no single string has to hold it. */
export function csvFile(path: string, lines: Iterable<string>): OutputFile {
  const pieces: Uint8Array[] = [];
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length > 1 << 20) {
      pieces.push(encoder.encode(piece));
      piece = '';
    }
  }
  pieces.push(encoder.encode(piece));
  const bytes = new Uint8Array(pieces.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of pieces) {
    bytes.set(part, at);
    at += part.length;
  }
  return { path, bytes };
}
