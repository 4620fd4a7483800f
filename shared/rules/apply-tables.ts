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
    const rows = rule.rows(table);
    const [counted] = engine.rows<{ n: number }>(sql`SELECT count(*) AS n FROM (${rows})`);
    const n = counted?.n ?? 0;
    if (n === 0) continue;
    broken += n;
    const { severity, message, suggestion } = rule;
    book.enterRows(
      { ...findingIn(rule, table), severity, column: null, field: null, message, suggestion },
      rows,
    );
  }
  return { broken, of, why: 'The files hold no table.' };
}
