import type { SourceTable } from '../source.js';
import { rowHash } from './row-hash.js';

/** The different rows of a table as sorted hashes, and the different values of its key. */
export interface TablePrints {
  readonly rows: Float64Array;
  /** Null where no column tells its rows apart. */
  readonly keys: Float64Array | null;
  /** True where hardly any two rows of the table are the same. */
  readonly isTelling: boolean;
}

const leastDistinct = 0.9;
const keyDistinct = 0.98;

/** Rows after which a pause is made. */
const stretch = 20_000;

/** Take the prints of a table in one pass over its rows; `columns` count from 0, in the order of the pack. */
export async function printsOf(
  { rows }: SourceTable,
  { columns, key }: { readonly columns: readonly number[]; readonly key: number | null },
  pause: () => Promise<void>,
): Promise<TablePrints> {
  const whole = new Float64Array(rows.length);
  const keys = new Float64Array(key === null ? 0 : rows.length);
  const keyColumn = key === null ? [] : [key];
  let keyed = 0;
  let i = 0;
  for (const { cells } of rows) {
    whole[i] = rowHash(cells, columns);
    i += 1;
    if (i % stretch === 0) await pause();
    if (key === null || (cells[key] ?? '').trim() === '') continue;
    keys[keyed] = rowHash(cells, keyColumn);
    keyed += 1;
  }
  const distinct = sortedDistinct(whole);
  const distinctKeys = sortedDistinct(keys.subarray(0, keyed));
  return {
    rows: distinct,
    keys: key !== null && distinctKeys.length >= keyDistinct * distinct.length ? distinctKeys : null,
    isTelling: distinct.length >= leastDistinct * rows.length,
  };
}

function sortedDistinct(hashes: Float64Array): Float64Array {
  hashes.sort();
  let kept = 0;
  for (let i = 0; i < hashes.length; i += 1) {
    if (i > 0 && hashes[i] === hashes[i - 1]) continue;
    hashes[kept] = hashes[i] ?? 0;
    kept += 1;
  }
  return hashes.slice(0, kept);
}

/** Mark those of `one` that stand in `other` too, and say how many they are. */
export function markCommon(one: Float64Array, other: Float64Array, marks: Uint8Array): number {
  let [i, j, common] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) {
      common += 1;
      marks[i] = 1;
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return common;
}

/** How many were marked. */
export function marked(marks: Uint8Array): number {
  return marks.reduce((sum, mark) => sum + mark, 0);
}
