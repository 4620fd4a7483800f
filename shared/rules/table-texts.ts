import { cleanedTable } from '../clean/ledger.js';
import type { Engine } from '../engine/engine.js';
import type { ValueCount } from '../values/value-count.js';
import { columnKey, rawTable } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { type Sql, name, sql } from '../sql/sql.js';

/** Which text of a source table: as it was read, or after all steps. */
export type Which = 'raw' | 'cleaned';

/** The texts of the source tables over the rows that are not set aside; each column is counted once a run. */
export interface TableTexts {
  values(table: string, index: number, which: Which): readonly ValueCount[];
  /** `row_no`, `source_row` and `c1` … of the rows that are kept. */
  kept(table: string, which: Which): Sql;
}

/** Texts of these tables, counted when they are first asked for. */
export function tableTexts(engine: Engine, tables: readonly SourceTable[]): TableTexts {
  const known = new Map<string, readonly ValueCount[]>();
  const exist = new Set(tables.map(({ table }) => table));
  const kept = (table: string, which: Which): Sql => {
    if (!exist.has(table)) throw new Error(`no source table ${table}`);
    const cleaned = name(cleanedTable(table));
    if (which === 'cleaned') return sql`(SELECT * FROM ${cleaned} WHERE set_aside IS NULL)`;
    return sql`(SELECT * FROM ${name(rawTable(table))} AS raw
      WHERE row_no NOT IN (SELECT row_no FROM ${cleaned} WHERE set_aside IS NOT NULL))`;
  };
  return {
    kept,
    values: (table, index, which) => {
      const key = `${which} ${table} ${String(index)}`;
      const values = known.get(key) ?? count(engine, kept(table, which), index);
      known.set(key, values);
      return values;
    },
  };
}

function count(engine: Engine, rows: Sql, index: number): readonly ValueCount[] {
  const column = name(columnKey(index));
  return engine.rows<ValueCount>(sql`SELECT ${column} AS value, count(*)::INTEGER AS count
    FROM ${rows} AS rows
    GROUP BY ${column}
    ORDER BY count DESC, value`);
}
