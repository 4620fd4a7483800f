import { type GridRow, isBlank } from './grid.js';

const drawn = /^(?=.*[-=_]{3})[-=_+|: ]+$/;

/** True where a row is nothing but a line of dashes, drawn beneath a header or above a total. */
export function isRuleRow(row: GridRow | undefined): boolean {
  const filled = row?.cells.filter((cell) => !isBlank(cell)) ?? [];
  return filled.length === 1 && drawn.test(filled[0]?.trim() ?? '');
}
