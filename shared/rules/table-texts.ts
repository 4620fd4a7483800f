import { cleanedTable } from '../clean/ledger.js';
import type { Engine } from '../engine/engine.js';
import type { ValueCount } from '../values/value-count.js';
import { columnKey, rawTable } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { type Sql, join, name, sql } from '../sql/sql.js';

/** Which text of a source table: as it was read, or after all steps. */
export type Which = 'raw' | 'cleaned';

/** Which text of a column, and the steps whose cells are left out. */
export interface Look {
  readonly which: Which;
  readonly without: readonly string[];
}

/** The texts of the source tables over the rows that are not set aside; each column is counted once a run. */
export interface TableTexts {
  values(table: string, index: number, look: Look): readonly ValueCount[];
  /** `row_no`, `source_row` and `c1` … of the rows that are kept. */
  kept(table: string, which: Which): Sql;
  /** The same, without rows whose cell in this column a step settled. */
  looked(table: string, index: number, look: Look): Sql;
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
  const looked = (table: string, index: number, { which, without }: Look): Sql => {
    if (without.length === 0) return kept(table, which);
    const steps = join(without.map((step) => sql`${step}`));
    return sql`(SELECT * FROM ${kept(table, which)} AS kept WHERE row_no NOT IN (
      SELECT row_no FROM ledger WHERE table_id = ${table} AND column_index = ${index} AND step IN (${steps})))`;
  };
  return {
    kept,
    looked,
    values: (table, index, look) => {
      const key = JSON.stringify([table, index, look]);
      const values = known.get(key) ?? count(engine, looked(table, index, look), index);
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
