import type { RecordName } from '../../dataset/field.js';
import { headerKey } from '../../dataset/header-key.js';
import { shapeOf } from '../structure/cell-shape.js';
import type { RowsAndColumns } from '../table-of.js';
import { isKey, keyCounts, keyPhrase } from './keys.js';
import type { RecordColumn } from './record-columns.js';

/** Fields that tie a row to somebody, so that it is no entry of a list. */
const tying: ReadonlySet<string> = new Set([
  'person_id',
  'nhs_number',
  'birth_date',
  'referral_id',
  'onward_id',
  'contact_id',
]);
const tyingWords = /date|time|initials|surname/;
const mostWordColumns = 5;
const sampledRows = 200;

/**
 * One sentence where a table with a record's words in its headers only lists services, codes or words: nothing
 * ties a row to a person or a day, and what it lists never repeats. Null where it does not.
 */
export function looksLikeList(
  table: RowsAndColumns,
  columns: readonly RecordColumn[],
  record: RecordName,
): string | null {
  if (columns.some(tiesToSomebody)) return null;
  const services = record === 'onward' ? columns.filter(namesService) : [];
  if (services.length === 0 && columns.length > mostWordColumns) return null;
  const listed = services.length > 0 ? services : wordsListed(table, columns, record);
  const key = listed.find(({ column }) => isKey(keyCounts(table, column)));
  if (key === undefined) return null;
  const phrase = keyPhrase(key.column, keyCounts(table, key.column));
  return `It looks like a list of ${services.length > 0 ? 'services' : 'codes or names'}: ${phrase}, and no column names a person, a referral or a date.`;
}

function tiesToSomebody({ column, fields }: RecordColumn): boolean {
  return (
    tyingWords.test(headerKey(column.name)) ||
    [...fields.values()].some((field) => tying.has(field) || field.endsWith('_date'))
  );
}

function namesService({ fields }: RecordColumn): boolean {
  return fields.get('onward') === 'provider_name';
}

/** Kinds of support are listed by the first column; of other records the words themselves are, never numbers. */
function wordsListed(
  { rows }: RowsAndColumns,
  columns: readonly RecordColumn[],
  record: RecordName,
): readonly RecordColumn[] {
  const [first] = record === 'onward' ? columns : columns.filter(({ fields }) => fields.has(record));
  if (first === undefined || record === 'onward') return first === undefined ? [] : [first];
  const cells = rows.slice(0, sampledRows).map((row) => row.cells[first.column.index - 1] ?? '');
  return cells.every((cell) => ['empty', 'word', 'text'].includes(shapeOf(cell))) ? [first] : [];
}

/** One sentence where a table is nothing but a column of identifiers, null where it holds more. */
export function looksLikeIdentifiers(columns: readonly RecordColumn[]): string | null {
  const [only, ...others] = columns;
  if (only === undefined || others.length > 0) return null;
  if (![...only.fields.values()].some((field) => tying.has(field) && field !== 'birth_date')) return null;
  return `It is a list of identifiers: “${only.column.name}” is its only column, so it says nothing about whom it lists.`;
}
