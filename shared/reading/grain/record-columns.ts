import type { RecordName } from '../../dataset/field.js';
import { linkFields, recordFields } from '../../dataset/fields.js';
import { headerKey } from '../../dataset/header-key.js';
import type { SourceColumn } from '../source.js';

/** A column whose header names fields of the minimum dataset: which field of which record. */
export interface RecordColumn {
  readonly column: SourceColumn;
  readonly fields: ReadonlyMap<RecordName, string>;
}

const records: readonly RecordName[] = ['referral', 'contact', 'onward', 'measure'];

const fieldByKey: Readonly<Record<RecordName, ReadonlyMap<string, string>>> = {
  referral: keysOf('referral'),
  contact: keysOf('contact'),
  onward: keysOf('onward'),
  measure: keysOf('measure'),
};

function keysOf(record: RecordName): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const fields = Object.entries({ ...linkFields[record], ...recordFields[record] });
  for (const [field, { label, synonyms }] of fields) {
    for (const words of [field, label, ...synonyms])
      if (!keys.has(headerKey(words))) keys.set(headerKey(words), field);
  }
  return keys;
}

/** Keys of a column's whole name, then of what is left when the upper header rows are taken away one by one. */
export function headerKeysOf({ name, parts = [] }: SourceColumn): readonly string[] {
  return [name, ...parts.map((_, i) => parts.slice(i).join(' '))].map((text) => headerKey(text));
}

/** For each column the fields that its header names, bands aside. */
export function recordColumns(columns: readonly SourceColumn[]): readonly RecordColumn[] {
  return columns.map((column) => {
    const fields = new Map<RecordName, string>();
    const keys = headerKeysOf(column);
    for (const record of records) {
      const key = keys.find((one) => fieldByKey[record].has(one));
      const field = key === undefined ? undefined : fieldByKey[record].get(key);
      if (field !== undefined) fields.set(record, field);
    }
    return { column, fields };
  });
}

/** Columns that name a field of this record and of no other. */
export function ownColumns(columns: readonly RecordColumn[], record: RecordName): readonly RecordColumn[] {
  return columns.filter(({ fields }) => fields.has(record) && fields.size === 1);
}

/** The first column that names this field of this record. */
export function columnFor(
  columns: readonly RecordColumn[],
  record: RecordName,
  field: string,
): SourceColumn | undefined {
  return columns.find(({ fields }) => fields.get(record) === field)?.column;
}
