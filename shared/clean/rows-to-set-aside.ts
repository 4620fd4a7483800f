import { columnKey, rawTable, tableWidth } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { rowsThatSay } from './coded-events.js';
import { cleanedTable } from './ledger.js';
import { type RowAction, type Step, isRowAction } from './step.js';
import { isTestId, isTestName } from './test-names.js';

/** A query for the row numbers that a step sets aside; null where it can concern none. */
export function rowsToSetAside(table: SourceTable, step: Step): Sql | null {
  if (!isRowAction(step.action)) return null;
  return queryFor(table, step.action, step.column);
}

function queryFor(table: SourceTable, action: RowAction, column: number | null): Sql | null {
  switch (action.does) {
    case 'set_aside_duplicates':
      return duplicateRows(table);
    case 'set_aside_test_rows':
      return testRows(table, [
        ...action.names.map((index) => ({ index, isTest: isTestName })),
        ...action.ids.map((index) => ({ index, isTest: isTestId })),
      ]);
    case 'set_aside_codes':
      return column === null ? null : rowsWithCodes(table, column, action.codes);
    case 'set_aside_copy':
      return sql`SELECT row_no FROM ${name(rawTable(table.table))}`;
    case 'set_aside_events':
      return action.columns.length === 0 ? null : rowsThatSay(table, action.columns, action.saying);
    case 'set_aside_rows':
      return namedRows(table, action.rows);
  }
}

/**
 * Rows whose every raw cell equals that of an earlier row. Hashes find the few candidates;
 * only these are compared cell by cell.
 */
function duplicateRows(table: SourceTable): Sql {
  const raw = name(rawTable(table.table));
  const cells = join(Array.from({ length: tableWidth(table) }, (_, i) => name(columnKey(i + 1))));
  return sql`SELECT row_no FROM (
      SELECT row_no, row_number() OVER (PARTITION BY ${cells} ORDER BY row_no) AS place
      FROM ${raw}
      WHERE hash(${cells}) IN (SELECT hash(${cells}) FROM ${raw} GROUP BY ALL HAVING count(*) > 1))
    WHERE place > 1`;
}

/** Rows in which a name or an identifier is one that people type to try a system out. */
function testRows(
  table: SourceTable,
  columns: readonly { readonly index: number; readonly isTest: (text: string) => boolean }[],
): Sql | null {
  const found = columns.flatMap(({ index, isTest }) => {
    const texts = new Set(table.rows.map((row) => row.cells[index - 1] ?? '').filter(isTest));
    return texts.size === 0
      ? []
      : [sql`${name(columnKey(index))} IN (${join([...texts].map((text) => sql`${text}`))})`];
  });
  return found.length === 0
    ? null
    : sql`SELECT row_no FROM ${name(rawTable(table.table))} WHERE ${join(found, ' OR ')}`;
}

function rowsWithCodes(table: SourceTable, column: number, codes: readonly string[]): Sql | null {
  if (codes.length === 0) return null;
  const wanted = join(codes.map((code) => sql`${code}`));
  return sql`SELECT row_no FROM ${name(cleanedTable(table.table))} WHERE ${name(columnKey(column))} IN (${wanted})`;
}

function namedRows(table: SourceTable, rows: readonly number[]): Sql | null {
  if (rows.length === 0) return null;
  const wanted = join(rows.map((row) => sql`${row}`));
  return sql`SELECT row_no FROM ${name(rawTable(table.table))} WHERE source_row IN (${wanted})`;
}
