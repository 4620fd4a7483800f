import type { Trouble } from '../trouble.js';
import { tableWidth } from './load-raw.js';
import type { SourceTable } from './source.js';

/**
 * The engine has 3.1 GiB and gives 16 bytes to every cell, measured with text of at most 12 letters. A run keeps
 * each table as read and as cleaned, and the minimum dataset beside them.
 */
const mostCells = 60_000_000;

/** Why these tables cannot all be worked on at once; null where they can. Told before the work starts. */
export function tooMuchAtOnce(tables: readonly SourceTable[], most = mostCells): Trouble | null {
  const cells = tables.reduce((sum, table) => sum + table.rows.length * tableWidth(table), 0);
  if (cells <= most) return null;
  return {
    kind: 'too-much-at-once',
    millionCells: Math.ceil(cells / 1e6),
    most: Math.floor(most / 1e6),
  };
}
