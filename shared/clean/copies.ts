import type { SourceTable } from '../reading/source.js';

/**
 * Tables that hold, cell for cell, what an earlier table of another file holds, and the file of that one. What
 * a person added to one of them, such as a column from its name, makes them different.
 */
export function copiesAmong(tables: readonly SourceTable[]): ReadonlyMap<string, string> {
  const seen = new Map<string, SourceTable[]>();
  const copies = new Map<string, string>();
  for (const table of tables) {
    if (table.rows.length === 0) continue;
    const shape = shapeOf(table);
    const earlier = seen.get(shape) ?? [];
    const original = earlier.find((one) => one.file !== table.file && hasSameCells(one, table));
    if (original === undefined) seen.set(shape, [...earlier, table]);
    else copies.set(table.table, original.file);
  }
  return copies;
}

function shapeOf({ columns, rows }: SourceTable): string {
  return JSON.stringify([rows.length, columns.map(({ name }) => name)]);
}

function hasSameCells(one: SourceTable, other: SourceTable): boolean {
  const others = other.rows[Symbol.iterator]();
  for (const { cells } of one.rows) {
    const next = others.next();
    if (next.done === true || next.value.cells.length !== cells.length) return false;
    const across = next.value.cells;
    if (cells.some((cell, i) => cell !== across[i])) return false;
  }
  return true;
}
