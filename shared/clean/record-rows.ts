import type { Field, RecordName } from '../dataset/field.js';
import { recordFields } from '../dataset/fields.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { composedText, saysSomething } from './composed-text.js';
import { cleanedTable } from './ledger.js';
import { allNeeds, mainNeed } from './needs.js';
import { ownText } from './own-text.js';
import type { MappedTable } from './table-roles.js';
import { typeOf, typedField } from './typed-field.js';

/** Columns that carry a contact or a connection to its person where it names no referral. */
const links: Readonly<Record<RecordName, readonly string[]>> = {
  referral: [],
  contact: ['person_id'],
  onward: ['person_id'],
  measure: [],
};

interface NamedField {
  readonly field: string;
  readonly kind: Field['kind'];
  readonly list: string | undefined;
}

/** Fields of a record and the links its rows may carry, in order. */
export function columnsOf(record: RecordName): NamedField[] {
  const own = Object.entries(recordFields[record]).map(([field, { kind, list }]) => ({ field, kind, list }));
  return [...own, ...links[record].map((field) => ({ field, kind: 'id' as const, list: undefined }))];
}

/** A column of cleaned text that is carried along until it has done its work. */
export interface Carried {
  readonly as: string;
  readonly from: string;
}

/** All rows of a record from the tables that feed it, typed; a table with no rows where none does. */
export function recordRows(
  record: RecordName,
  tables: readonly MappedTable[],
  carried: readonly Carried[] = [],
): Sql {
  const selects = tables.map((table) => rowsOfTable(record, table, carried));
  return join([emptyRecord(record, carried), ...selects], ' UNION ALL ');
}

function emptyRecord(record: RecordName, carried: readonly Carried[]): Sql {
  const columns = [
    ...columnsOf(record).map(({ field, kind }) => sql`NULL::${typeOf(kind)} AS ${name(field)}`),
    ...carried.map(({ as }) => sql`NULL::VARCHAR AS ${name(as)}`),
  ];
  return sql`SELECT ${join(columns)}, NULL::VARCHAR AS source_table, NULL::VARCHAR AS source_file,
    NULL::VARCHAR AS source_sheet, NULL::INTEGER AS source_row, NULL::INTEGER AS row_no WHERE false`;
}

function rowsOfTable(record: RecordName, mapped: MappedTable, carried: readonly Carried[]): Sql {
  const columns = [
    ...columnsOf(record).map((field) => sql`${fieldValue(record, field, mapped)} AS ${name(field.field)}`),
    ...carried.map(
      ({ as, from }) => sql`coalesce(${cleanText(mapped, record, from) ?? sql`NULL`}, '') AS ${name(as)}`,
    ),
  ];
  return sql`SELECT ${join(columns)}, ${sourceOf(mapped)} FROM ${keptRows(mapped)}`;
}

/** The rows of a table that were not set aside. */
export function keptRows({ table }: MappedTable): Sql {
  return sql`(SELECT * FROM ${name(cleanedTable(table.table))} WHERE set_aside IS NULL)`;
}

/** The source columns of a table's rows. */
export function sourceOf({ table }: MappedTable): Sql {
  return sql`${table.table} AS source_table, ${table.file} AS source_file, ${table.sheet} AS source_sheet, source_row, row_no`;
}

function fieldValue(record: RecordName, { field, kind, list }: NamedField, mapped: MappedTable): Sql {
  if (field === 'need_primary')
    return mainNeed(cleanText(mapped, record, field), cleanText(mapped, record, 'needs_all'));
  if (field === 'needs_all')
    return allNeeds(cleanText(mapped, record, 'need_primary'), cleanText(mapped, record, field));
  const text = cleanText(mapped, record, field);
  if (text === null) return sql`NULL::${typeOf(kind)}`;
  return typedField(list === undefined ? { kind } : { kind, list }, text);
}

/** Cleaned text of a field in a table: of its own columns, else put together from others; null where none holds it. */
export function cleanText(mapped: MappedTable, record: RecordName, field: string): Sql | null {
  const own = ownText(mapped, record, field);
  const composed = record === 'referral' ? composedText(mapped, field) : null;
  if (own === null || composed === null) return own ?? composed;
  return sql`CASE WHEN ${saysSomething(own)} THEN ${own} ELSE coalesce(${composed}, ${own}) END`;
}
