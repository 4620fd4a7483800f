import type { TextRows } from './text-rows.js';

/** How lines end. */
export type LineEnd = 'LF' | 'CRLF' | 'CR' | 'mixed';

const lineFeed = 10;
const carriageReturn = 13;

/** How the logical rows of a text end; line ends inside quoted cells are content and do not count. */
export function lineEndOf(rows: TextRows): LineEnd | null {
  const { bytes, starts, ends } = rows.lines;
  let used: LineEnd | null = null;
  for (let i = 0; i < rows.count; i += 1) {
    const last = rows.lineOf(i) + rows.linesIn(i) - 1;
    const end = ends[last] ?? 0;
    const kind = kindOf(bytes, end, starts[last + 1] ?? bytes.length);
    if (kind === null) continue;
    if (used !== null && used !== kind) return 'mixed';
    used = kind;
  }
  return used;
}

function kindOf(bytes: Uint8Array, start: number, end: number): LineEnd | null {
  if (end - start === 2 && bytes[start] === carriageReturn && bytes[start + 1] === lineFeed) return 'CRLF';
  if (end - start !== 1) return null;
  return bytes[start] === lineFeed ? 'LF' : bytes[start] === carriageReturn ? 'CR' : null;
}
