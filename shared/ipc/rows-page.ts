import type { RecordName } from '../dataset/field.js';
import type { Engine } from '../engine/engine.js';
import type { Run } from '../pipeline.js';
import { rowsOfBar } from '../profile/bars.js';
import { columnKey, rawTable } from '../reading/load-raw.js';
import { issueColumns } from '../rules/issue.js';
import { lackingRows } from '../scores/lacking-rows.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import type { RowsPage, RowsRequest } from './desk.js';

/** What of a run its rows are found by. */
type RunWithRows = Pick<Run, 'tables' | 'profiles'>;

interface ShownColumn {
  /** As the page names it; unique. */
  readonly shown: string;
  readonly key: Sql;
}

/** What the grid is given of an issue: what it is, and where its source cell stands. */
const shownOfIssue = [...issueColumns, 'table_id', 'row_no', 'column_index'];

const worstFirst = sql`CASE severity WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END`;

/** One page of rows, filtered and sorted by the engine, so that the grid never holds more than it shows. */
export function rowsPage(engine: Engine, run: RunWithRows, request: RowsRequest): RowsPage {
  const { table, columns, lastly } = sourceOf(engine, run, request.source);
  const where = join(
    [whereClause(columns, request.filters), ...lackingIn(engine, request), ...barsOf(engine, run, request)],
    ' AND ',
  );
  const order = join([...request.sort.flatMap((sort) => orderBy(columns, sort)), ...lastly]);
  const [counted] = engine.rows<{ n: number }>(sql`SELECT count(*) AS n FROM ${name(table)} WHERE ${where}`);
  const picked = join(columns.map(({ key }, i) => sql`${key} AS ${name(`v${String(i)}`)}`));
  const found = engine.rows(sql`SELECT ${picked} FROM ${name(table)} WHERE ${where}
    ORDER BY ${order} LIMIT ${request.limit} OFFSET ${request.offset}`);
  return {
    columns: columns.map(({ shown }) => shown),
    rows: found.map((row) => columns.map((_, i) => row[`v${String(i)}`] ?? null)),
    total: counted?.n ?? 0,
  };
}

/** Row numbers go to the engine as a table: bound as one text, 300,000 of them are more than it bears. */
function barsOf(engine: Engine, { tables, profiles }: RunWithRows, { source }: RowsRequest): readonly Sql[] {
  if (source.kind !== 'table' || source.bars === undefined) return [];
  const table = tables.find((one) => one.table === source.table);
  if (table === undefined) return [];
  return source.bars.map((bar, i) => {
    const rows = rowsOfBar(engine, { table, profiles }, bar);
    if (rows.length === 0) return sql`false`;
    const picked = `bar_${String(i)}`;
    engine.loadText(picked, [{ name: 'row_no', cells: rows.map(String) }]);
    return sql`row_no IN (SELECT row_no::INTEGER FROM ${name(picked)})`;
  });
}

interface ShownTable {
  readonly table: string;
  readonly columns: readonly ShownColumn[];
  /** Order of rows that a person's own sorting leaves equal. */
  readonly lastly: readonly Sql[];
}

function sourceOf(engine: Engine, run: RunWithRows, source: RowsRequest['source']): ShownTable {
  if (source.kind === 'issues') {
    const columns = shownOfIssue.map((column) => ({ shown: column, key: name(column) }));
    return { table: 'issues', columns, lastly: [worstFirst, name('issue_id')] };
  }
  if (source.kind === 'record') return recordTable(engine, source.record);
  const found = run.tables.find(({ table }) => table === source.table);
  if (found === undefined) throw new Error('no such table');
  const own = found.columns.map((column) => ({
    shown: columnKey(column.index),
    key: name(columnKey(column.index)),
  }));
  const columns = [
    { shown: 'row_no', key: name('row_no') },
    { shown: 'source_row', key: name('source_row') },
    ...own,
  ];
  const table = source.which === 'raw' ? rawTable(source.table) : `cleaned_${source.table}`;
  return { table, columns, lastly: [name('row_no')] };
}

/** A table of the minimum dataset; its dates go to the page as ISO text. */
function recordTable(engine: Engine, record: RecordName): ShownTable {
  const found = engine.rows<{ shown: string; isDate: boolean }>(
    sql`SELECT column_name AS shown, data_type = 'DATE' AS "isDate" FROM duckdb_columns()
      WHERE table_name = ${record} ORDER BY column_index`,
  );
  const columns = found.map(({ shown, isDate }) => ({
    shown,
    key: isDate ? sql`${name(shown)}::VARCHAR` : name(shown),
  }));
  return { table: record, columns, lastly: [name('source_table'), name('row_no')] };
}

function whereClause(columns: readonly ShownColumn[], filters: RowsRequest['filters']): Sql {
  const tests = filters.flatMap(({ column, contains, equals }) => {
    const key = columns.find(({ shown }) => shown === column)?.key;
    if (key === undefined) return [];
    const text = sql`coalesce(${key}::VARCHAR, '')`;
    return [
      ...(contains === undefined ? [] : [sql`contains(lower(${text}), lower(${contains}))`]),
      ...(equals === undefined ? [] : [sql`${text} = ${equals}`]),
    ];
  });
  return tests.length === 0 ? sql`true` : join(tests, ' AND ');
}

/** Rows of the minimum dataset that hold nothing usable where they should. */
function lackingIn(engine: Engine, { source, filters }: RowsRequest): readonly Sql[] {
  if (source.kind !== 'record') return [];
  return filters.flatMap(({ column, lacks }) => {
    const rows = lacks === true ? lackingRows(engine, source.record, column) : undefined;
    return rows === undefined ? [] : [sql`rowid IN (${rows})`];
  });
}

function orderBy(columns: readonly ShownColumn[], sort: RowsRequest['sort'][number]): readonly Sql[] {
  const key = columns.find(({ shown }) => shown === sort.column)?.key;
  if (key === undefined) return [];
  return [sort.descending ? sql`${key} DESC NULLS LAST` : sql`${key} ASC NULLS LAST`];
}
