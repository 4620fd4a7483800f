import type { Progress } from '../../progress.js';
import type { SourceTable } from '../source.js';
import { align } from './align.js';
import { driftOf } from './drift.js';
import { type TableGroup, groupTables, lookAt } from './group-tables.js';
import { nameColumnsOf } from './name-columns.js';
import { type Pace, findOverlaps } from './overlap.js';
import type { Pack } from './pack.js';

const saying = 'Comparing the files';

/** Find which tables belong together, how their layouts drift and which rows stand in two of them. */
export async function findPacks(
  tables: readonly SourceTable[],
  progress: Progress,
): Promise<readonly Pack[]> {
  if (tables.length < 2) return [];
  let done = 0;
  const pause = (): Promise<void> => progress(saying, Math.min(1, done / (2 * tables.length)));
  const next = (): Promise<void> => {
    done += 1;
    return pause();
  };
  const looked: ReturnType<typeof lookAt>[] = [];
  for (const table of tables) {
    await next();
    looked.push(lookAt(table));
  }
  const packs: Pack[] = [];
  for (const [i, group] of groupTables(looked).entries()) {
    packs.push(await packOf(group, `pack_${String(i + 1)}`, { next, pause }));
  }
  return packs;
}

async function packOf(group: TableGroup, id: string, pace: Pace): Promise<Pack> {
  const aligned = align(group);
  const columns = driftOf(aligned);
  const tables = aligned.tables.map(({ table }) => table);
  return {
    id,
    tables: tables.map(({ table, file, sheet, rows }) => ({ table, file, sheet, rows: rows.length })),
    layouts: group.length,
    columns,
    ...(await findOverlaps(aligned, columns, pace)),
    nameColumns: nameColumnsOf(tables, columns),
  };
}
