import { fieldOf } from '../dataset/fields.js';
import type { RecordName } from '../dataset/field.js';
import type { FieldRef } from '../figures/figure-kind.js';
import type { MappingEntry } from '../mapping/mapping.js';

/** The record and the machine name that a reference is made of. */
export function partsOf(ref: FieldRef): { readonly record: RecordName; readonly field: string } {
  const [record, field] = ref.split('.') as [RecordName, string];
  return { record, field };
}

/** Columns matched to any of the fields. */
export function columnsOf(
  mapping: readonly MappingEntry[],
  fields: readonly FieldRef[],
): readonly MappingEntry[] {
  return mapping.filter(
    ({ target }) => target !== null && fields.includes(`${target.record}.${target.field}`),
  );
}

/** How the files spell the fields; the label of the first field where no column is matched. */
export function spellingOf(mapping: readonly MappingEntry[], fields: readonly FieldRef[]): string {
  const spellings = [
    ...new Set(
      columnsOf(mapping, fields)
        .map(({ column }) => column)
        .filter((name) => name !== ''),
    ),
  ];
  if (spellings.length > 0) return spellings.join(', ');
  const [first] = fields;
  return first === undefined ? '' : labelOf(first);
}

/** The field as we call it. */
export function labelOf(ref: FieldRef): string {
  const { record, field } = partsOf(ref);
  return fieldOf(record, field)?.label ?? field;
}

/** The field that a fix is about: the first that has a column, else the first. */
export function leadingField(
  mapping: readonly MappingEntry[],
  fields: readonly FieldRef[],
): FieldRef | undefined {
  return fields.find((field) => columnsOf(mapping, [field]).length > 0) ?? fields[0];
}
