import type { Engine } from '../engine/engine.js';
import { columnKey, rawTable } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import type { ColumnProfile } from './column-profile.js';
import { profileColumn } from './profile-column.js';
import { seeColumn } from './said-texts.js';
import type { TableProfile } from './table-profile.js';
import { type KeptColumn, keepColumn } from './together/kept-column.js';
import { sideBySide } from './together/side-by-side.js';

/** A table looked at column by column and side by side. */
export interface ProfiledTable {
  readonly columns: readonly ColumnProfile[];
  readonly whole: TableProfile;
}

/** What each column of a table holds, and what its columns have to do with each other. */
export function profileWhole(engine: Engine, table: SourceTable): ProfiledTable {
  const kept = table.columns.map((column): KeptColumn => {
    const seen = seeColumn(engine, rawTable(table.table), columnKey(column.index));
    const { profile, said } = profileColumn(table, column, seen);
    return keepColumn(profile, seen, said);
  });
  return { columns: kept.map(({ profile }) => profile), whole: sideBySide(table.table, kept) };
}

/** The profiles of the columns alone. */
export function profileTable(engine: Engine, table: SourceTable): readonly ColumnProfile[] {
  return profileWhole(engine, table).columns;
}
