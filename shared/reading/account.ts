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
const mostAside = 20;

/** The first rows with their kinds, for the confirm strip; after them the first of each kind that is set aside. */
export function topOf(rows: readonly GridRow[], kinds: readonly LineKind[]): readonly TopLine[] {
  const aside = new Map<LineKind, number>();
  const shown: TopLine[] = [];
  for (const [i, kind] of kinds.entries()) {
    const before = aside.get(kind) ?? 0;
    if (i >= mostTopRows && (kind === 'data' || before >= mostAside)) continue;
    aside.set(kind, before + 1);
    const row = rows[i];
    if (row !== undefined) shown.push({ line: row.row, kind, cells: row.cells });
  }
  return shown;
}
