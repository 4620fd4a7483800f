import type { ColumnProfile } from '../column-profile.js';
import type { Said, SeenColumn } from '../said-texts.js';

/** What is kept of a column until its table has been looked at side by side. */
export interface KeptColumn {
  readonly profile: ColumnProfile;
  /** By row; in as few bytes as the column's texts allow. */
  readonly codes: Uint8Array | Uint16Array | Int32Array;
  readonly seen: SeenColumn;
  readonly said: Said;
}

/** Codes of a column in as little room as they need, for all columns of a table are kept at once. */
export function keepColumn(profile: ColumnProfile, seen: SeenColumn, said: Said): KeptColumn {
  const { codes, texts } = seen;
  if (texts.size <= 0xff) return { profile, said, seen: slim(seen), codes: new Uint8Array(codes) };
  if (texts.size <= 0xffff) return { profile, said, seen: slim(seen), codes: new Uint16Array(codes) };
  return { profile, said, seen, codes };
}

/** The wide codes are let go of. */
function slim(seen: SeenColumn): SeenColumn {
  return { ...seen, codes: new Int32Array(0) };
}

/** A number that equal rows of numbers share; by chance others too. */
export function hashOfRows(rows: ArrayLike<number>, of: (code: number) => number): number {
  let hash = 0x811c9dc5;
  for (let row = 0; row < rows.length; row += 1) hash = Math.imul(hash ^ of(rows[row] ?? 0), 0x01000193);
  return hash;
}

/** Columns in groups of those that share a key; groups of one are left out. */
export function groupsBy<Key>(
  columns: readonly KeptColumn[],
  key: (column: KeptColumn) => Key,
): readonly (readonly KeptColumn[])[] {
  const groups = new Map<Key, KeptColumn[]>();
  for (const column of columns) {
    const own = key(column);
    groups.set(own, [...(groups.get(own) ?? []), column]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
