import { columnKey } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { name, sql } from '../sql/sql.js';
import type { Bench, Tally } from './bench.js';
import { findingIn } from './issue-table.js';
import type { PairRule } from './rule.js';
import { spelled } from './spelling.js';

/**
 * Ask a rule of every source table in which both columns stand, once for each pair of texts; the issue points at
 * the first of them.
 */
export function applyPairRule(rule: PairRule, bench: Bench): Tally {
  const tallies = bench.context.tables.map((table) => applyToTable(rule, table, bench));
  return {
    broken: tallies.reduce((sum, tally) => sum + tally.broken, 0),
    of: tallies.reduce((sum, tally) => sum + tally.of, 0),
    why:
      tallies.find(({ why }) => why !== null)?.why ?? 'No table holds both columns with something in them.',
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
  const rows = texts.kept(table.table, 'cleaned');
  const cells = sql`${name(columnKey(first.index))} AS first, ${name(columnKey(second.index))} AS second`;
  const [judged, broken] = [rule.judged(sql`first`, sql`second`), rule.broken(sql`first`, sql`second`)];
  engine.run(sql`CREATE OR REPLACE TABLE rule_pair AS
    SELECT *, ${judged} AS judged, ${judged} AND ${broken} AS broken
    FROM (SELECT ${cells}, count(*) AS times FROM ${rows} AS rows GROUP BY ALL)`);
  const [counted] = engine.rows<{ broken: number; of: number }>(sql`SELECT
    coalesce(sum(times) FILTER (WHERE broken), 0)::INTEGER AS broken,
    coalesce(sum(times) FILTER (WHERE judged), 0)::INTEGER AS "of" FROM rule_pair`);
  const excuse = rule.excuses?.(counted?.broken ?? 0, counted?.of ?? 0) ?? null;
  if (excuse !== null) {
    engine.run(sql`DROP TABLE rule_pair`);
    return { broken: 0, of: 0, why: excuse };
  }
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
      sql`SELECT row_no, source_row FROM (SELECT row_no, source_row, ${cells} FROM ${rows} AS rows) AS rows
        JOIN rule_pair ON rows.first = rule_pair.first AND rows.second = rule_pair.second WHERE broken`,
    );
  }
  engine.run(sql`DROP TABLE rule_pair`);
  return { broken: counted?.broken ?? 0, of: counted?.of ?? 0, why: null };
}
