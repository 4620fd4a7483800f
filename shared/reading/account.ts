import type { LineCounts, LineKind, TopLine } from './source.js';
import type { GridRow } from './structure/grid.js';

const kindsInOrder: readonly LineKind[] = [
  'title',
  'header',
  'repeated_header',
  'data',
  'subtotal',
  'total',
  'blank',
  'second_table',
  'note',
  'rejected',
];

/** Kind of every physical line: each line of a row that takes several has the row's kind. */
export function kindsByLine(rows: readonly GridRow[], kinds: readonly LineKind[]): readonly LineKind[] {
  const byLine: LineKind[] = [];
  for (const [i, row] of rows.entries()) {
    for (let n = 0; n < row.lines; n += 1) byLine.push(kinds[i] ?? 'note');
  }
  return byLine;
}

/** How many lines there are of each kind, and in all. */
export function lineCounts(kinds: readonly LineKind[]): LineCounts {
  const counts = {
    title: 0,
    header: 0,
    repeated_header: 0,
    data: 0,
    subtotal: 0,
    total: 0,
    blank: 0,
    second_table: 0,
    note: 0,
    rejected: 0,
  };
  for (const kind of kinds) counts[kind] += 1;
  return { ...counts, all: kindsInOrder.reduce((sum, kind) => sum + counts[kind], 0) };
}

const mostTopRows = 60;

/** The first rows with their kinds, for the confirm strip. */
export function topOf(rows: readonly GridRow[], kinds: readonly LineKind[]): readonly TopLine[] {
  return rows
    .slice(0, mostTopRows)
    .map(({ row, cells }, i) => ({ line: row, kind: kinds[i] ?? 'note', cells }));
}
