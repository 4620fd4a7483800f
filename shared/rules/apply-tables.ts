import { sql } from '../sql/sql.js';
import type { Bench, Tally } from './bench.js';
import { findingIn } from './issue-table.js';
import type { TableRule } from './rule.js';

/** Ask a rule of the whole rows of every source table. */
export function applyTableRule(rule: TableRule, { engine, context, book }: Bench): Tally {
  let broken = 0;
  let of = 0;
  for (const table of context.tables) {
    of += table.rows.length;
    engine.run(sql`CREATE OR REPLACE TABLE rule_row AS ${rule.rows(table)}`);
    const [counted] = engine.rows<{ n: number }>(sql`SELECT count(*) AS n FROM rule_row`);
    const n = counted?.n ?? 0;
    broken += n;
    const { severity, message, suggestion } = rule;
    const finding = { ...findingIn(rule, table), severity, column: null, field: null, message, suggestion };
    if (n > 0) book.enterRows(finding, sql`SELECT row_no, source_row FROM rule_row`);
    engine.run(sql`DROP TABLE rule_row`);
  }
  return { broken, of, why: 'The files hold no table.' };
}
