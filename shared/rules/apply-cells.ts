import { fieldOf } from '../dataset/fields.js';
import { columnKey } from '../reading/load-raw.js';
import type { SourceColumn, SourceTable } from '../reading/source.js';
import { join, name, sql } from '../sql/sql.js';
import type { Bench, Tally } from './bench.js';
import { findingIn } from './issue-table.js';
import type { CellRule } from './rule.js';
import { spelled } from './spelling.js';

/** Ask a rule of every distinct text of every column; only columns with a hit are read again. */
export function applyCellRule(rule: CellRule, bench: Bench): Tally {
  const tallies = bench.context.tables.map((table) => applyToTable(rule, table, bench));
  return {
    broken: tallies.reduce((sum, tally) => sum + tally.broken, 0),
    of: tallies.reduce((sum, tally) => sum + tally.of, 0),
    why: 'No column that this check is about holds anything.',
  };
}

function applyToTable(rule: CellRule, table: SourceTable, bench: Bench): Tally {
  const columns = table.columns.filter((column) => rule.looksAt(fieldOfColumn(table, column, bench)));
  if (columns.length === 0) return { broken: 0, of: 0, why: null };
  const counts = columns.map(({ index }) => {
    const texts = bench.texts.counted(table.table, index, 'raw');
    return sql`SELECT ${index} AS "index", coalesce(sum(times) FILTER (WHERE ${rule.broken(sql`value`)}), 0)::INTEGER AS broken,
      coalesce(sum(times) FILTER (WHERE value <> ''), 0)::INTEGER AS "of" FROM ${texts}`;
  });
  const counted = bench.engine.rows<{ index: number; broken: number; of: number }>(
    join(counts, ' UNION ALL '),
  );
  const found = new Map(counted.map((each) => [each.index, each]));
  const count = (what: 'broken' | 'of', index: number): number => found.get(index)?.[what] ?? 0;
  const hit = columns.filter(({ index }) => count('broken', index) > 0);
  for (const column of hit) enterColumn(rule, { table, column }, bench);
  return {
    broken: hit.reduce((sum, { index }) => sum + count('broken', index), 0),
    of: columns.reduce((sum, { index }) => sum + count('of', index), 0),
    why: null,
  };
}

function enterColumn(
  rule: CellRule,
  { table, column }: { readonly table: SourceTable; readonly column: SourceColumn },
  bench: Bench,
): void {
  bench.book.enterRows(
    {
      ...findingIn(rule, table),
      severity: rule.severity,
      column,
      field: targetOf(table, column, bench)?.field ?? null,
      message: rule.message(spelled(column)),
      suggestion: rule.suggestion,
    },
    sql`SELECT row_no, source_row FROM ${bench.texts.kept(table.table, 'raw')} AS rows
      WHERE ${name(columnKey(column.index))} IN (SELECT value
        FROM ${bench.texts.counted(table.table, column.index, 'raw')} WHERE ${rule.broken(sql`value`)})`,
  );
}

function targetOf(table: SourceTable, column: SourceColumn, { context }: Bench) {
  return context.mapping.find((entry) => entry.table === table.table && entry.index === column.index)?.target;
}

function fieldOfColumn(table: SourceTable, column: SourceColumn, bench: Bench) {
  const target = targetOf(table, column, bench);
  return target === null || target === undefined ? undefined : fieldOf(target.record, target.field);
}
