import type { Grain } from '../source.js';
import type { Aligned } from './align.js';
import type { Overlap, PackColumn, Repeat } from './pack.js';
import { packKey } from './pack-key.js';
import { type TablePrints, markCommon, marked, printsOf } from './table-prints.js';

/** What comparing the rows of a group's tables found. */
export interface Overlaps {
  readonly key: string | null;
  readonly overlaps: readonly Overlap[];
  readonly repeats: readonly Repeat[];
  readonly notCompared: string | null;
}

/** Rows of such tables are lists or sums, which are rightly the same in several files. */
const notRows: ReadonlySet<Grain> = new Set(['aggregate', 'lookup', 'reference', 'not_a_table']);
const leastColumns = 3;
const leastShare = 0.5;

/** Called again and again, so that the work can be stopped and its progress told. */
export interface Pace {
  /** Another table is begun. */
  readonly next: () => Promise<void>;
  /** Within one table. */
  readonly pause: () => Promise<void>;
}

/** Count the rows that stand in two tables of a group. Every row is touched once, and no cell is kept. */
export async function findOverlaps(
  aligned: Aligned,
  drift: readonly PackColumn[],
  pace: Pace,
): Promise<Overlaps> {
  const none = { key: null, overlaps: [], repeats: [] };
  if (aligned.tables.every(({ table }) => notRows.has(table.grain.suggested)))
    return { ...none, notCompared: null };
  const shared = sharedColumns(aligned, drift);
  const usual = aligned.columns.filter(({ isBase }) => isBase).length;
  if (shared.length < Math.min(usual, Math.max(leastColumns, usual * leastShare)))
    return { ...none, notCompared: 'Too few columns are the same in all of them to compare their rows.' };
  const key = packKey(aligned, shared);
  const prints: Printed[] = [];
  for (const [i, { table }] of aligned.tables.entries()) {
    if (notRows.has(table.grain.suggested)) continue;
    await pace.next();
    const at = (column: number): number => aligned.cells[i]?.[column]?.at ?? 0;
    const asked = { columns: shared.map(at), key: key === null ? null : at(key) };
    prints.push({ table: table.table, ...(await printsOf(table, asked, pace.pause)) });
  }
  await pace.pause();
  const isKeyed = key !== null && prints.every(({ keys }) => keys !== null);
  const telling = prints.filter(({ isTelling }) => isTelling);
  return {
    key: isKeyed ? (aligned.columns[key]?.name ?? null) : null,
    ...compare(telling, isKeyed),
    notCompared:
      telling.length < 2 && prints.length > 1
        ? 'Their rows are too alike, each within its own table, to tell which stand in two of them.'
        : null,
  };
}

interface Printed extends TablePrints {
  readonly table: string;
}

/** Columns that every table has, and holds in the same way. */
function sharedColumns({ columns, cells }: Aligned, drift: readonly PackColumn[]): readonly number[] {
  return columns.flatMap((_, i) => {
    const isEverywhere = cells.every((row) => row[i] !== null);
    const isSame = drift[i]?.cells.every(({ states }) => !states.includes('changed')) === true;
    return isEverywhere && isSame ? [i] : [];
  });
}

function compare(prints: readonly Printed[], isKeyed: boolean): Pick<Overlaps, 'overlaps' | 'repeats'> {
  const compared = prints.map((later, i) => comparedWith(later, prints.slice(0, i), isKeyed));
  return {
    overlaps: compared.flatMap(({ overlaps }) => overlaps),
    repeats: compared.flatMap(({ repeat }) =>
      repeat.sameRows === 0 && (repeat.updatedRows ?? 0) === 0 ? [] : [repeat],
    ),
  };
}

function comparedWith(
  later: Printed,
  before: readonly Printed[],
  isKeyed: boolean,
): { readonly overlaps: readonly Overlap[]; readonly repeat: Repeat } {
  const { table } = later;
  const rowMarks = new Uint8Array(later.rows.length);
  const keyMarks = new Uint8Array(later.keys?.length ?? 0);
  const updated = (keys: number | null, rows: number): number | null =>
    keys === null ? null : Math.max(0, keys - rows);
  const overlaps = before.flatMap((earlier): Overlap[] => {
    const sameRows = markCommon(later.rows, earlier.rows, rowMarks);
    const [keys, others] = [later.keys, earlier.keys];
    const sameKeys = isKeyed && keys !== null && others !== null ? markCommon(keys, others, keyMarks) : null;
    const updatedRows = updated(sameKeys, sameRows);
    if (sameRows === 0 && (updatedRows ?? 0) === 0) return [];
    return [{ table, other: earlier.table, sameRows, updatedRows }];
  });
  const sameRows = marked(rowMarks);
  return {
    overlaps,
    repeat: { table, sameRows, updatedRows: updated(isKeyed ? marked(keyMarks) : null, sameRows) },
  };
}
