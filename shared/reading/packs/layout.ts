import { headerKey } from '../../dataset/header-key.js';
import type { SourceColumn } from '../source.js';

/**
 * A column's header as layouts compare it. Where the key says nothing (`%`, `£`), the header itself is
 * taken, and `?` stands for no header at all: a nameless column counts as a column.
 */
export function columnLayoutKey({ name }: Pick<SourceColumn, 'name'>): string {
  const key = headerKey(name);
  if (key !== '') return key;
  const trimmed = name.trim().replace(/\s+/g, ' ').replaceAll('|', '¦');
  return trimmed === '' ? '?' : trimmed;
}

/**
 * A table's layout: its header keys, in order. Tables with one key have the same columns in the same
 * order, whatever the case and punctuation of their headers. Columns taken from names are left out.
 */
export function layoutKey(columns: readonly SourceColumn[]): string {
  return columns
    .filter(({ derived }) => derived !== true)
    .map(columnLayoutKey)
    .join('|');
}

/** Keys of all columns of a table, each its own: a name that comes again is numbered. */
export function columnLayoutKeys(columns: readonly SourceColumn[]): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const key = columnLayoutKey(column);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}#${String(times)}`;
  });
}
