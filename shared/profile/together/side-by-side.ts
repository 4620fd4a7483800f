import type { TableProfile } from '../table-profile.js';
import { blankPatterns, blankTogether } from './blanks.js';
import type { KeptColumn } from './kept-column.js';
import { nearKeys } from './near-keys.js';
import { derivedColumns, sameColumns } from './same-columns.js';

/** What shows only when the columns of a table are looked at side by side. */
export function sideBySide(table: string, columns: readonly KeptColumn[]): TableProfile {
  const { patterns, shown } = blankPatterns(columns);
  return {
    table,
    rows: columns[0]?.codes.length ?? 0,
    blankTogether: blankTogether(columns),
    blankPatterns: shown,
    patterns,
    same: sameColumns(columns),
    derived: derivedColumns(columns),
    keys: nearKeys(columns),
    constant: columns.filter(({ said }) => said.distinct === 1).map(({ profile }) => profile.index),
  };
}
