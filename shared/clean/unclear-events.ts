import type { Engine } from '../engine/engine.js';
import { join, sql } from '../sql/sql.js';
import { eventColumns, rowsThatSay } from './coded-events.js';
import type { MappedTable, NotCounted } from './table-roles.js';

/** Rows counted as referrals that are coded events, and neither code nor term, or both against each other, say what. */
export function unclearEvents(engine: Engine, tables: readonly MappedTable[]): Omit<NotCounted, 'reason'>[] {
  return tables.flatMap(({ table }) => {
    const columns = eventColumns(table);
    if (columns === null) return [];
    const unclear =
      columns.length === 0
        ? sql`true`
        : sql`row_no IN (${join(
            (['unknown', 'unclear'] as const).map((verdict) => rowsThatSay(table, columns, verdict)),
            ' UNION ALL ',
          )})`;
    const [found] = engine.rows<{ n: number }>(
      sql`SELECT count(*)::INTEGER AS n FROM referral WHERE source_table = ${table.table} AND ${unclear}`,
    );
    if (found === undefined || found.n === 0) return [];
    return [{ table: table.table, file: table.file, sheet: table.sheet, rows: found.n }];
  });
}
