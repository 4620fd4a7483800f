import { columnKey } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { name, sql } from '../sql/sql.js';
import type { Bench, Tally } from './bench.js';
import { findingIn } from './issue-table.js';
import type { PairRule } from './rule.js';
import { spelled } from './spelling.js';

/** Ask a rule of every source table in which both columns stand; the issue points at the first of them. */
export function applyPairRule(rule: PairRule, bench: Bench): Tally {
  const tallies = bench.context.tables.map((table) => applyToTable(rule, table, bench));
  return {
    broken: tallies.reduce((sum, tally) => sum + tally.broken, 0),
    of: tallies.reduce((sum, tally) => sum + tally.of, 0),
    why: 'No table holds both columns with something in them.',
  };
}

function applyToTable(rule: PairRule, table: SourceTable, { engine, context, texts, book }: Bench): Tally {
  const entryOf = (field: string) =>
    context.mapping.find(
      ({ table: id, target }) =>
        id === table.table && target?.record === rule.record && target.field === field,
    );
  const [first, second] = [entryOf(rule.fields[0]), entryOf(rule.fields[1])];
  if (first === undefined || second === undefined) return { broken: 0, of: 0, why: null };
  const cells = [name(columnKey(first.index)), name(columnKey(second.index))] as const;
  const rows = texts.kept(table.table, 'cleaned');
  const [judged, broken] = [rule.judged(...cells), rule.broken(...cells)];
  const [counted] = engine.rows<{ broken: number; of: number }>(sql`SELECT
    count(*) FILTER (WHERE ${judged} AND ${broken}) AS broken, count(*) FILTER (WHERE ${judged}) AS "of"
    FROM ${rows} AS rows`);
  if ((counted?.broken ?? 0) > 0) {
    const column = { index: first.index, name: first.column };
    const other = spelled({ index: second.index, name: second.column });
    book.enterRows(
      {
        ...findingIn(rule, table),
        severity: rule.severity,
        column,
        field: rule.fields[0],
        message: rule.message(spelled(column), other),
        suggestion: rule.suggestion,
      },
      sql`SELECT row_no, source_row FROM ${rows} AS rows WHERE ${judged} AND ${broken}`,
    );
  }
  return { broken: counted?.broken ?? 0, of: counted?.of ?? 0, why: null };
}
