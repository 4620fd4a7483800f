import { type Grid, isBlank } from './grid.js';

/** A column's name, and the header cells from top to bottom that it was joined from. */
export interface ColumnName {
  readonly name: string;
  readonly parts: readonly string[];
}

/** Labels over names are bands only where there are clearly fewer of them than of those names. */
const fewerThanNames = 1.5;

/** Names of the columns from `left` up to, but not including, `right`: header rows joined with one space, bands spread over what they cover. */
export function columnNames(
  grid: Grid,
  headerRows: readonly number[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly ColumnName[] {
  if (headerRows.length === 0) {
    return Array.from({ length: right - left }, (_, i) => ({ name: `column_${String(i + 1)}`, parts: [] }));
  }
  const layers = headerRows.map((row, i) => {
    const beneath = headerRows.slice(i + 1).map((lower) => grid.rows[lower]?.cells ?? []);
    return beneath.length === 0 ? (grid.rows[row]?.cells ?? []) : spread(grid, row, { beneath, right });
  });
  return Array.from({ length: right - left }, (_, i) => {
    const cells = layers.map((layer) => layer[left + i] ?? '');
    const parts = cells.filter((cell) => !isBlank(cell));
    return { name: layers.length === 1 ? (cells[0] ?? '') : parts.join(' '), parts };
  });
}

/** A label of an upper header row holds for the columns merged with it, else for the unlabelled names to its right. */
function spread(
  grid: Grid,
  row: number,
  { beneath, right }: { readonly beneath: readonly (readonly string[])[]; readonly right: number },
): readonly string[] {
  const cells = grid.rows[row]?.cells ?? [];
  const result = Array.from({ length: Math.max(right, cells.length) }, (_, j) => cells[j] ?? '');
  const spans = grid.spans.filter((span) => span.row === row);
  if (spans.length > 0) {
    for (const { from, to } of spans) for (let j = from + 1; j <= to; j += 1) result[j] = cells[from] ?? '';
    return result;
  }
  const isNamed = (j: number): boolean => beneath.some((layer) => !isBlank(layer[j]));
  const labels = cells.filter((cell, j) => !isBlank(cell) && isNamed(j)).length;
  const named = result.filter((_, j) => isNamed(j)).length;
  if (labels * fewerThanNames > named) return result;
  for (let j = 1; j < result.length; j += 1) {
    if (isBlank(result[j]) && isNamed(j) && isNamed(j - 1)) result[j] = result[j - 1] ?? '';
  }
  return result;
}
