import type { Grain, SourceTable } from '../../shared/reading/source.js';

/** A table as reading would hand it on, from columns of text; names may repeat where pairs are given. */
export function sourceTable(
  columns: Readonly<Record<string, readonly string[]>> | readonly (readonly [string, readonly string[]])[],
  about: { readonly table?: string; readonly file?: string; readonly grain?: Grain } = {},
): SourceTable {
  const pairs: readonly (readonly [string, readonly string[]])[] = Array.isArray(columns)
    ? columns
    : Object.entries(columns as Readonly<Record<string, readonly string[]>>);
  const rows = Math.max(0, ...pairs.map(([, cells]) => cells.length));
  return {
    table: about.table ?? '001',
    file: about.file ?? 'export.csv',
    sheet: '',
    headerRows: [1],
    firstDataRow: rows === 0 ? null : 2,
    lastDataRow: rows === 0 ? null : rows + 1,
    columns: pairs.map(([name], i) => ({ name, index: i + 1, hidden: false })),
    rows: Array.from({ length: rows }, (_, i) => ({
      row: i + 2,
      cells: pairs.map(([, cells]) => cells[i] ?? ''),
      hidden: false,
    })),
    grain: { suggested: about.grain ?? 'referral', evidence: 'as given' },
  };
}
