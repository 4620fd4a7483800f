import type { Stretch } from './find-header.js';
import type { TableFrame } from './table-frame.js';
import type { WalkedBody } from './walk-body.js';

/**
 * Just after the table's last column. A spreadsheet saved as text pads every row to the widest: blank columns at
 * the end are the table's own unless a title or another table is what made the file so wide.
 */
export function ownRight({ grid, facts, from, to }: Stretch, frame: TableFrame, body: WalkedBody): number {
  if (!grid.delimited || from > 0) return frame.right;
  const { headerRows, bodyFrom } = frame.header;
  let used = 0;
  for (const row of headerRows) used = Math.max(used, (facts.last[row] ?? -1) + 1);
  for (const row of body.dataRows) used = Math.max(used, (facts.last[row] ?? -1) + 1);
  if (used === 0 || used >= frame.right) return frame.right;
  const isBeyond = (row: number): boolean => (facts.last[row] ?? -1) >= used;
  for (let row = from; row < (headerRows[0] ?? bodyFrom); row += 1) if (isBeyond(row)) return used;
  for (let row = body.nextFrom ?? to; row < to; row += 1) if (isBeyond(row)) return used;
  return frame.right;
}
