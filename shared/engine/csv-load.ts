import type { TextColumn } from './engine.js';

const encoder = new TextEncoder();
/** Strings are encoded in pieces of about this many characters, so that no single string grows without bound. */
const pieceLength = 1 << 20;
/** A UTF-16 unit takes at most three bytes in UTF-8. */
const mostBytesPerUnit = 3;

/**
 * Columns as the one dialect `loadText` reads back: every cell quoted, so that an
 * empty cell (`""`) stays apart from no cell at all (nothing between the commas).
 */
export function textAsCsv(columns: readonly TextColumn[]): {
  readonly bytes: Uint8Array;
  readonly longestRow: number;
} {
  const rows = columns[0]?.cells.length ?? 0;
  const pieces: Uint8Array[] = [];
  let longestRow = 0;
  let piece = '';
  for (let row = 0; row < rows; row += 1) {
    const line = csvLine(columns, row);
    longestRow = Math.max(longestRow, line.length * mostBytesPerUnit);
    piece += line;
    if (piece.length > pieceLength) {
      pieces.push(encoder.encode(piece));
      piece = '';
    }
  }
  pieces.push(encoder.encode(piece));
  return { bytes: concat(pieces), longestRow };
}

function csvLine(columns: readonly TextColumn[], row: number): string {
  let line = '';
  for (let i = 0; i < columns.length; i += 1) {
    const cell = columns[i]?.cells[row];
    if (i > 0) line += ',';
    if (cell !== null && cell !== undefined) line += quoted(cell);
  }
  return `${line}\n`;
}

function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`;
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
