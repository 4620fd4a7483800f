import { cleanedTable } from '../clean/ledger.js';
import { answeredCell, answeredColumns } from '../clean/mend/answered-cells.js';
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
  const answered = answeredColumns(engine);
  const kept = (table: string, which: Which): Sql => {
    if (!exist.has(table)) throw new Error(`no source table ${table}`);
    const cleaned = name(cleanedTable(table));
    if (which === 'cleaned') return sql`(SELECT * FROM ${cleaned} WHERE set_aside IS NULL)`;
    return sql`(SELECT * FROM ${rawRows(table, answered.get(table) ?? [])} AS raw
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

/** The table as it was read, with the answers of data owners in the cells that they were asked about. */
function rawRows(table: string, answered: readonly number[]): Sql {
  const raw = name(rawTable(table));
  if (answered.length === 0) return raw;
  const alias = (index: number): Sql => name(`answer_${String(index)}`);
  const columns = answered.map((index) => {
    const column = name(columnKey(index));
    return sql`coalesce(${alias(index)}."is", read.${column}) AS ${column}`;
  });
  const joins = answered.map(
    (index) => sql`LEFT JOIN (SELECT row_no, "is" FROM ${name(answeredCell)}
      WHERE table_id = ${table} AND column_index = ${index}) AS ${alias(index)} ON ${alias(index)}.row_no = read.row_no`,
  );
  return sql`(SELECT read.* REPLACE (${join(columns)}) FROM ${join([sql`${raw} AS read`, ...joins], ' ')})`;
}

function count(engine: Engine, rows: Sql, index: number): readonly ValueCount[] {
  const column = name(columnKey(index));
  return engine.rows<ValueCount>(sql`SELECT ${column} AS value, count(*)::INTEGER AS count
    FROM ${rows} AS rows
    GROUP BY ${column}
    ORDER BY count DESC, value`);
}
