import type { Engine } from '../engine/engine.js';
import { toScript, toStatement } from '../sql/duckdb.js';
import { type Sql, join, name, sql } from '../sql/sql.js';

/** The columns of an engine table in which something differs from the run, or `all` where rows came or went. */
export type Differing = ReadonlySet<string> | 'all';

/** What stands in an engine after a run: tables that are made by one statement each, and the answers to what was asked of them. */
export interface Standing {
  readonly answers: Map<string, readonly unknown[]>;
  /** How each table was made. */
  readonly made: Map<string, string>;
  /** The columns of each table that are compared; a copy of the table is kept beside it. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

const copyOf = (table: string): string => `kept_${table}`;

/** Keep copies of tables; columns that nobody looks at may be left uncompared. */
export function keepTables(
  engine: Engine,
  tables: readonly string[],
  unread: ReadonlySet<string> = new Set(),
): Standing {
  for (const table of tables)
    engine.run(sql`CREATE OR REPLACE TABLE ${name(copyOf(table))} AS FROM ${name(table)}`);
  const columns = tables.map(
    (table) => [table, columnsIn(engine, table).filter((one) => !unread.has(one))] as const,
  );
  return { answers: new Map(), made: new Map(), columns: new Map(columns) };
}

/** Take the copies away again. */
export function dropKept(engine: Engine, tables: readonly string[]): void {
  for (const table of tables) engine.run(sql`DROP TABLE IF EXISTS ${name(copyOf(table))}`);
}

/** The engine while the run's own questions are asked of it: tables are taken as they stand, answers are remembered. */
export function remembering(engine: Engine, { answers, made, columns }: Standing): Engine {
  return {
    ...engine,
    rows: <Row>(query: Sql) => {
      const found = engine.rows<Row>(query);
      answers.set(keyOf(query), found);
      return found;
    },
    run: (statement) => {
      const table = tableMade(statement);
      if (table === undefined || !columns.has(table)) engine.run(statement);
      else made.set(table, toScript(statement));
    },
  };
}

/**
 * The engine where `differing` says what is no longer as the run left it. A query that looks at none of it has the answer of
 * before, and a table made of nothing else stands; what is made anew is compared with what stood, column by column.
 */
export function comparing(engine: Engine, standing: Standing, differing: Map<string, Differing>): Engine {
  return {
    ...engine,
    rows: <Row>(query: Sql) => {
      const before = standing.answers.get(keyOf(query));
      return before === undefined || looksAt(query, differing) ? engine.rows<Row>(query) : (before as Row[]);
    },
    run: (statement) => {
      const table = tableMade(statement);
      const columns = table === undefined ? undefined : standing.columns.get(table);
      if (table === undefined || columns === undefined) {
        engine.run(statement);
        const view = viewMade(statement);
        if (view !== undefined) differInView(view, statement, differing);
        return;
      }
      if (standing.made.get(table) === toScript(statement) && !looksAt(statement, differing)) return;
      engine.run(statement);
      const apart = columnsApart(engine, table, columns);
      if (apart === 'all' || apart.size > 0) differing.set(table, apart);
      else differing.delete(table);
    },
  };
}

/** Which columns of a table are no longer what its copy holds, row by row in their order. */
export function columnsApart(engine: Engine, table: string, columns: readonly string[]): Differing {
  const [now, kept] = [name(table), name(copyOf(table))];
  const differ = columns.map(
    (column) =>
      sql`coalesce(bool_or(now.${name(column)} IS DISTINCT FROM kept.${name(column)}), false) AS ${name(column)}`,
  );
  const [found] = engine.rows<Readonly<Record<string, boolean>>>(sql`
    SELECT (SELECT count(*) FROM ${now}) <> (SELECT count(*) FROM ${kept}) AS "rows differ", ${join(differ)}
    FROM ${now} AS now POSITIONAL JOIN ${kept} AS kept`);
  if (found?.['rows differ'] !== false) return 'all';
  return new Set(columns.filter((column) => found[column] === true));
}

function columnsIn(engine: Engine, table: string): readonly string[] {
  return engine
    .rows<{ column: string }>(
      sql`SELECT column_name AS "column" FROM duckdb_columns() WHERE table_name = ${table} ORDER BY column_index`,
    )
    .map(({ column }) => column);
}

function keyOf(query: Sql): string {
  const { text, values } = toStatement(query);
  return JSON.stringify([text, values]);
}

function tableMade(statement: Sql): string | undefined {
  const { text } = toStatement(statement);
  return /^\s*CREATE OR REPLACE TABLE "?(\w+)"? AS/.exec(text)?.[1];
}

function viewMade(statement: Sql): string | undefined {
  return /^\s*CREATE OR REPLACE VIEW "?(\w+)"? AS/.exec(toStatement(statement).text)?.[1];
}

/** Rows of a table, picked by nothing that differs, differ where the table does; of any other view everything may. */
function differInView(view: string, statement: Sql, differing: Map<string, Differing>): void {
  const { table = '', condition = '' } = rowsOfTable.exec(toScript(statement))?.groups ?? {};
  const columns = differing.get(table);
  const isLooked = looksAt(statement, differing);
  if (!isLooked) differing.delete(view);
  else if (columns === undefined || looksAt(sql`FROM ${name(table)} WHERE ${condition}`, differing))
    differing.set(view, 'all');
  else differing.set(view, columns);
}

const rowsOfTable =
  /^\s*CREATE OR REPLACE VIEW \w+ AS SELECT \* FROM (?<table>\w+) WHERE (?<condition>[^]*)$/;

/** A query looks at a column where it names it, or where it takes all columns of a table; too much is taken rather than too little. */
function looksAt(query: Sql, differing: ReadonlyMap<string, Differing>): boolean {
  const text = toScript(query);
  const words = new Set(text.match(/\w+/g));
  const everything = takesAllColumns(text);
  return [...differing].some(
    ([table, columns]) =>
      words.has(table) &&
      (columns === 'all' ||
        (everything && columns.size > 0) ||
        [...columns].some((column) => words.has(column))),
  );
}

/** All columns of something that the query itself made are named where it was made. */
function takesAllColumns(text: string): boolean {
  return text
    .replaceAll('count(*)', '')
    .replaceAll(/(\w+)\.\*/g, (all, of: string) => (new RegExp(`\\b${of} AS \\(`).test(text) ? '' : all))
    .includes('*');
}
