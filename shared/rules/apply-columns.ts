import { columnKey } from '../reading/load-raw.js';
import type { SourceColumn, SourceTable } from '../reading/source.js';
import { join, name, sql } from '../sql/sql.js';
import type { Bench, Tally } from './bench.js';
import { findingIn } from './issue-table.js';
import type { CellGroup, ColumnRule } from './rule.js';
import { spelled } from './spelling.js';

/** Ask a rule of every table that has its columns, once for each combination of cells. */
export function applyColumnRule(rule: ColumnRule, bench: Bench): Tally {
  let broken = 0;
  let of = 0;
  for (const table of bench.context.tables) {
    const columns = rule.columns.flatMap((wanted) => columnCalled(table, wanted) ?? []);
    if (columns.length < rule.columns.length) continue;
    const groups = groupsOf(table, columns, bench);
    const judged = rule.judge(groups);
    const count = (wanted: (answer: boolean | null | undefined) => boolean): number =>
      groups.reduce((sum, group, i) => sum + (wanted(judged[i]) ? group.count : 0), 0);
    broken += count((answer) => answer === true);
    of += count((answer) => typeof answer === 'boolean');
    const hit = groups.filter((_, i) => judged[i] === true);
    if (hit.length > 0) enter(rule, { table, columns, hit }, bench);
  }
  const names = rule.columns.map((column) => spelled({ name: column, index: 0 })).join(' and ');
  return { broken, of, why: `No table holds anything to judge in ${names}.` };
}

function columnCalled(table: SourceTable, wanted: string): SourceColumn | undefined {
  const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return table.columns.find((column) => plain(column.name) === plain(wanted));
}

function groupsOf(
  { table }: SourceTable,
  columns: readonly SourceColumn[],
  { engine, texts }: Bench,
): readonly CellGroup[] {
  const keys = columns.map(({ index }) => name(columnKey(index)));
  const rows = engine.rows<Readonly<Record<string, string | number | null>>>(sql`SELECT
      ${join(keys.map((key, i) => sql`${key} AS ${name(`cell${String(i)}`)}`))}, count(*)::INTEGER AS times
    FROM ${texts.kept(table, 'cleaned')} AS rows GROUP BY ${join(keys)} ORDER BY ALL`);
  return rows.map((row) => ({
    cells: columns.map((_, i) => String(row[`cell${String(i)}`] ?? '')),
    count: Number(row['times']),
  }));
}

interface Hit {
  readonly table: SourceTable;
  readonly columns: readonly SourceColumn[];
  readonly hit: readonly CellGroup[];
}

function enter(rule: ColumnRule, { table, columns, hit }: Hit, { engine, texts, book }: Bench): void {
  const [first] = columns;
  if (first === undefined) return;
  engine.loadText(
    'rule_cells',
    columns.map((_, i) => ({ name: `cell${String(i)}`, cells: hit.map(({ cells }) => cells[i] ?? '') })),
  );
  const same = columns.map(
    ({ index }, i) =>
      sql`coalesce(rows.${name(columnKey(index))}, '') = coalesce(rule_cells.${name(`cell${String(i)}`)}, '')`,
  );
  const { severity, suggestion } = rule;
  book.enterRows(
    {
      ...{ ...findingIn(rule, table), severity, suggestion },
      column: { index: first.index, name: first.name },
      field: null,
      message: rule.message(columns.map(spelled)),
    },
    sql`SELECT row_no, source_row FROM ${texts.kept(table.table, 'cleaned')} AS rows
      JOIN rule_cells ON ${join(same, ' AND ')}`,
  );
  engine.run(sql`DROP TABLE rule_cells`);
}
