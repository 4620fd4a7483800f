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

/**
 * The texts of the source tables over the rows that are not set aside. Each column is counted once a run, in the
 * engine; most rules are asked of the distinct texts there, and only the rows of a hit are looked for.
 */
export interface TableTexts {
  values(table: string, index: number, look: Look): readonly ValueCount[];
  /** Engine table of the distinct texts of a column: `value`, and `times` for its rows. */
  counted(table: string, index: number, which: Which): Sql;
  /** `row_no`, `source_row` and `c1` … of the rows that are kept. */
  kept(table: string, which: Which): Sql;
  /** The same, without rows whose cell in this column a step settled. */
  looked(table: string, index: number, look: Look): Sql;
  /** Drop what was counted. */
  close(): void;
}

/** Texts of these tables, counted when they are first asked for. */
export function tableTexts(engine: Engine, tables: readonly SourceTable[]): TableTexts {
  const known = new Map<string, readonly ValueCount[]>();
  const made = new Map<string, Sql>();
  const rows = keptRows(engine, tables);
  const counted = (table: string, index: number, which: Which): Sql => {
    const key = `texts_${which}_${table}_${String(index)}`;
    const before = made.get(key);
    if (before !== undefined) return before;
    engine.run(
      sql`CREATE OR REPLACE TABLE ${name(key)} AS ${countsOf(rows.looked(table, index, { which, without: [] }), index)}`,
    );
    made.set(key, name(key));
    return name(key);
  };
  return {
    ...rows,
    counted,
    values: (table, index, look) => {
      const key = JSON.stringify([table, index, look]);
      const before = known.get(key);
      if (before !== undefined) return before;
      const counts =
        look.without.length === 0
          ? counted(table, index, look.which)
          : sql`(${countsOf(rows.looked(table, index, look), index)})`;
      const values = engine.rows<ValueCount>(
        sql`SELECT value, times AS count FROM ${counts} AS counts ORDER BY count DESC, value`,
      );
      known.set(key, values);
      return values;
    },
    close: () => {
      for (const table of made.values()) engine.run(sql`DROP TABLE ${table}`);
    },
  };
}

/** Which rows of each table are looked at; where none was set aside, the table is taken as it stands. */
function keptRows(engine: Engine, tables: readonly SourceTable[]): Pick<TableTexts, 'kept' | 'looked'> {
  const exist = new Set(tables.map(({ table }) => table));
  const whole = new Map<string, boolean>();
  const answered = answeredColumns(engine);
  const kept = (table: string, which: Which): Sql => {
    const cleaned = name(cleanedTable(table));
    if (!exist.has(table)) throw new Error(`no source table ${table}`);
    const isKept = whole.get(table) ?? isWhole(engine, table);
    whole.set(table, isKept);
    if (which === 'cleaned')
      return isKept ? cleaned : sql`(SELECT * FROM ${cleaned} WHERE set_aside IS NULL)`;
    const raw = rawRows(table, answered.get(table) ?? []);
    return isKept
      ? raw
      : sql`(SELECT * FROM ${raw} AS raw
      WHERE row_no NOT IN (SELECT row_no FROM ${cleaned} WHERE set_aside IS NOT NULL))`;
  };
  const looked = (table: string, index: number, { which, without }: Look): Sql => {
    if (without.length === 0) return kept(table, which);
    const steps = join(without.map((step) => sql`${step}`));
    return sql`(SELECT * FROM ${kept(table, which)} AS kept WHERE row_no NOT IN (
      SELECT row_no FROM ledger WHERE table_id = ${table} AND column_index = ${index} AND step IN (${steps})))`;
  };
  return { kept, looked };
}

/** True where no row of the table was set aside. */
function isWhole(engine: Engine, table: string): boolean {
  return (
    engine.rows(sql`SELECT 1 AS one FROM ${name(cleanedTable(table))} WHERE set_aside IS NOT NULL LIMIT 1`)
      .length === 0
  );
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

function countsOf(rows: Sql, index: number): Sql {
  const column = name(columnKey(index));
  return sql`SELECT ${column} AS value, count(*)::INTEGER AS times FROM ${rows} AS rows GROUP BY ${column}`;
}
