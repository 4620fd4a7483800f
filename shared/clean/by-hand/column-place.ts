import { headerKey } from '../../dataset/header-key.js';
import type { MappingEntry } from '../../mapping/mapping.js';
import type { ColumnProfile } from '../../profile/column-profile.js';
import { stableName } from '../../reading/packs/stable-name.js';
import type { SourceTable } from '../../reading/source.js';
import { identifies } from '../field-kinds.js';
import { columnName, columnStepId, tableKeys } from '../step-id.js';
import type { StepPlace } from '../step.js';

/** A column as steps made by hand know it: here, and in any extract. */
export interface ColumnPlace {
  readonly table: string;
  readonly column: number;
  /** What ids of steps on this column begin with, the stroke included. */
  readonly stepsBegin: string;
  readonly at: StepPlace;
  /** False where another column of the table has the same header, so that the header cannot find it again. */
  readonly isAlone: boolean;
  /** It may point at a person: its values are masked in examples and hashed where they are kept. */
  readonly masks: boolean;
  /** The field it goes to; null where it goes nowhere. */
  readonly field: string | null;
}

/** What a run knows of its columns. */
export interface KnownColumns {
  readonly tables: readonly SourceTable[];
  readonly profiles: readonly ColumnProfile[];
  readonly mapping: readonly MappingEntry[];
}

/** Where a column is, or null where there is none such. */
export function columnPlace(
  { tables, profiles, mapping }: KnownColumns,
  { table: id, column }: { readonly table: string; readonly column: number },
): ColumnPlace | null {
  const table = tables.find((one) => one.table === id);
  if (table === undefined) return null;
  const header = columnName(table, column);
  const key = tableKeys(tables).get(id) ?? table.file;
  const field = mapping.find((one) => one.table === id && one.index === column)?.target?.field ?? null;
  const profile = profiles.find((one) => one.table === id && one.index === column);
  return {
    table: id,
    column,
    stepsBegin: columnStepId(key, { table, index: column, label: '' }),
    at: { source: stableName(table.file), sheet: stableName(table.sheet), header },
    isAlone: table.columns.filter(({ name }) => headerKey(name) === headerKey(header)).length === 1,
    masks: profile?.masked === true || (field !== null && identifies(field)),
    field,
  };
}
