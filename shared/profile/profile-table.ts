import type { Engine } from '../engine/engine.js';
import { columnKey, rawTable } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { codeColumn } from './coded-column.js';
import type { ColumnProfile } from './column-profile.js';
import { profileColumn } from './profile-column.js';
import type { TableProfile } from './table-profile.js';
import { factsOf } from './text-facts.js';

/** A table looked at column by column and side by side. */
export interface ProfiledTable {
  readonly columns: readonly ColumnProfile[];
  readonly whole: TableProfile;
}

/** What each column of a table holds, and what its columns have to do with each other. */
export function profileWhole(engine: Engine, table: SourceTable): ProfiledTable {
  const columns = table.columns.map((column) => {
    const coded = codeColumn(engine, rawTable(table.table), columnKey(column.index));
    return profileColumn(table, column, { ...coded, facts: factsOf(coded.texts) }).profile;
  });
  return {
    columns,
    whole: {
      table: table.table,
      rows: columns[0]?.rows ?? 0,
      blankTogether: [],
      blankPatterns: [],
      patterns: 0,
      same: [],
      derived: [],
      keys: [],
      constant: [],
    },
  };
}

/** The profiles of the columns alone. */
export function profileTable(engine: Engine, table: SourceTable): readonly ColumnProfile[] {
  return profileWhole(engine, table).columns;
}
