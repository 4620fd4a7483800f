import type { DuckDBBindings, DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { toScript, toStatement } from '../sql/duckdb.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { textAsCsv } from './csv-load.js';
import type { DelimitedText, Engine, TextColumn, TextStretch } from './engine.js';
import { type Result, plainRows } from './result-rows.js';

/** The only folder the engine may read: buffers registered by `loadText`. */
const intake = 'intake/';

/**
 * The one file that knows DuckDB. The bindings are made by whoever runs it (Node
 * or the page's worker); here they are shut in, so that no file and no address
 * outside `intake/` can be reached, whatever a query says.
 */
export function openEngine(db: DuckDBBindings): Engine {
  db.open({ path: ':memory:', maximumThreads: 1 });
  const connection = db.connect();
  for (const setting of shutIn) connection.query(toScript(setting));
  return {
    rows: <Row>(query: Sql) => rowsOf<Row>(connection, query),
    run: (statement) => {
      connection.query(toScript(statement));
    },
    texts: (query) => textsOf(connection, query),
    loadText: (table, columns) => {
      load({ db, connection }, table, columns);
    },
    withTexts: (texts, use) => withTexts(db, texts, use),
    close: () => {
      connection.close();
      db.dropFiles();
    },
  };
}

const shutIn: readonly Sql[] = [
  sql`SET autoinstall_known_extensions = false`,
  sql`SET autoload_known_extensions = false`,
  sql`SET allowed_directories = [${intake}]`,
  sql`SET enable_external_access = false`,
  sql`SET preserve_insertion_order = true`,
  sql`SET lock_configuration = true`,
];

function rowsOf<Row>(connection: DuckDBConnection, query: Sql): Row[] {
  const { text, values } = toStatement(query);
  if (values.length === 0) return plainRows<Row>(connection.query(text));
  const prepared = connection.prepare(text);
  try {
    return plainRows<Row>(prepared.query(...values) as Result);
  } finally {
    prepared.close();
  }
}

/** The column as the engine hands it over, not turned into strings. */
function textsOf(connection: DuckDBConnection, query: Sql): TextStretch[] {
  const column = connection.query(toScript(query)).getChildAt(0);
  return (column?.data ?? []).map((data) => {
    const bytes: unknown = data.values;
    const offsets: unknown = data.valueOffsets;
    if (!(bytes instanceof Uint8Array && offsets instanceof Int32Array) || data.nullCount > 0)
      throw new Error('the engine was asked for texts and gave something else, or nulls');
    const own = offsets.subarray(data.offset, data.offset + data.length + 1);
    return { rows: data.length, bytes, offsets: own };
  });
}

interface Opened {
  readonly db: DuckDBBindings;
  readonly connection: DuckDBConnection;
}

/** DuckDB reserves memory in proportion to this limit, so it is raised only for a row that needs it. */
const smallestLineLimit = 2_097_152;

function load({ db, connection }: Opened, table: string, columns: readonly TextColumn[]): void {
  const file = `${intake}table.csv`;
  const { bytes, longestRow } = textAsCsv(columns);
  db.registerFileBuffer(file, bytes);
  const types = join(columns.map((column) => sql`${column.name}: 'VARCHAR'`));
  try {
    connection.query(
      toScript(sql`CREATE OR REPLACE TABLE ${name(table)} AS
        SELECT * FROM read_csv(${file}, columns = {${types}}, auto_detect = false, header = false,
          delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false,
          new_line = '\\n', strict_mode = true, null_padding = false, ignore_errors = false,
          parallel = false, max_line_size = ${Math.max(smallestLineLimit, longestRow + 1)})`),
    );
  } finally {
    db.dropFile(file);
  }
}

function withTexts<T>(
  db: DuckDBBindings,
  texts: readonly DelimitedText[],
  use: (sources: readonly Sql[]) => T,
): T {
  const files = texts.map((_, i) => `${intake}text-${String(i)}.csv`);
  try {
    for (const [i, { bytes }] of texts.entries()) db.registerFileBuffer(files[i] ?? '', bytes);
    return use(texts.map((text, i) => sourceOf(files[i] ?? '', text)));
  } finally {
    for (const file of files) db.dropFile(file);
  }
}

/** With `strict_mode` beside a CRLF the engine finds no rows at all: whoever asks counts what came. */
function sourceOf(file: string, { columns, delimiter, quote, lineEnd, longestRow }: DelimitedText): Sql {
  const types = join(columns.map((column) => sql`${column}: 'VARCHAR'`));
  const names = join(columns.map((column) => sql`${column}`));
  return sql`read_csv(${file}, columns = {${types}}, auto_detect = false, header = false,
    delim = ${delimiter}, quote = ${quote}, escape = ${quote}, force_not_null = [${names}],
    new_line = ${lineEnds[lineEnd]}, null_padding = false, ignore_errors = false,
    parallel = false, max_line_size = ${Math.max(leastLineLimit, longestRow + 1)})`;
}

/** The engine reserves many times this for its buffers. */
const leastLineLimit = 65_536;

/** As the engine wants them spelled. */
const lineEnds = { '\n': '\\n', '\r\n': '\\r\\n', '\r': '\\r' } as const;
