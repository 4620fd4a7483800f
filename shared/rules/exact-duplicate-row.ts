import { columnKey, rawTable, tableWidth } from '../reading/load-raw.js';
import { join, name, sql } from '../sql/sql.js';
import type { TableRule } from './rule.js';

/** Rows that repeat an earlier row of the same table in every cell. The first is not an issue. */
export const exactDuplicateRow: TableRule = {
  id: 'exact-duplicate-row',
  kind: 'tables',
  severity: 'warning',
  dimension: 'uniqueness',
  kahn: { category: 'plausibility', sub: 'uniqueness', context: 'verification' },
  says: 'A row repeats an earlier row in every cell',
  matters: 'Counted twice, it makes the scheme look busier than it was.',
  atSource:
    'Ask how the export was put together; overlapping months pasted below each other are the usual cause.',
  inFile: 'Set the repeated row aside, which cleaning does without being asked.',
  thresholds: {},
  message: 'This row repeats an earlier row of the table in every cell.',
  suggestion: 'Set the repeated row aside.',
  rows: (table) => {
    const raw = name(rawTable(table.table));
    const cells = join(Array.from({ length: tableWidth(table) }, (_, i) => name(columnKey(i + 1))));
    return sql`SELECT row_no, source_row FROM (
        SELECT row_no, source_row, row_number() OVER (PARTITION BY ${cells} ORDER BY row_no) AS copy FROM ${raw}
        WHERE hash(${cells}) IN (SELECT hash(${cells}) FROM ${raw} GROUP BY ALL HAVING count(*) > 1)
          AND length(concat(${cells})) > 0)
      WHERE copy > 1`;
  },
};
