import { columnKey } from '../reading/load-raw.js';
import type { RecordName } from '../dataset/field.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { kindOfField } from './field-kinds.js';
import type { MappedTable } from './table-roles.js';

/**
 * Cleaned text of the columns that hold a field by themselves, or null where none does. Identifiers may
 * stand under another record's name: they are what ties the records together.
 */
export function ownText(mapped: MappedTable, record: RecordName, field: string): Sql | null {
  const identifies = field === 'person_id' || field === 'referral_id';
  const columns = mapped.columns
    .filter(({ target }) => target.field === field && target.instrument === undefined)
    .filter(({ target }) => identifies || target.record === record)
    .map(({ index }) => name(columnKey(index)));
  const [first] = columns;
  if (first === undefined) return null;
  return columns.length === 1 ? first : severalColumns(field, columns);
}

/** Several columns of one field: all codes where the field is a list, else the first that says something. */
function severalColumns(field: string, columns: readonly Sql[]): Sql {
  const said = join(columns.map((column) => sql`nullif(${column}, '')`));
  return kindOfField(field) === 'codes' ? sql`concat_ws(';', ${said})` : sql`coalesce(${said}, '')`;
}
