import type { Bench, Tally } from './bench.js';
import type { FoundSet } from './issue.js';
import { columnFor, labelled } from './issue-column.js';
import { findingIn } from './issue-table.js';
import { limitsOf } from './limits.js';
import type { SetFinding, SetRule } from './rule.js';
import { spelled } from './spelling.js';

/** Ask a rule of columns, tables and groups as a whole; each set that it finds counts once, however many rows it has. */
export function applySetRule(rule: SetRule, bench: Bench): Tally {
  const { context, engine, days } = bench;
  const limits = limitsOf(rule, context.thresholds);
  const { findings, judged, why } = rule.look({ engine, context, limits, days });
  const sets = findings.flatMap((finding) => enter(rule, finding, bench) ?? []);
  return { broken: sets.length, of: judged, why, sets };
}

function enter(rule: SetRule, finding: SetFinding, { context, book }: Bench): FoundSet | null {
  const { at, group, n, of, lines, severity, suggestion } = finding;
  const table = context.tables.find((each) => each.table === at.origin.source_table);
  if (table === undefined) return null;
  const entry = columnFor(context.mapping, at);
  const message = finding.message((field) => {
    const other = columnFor(context.mapping, { ...at, field });
    return other === undefined
      ? labelled(at.record, field)
      : spelled({ index: other.index, name: other.column });
  });
  const column = entry === undefined ? null : { index: entry.index, name: entry.column };
  const issue = { ...findingIn(rule, table), severity, suggestion, column, field: at.field, message };
  if (lines.length === 0) book.enterWhole(issue);
  else book.enterLines(issue, lines);
  const { file, sheet } = table;
  return {
    ...{ severity, table: table.table, file, sheet, column: column?.name ?? null, field: at.field },
    ...{ group, n, of, message },
  };
}
