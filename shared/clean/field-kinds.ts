import { codeLists } from '../dataset/code-lists.js';
import type { CodeList, Field, FieldKind, RecordName } from '../dataset/field.js';
import { fieldOf, linkFields, recordFields } from '../dataset/fields.js';

/** A field by its machine name alone: the records that share a name share its kind. */
function field(field: string): Field | undefined {
  for (const fields of [...Object.values(recordFields), ...Object.values(linkFields)]) {
    if (Object.hasOwn(fields, field)) return fields[field];
  }
  return undefined;
}

/** What a field holds; text where the name is none of the minimum dataset. */
export function kindOfField(name: string): FieldKind {
  return field(name)?.kind ?? 'text';
}

/** The vocabulary of a field of codes. Two records may share a name and not the list: then the record tells which. */
export function listOfField(name: string, record?: RecordName): CodeList | undefined {
  const own = record === undefined ? undefined : fieldOf(record, name);
  const list = (own ?? field(name))?.list;
  return list === undefined ? undefined : codeLists[list];
}

/** True where a field may point at a person, so that its values are never shown. */
export function identifies(name: string): boolean {
  return field(name)?.identifies === true;
}
