import type { ColumnProfile } from '../profile/column-profile.js';
import type { ValueCount } from '../values/value-count.js';
import type { SourceColumn, SourceTable } from '../reading/source.js';
import { missingKind } from '../values/missing-kind.js';

/** A column as the mapping sees it: its header, its profile, and a sample of its texts. */
export interface ColumnSeen {
  readonly table: SourceTable;
  readonly column: SourceColumn;
  readonly profile: ColumnProfile | undefined;
  /** Distinct texts that say something, in a sample of the rows, most frequent first. */
  readonly values: readonly ValueCount[];
  /** Rows of the sample that say something, as a share. */
  readonly filled: number;
}

/** Rows spread over the table that are enough to recognise a vocabulary. */
const sampleRows = 3000;

/** Columns of a table with a sample of what they hold. */
export function seeColumns(table: SourceTable, profiles: readonly ColumnProfile[]): ColumnSeen[] {
  const step = Math.max(1, Math.floor(table.rows.length / sampleRows));
  const rows = table.rows.filter((_, i) => i % step === 0);
  return table.columns.map((column) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const text = row.cells[column.index - 1] ?? '';
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const values = [...counts]
      .filter(([value]) => missingKind(value, 'text') !== 'blank')
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const said = values.reduce((sum, { count }) => sum + count, 0);
    return {
      table,
      column,
      profile: profiles.find((one) => one.table === table.table && one.index === column.index),
      values,
      filled: rows.length === 0 ? 0 : said / rows.length,
    };
  });
}

/** Share of the sampled rows that say something whose text fits. 0 where nothing is said. */
export function shareOf(column: ColumnSeen, fits: (text: string) => boolean): number {
  let all = 0;
  let fitting = 0;
  for (const { value, count } of column.values) {
    all += count;
    if (fits(value)) fitting += count;
  }
  return all === 0 ? 0 : fitting / all;
}

/** So many of the most frequent values are enough to know a vocabulary. */
const mostValues = 300;

/** The same column by its most frequent values alone. */
export function withFewerValues(column: ColumnSeen): ColumnSeen {
  return column.values.length <= mostValues
    ? column
    : { ...column, values: column.values.slice(0, mostValues) };
}
