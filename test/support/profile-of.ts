import type { Engine } from '../../shared/engine/engine.js';
import type { ColumnProfile } from '../../shared/profile/column-profile.js';
import { type ProfiledTable, profileWhole } from '../../shared/profile/profile-table.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { sourceTable } from './source-table.js';

/** Columns of text as a table of the engine, and its profile. */
export function profileOfColumns(
  engine: Engine,
  columns: Readonly<Record<string, readonly string[]>>,
): ProfiledTable {
  const table = sourceTable(columns);
  loadRaw(engine, table);
  return profileWhole(engine, table);
}

/** The profile of one column of text. */
export function profileOfCells(engine: Engine, header: string, cells: readonly string[]): ColumnProfile {
  const [found] = profileOfColumns(engine, { [header]: cells }).columns;
  if (found === undefined) throw new Error('no profile');
  return found;
}

/** As many cells as wanted, each made from its place. */
export function cellsOf(count: number, cell: (i: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, i) => cell(i));
}
