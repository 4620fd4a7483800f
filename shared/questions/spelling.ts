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

const mostLetters = 40;
const mostColumns = 4;

/** How the files spell the fields, long headers cut; the label of the first field where no column is matched. */
export function spellingOf(mapping: readonly MappingEntry[], fields: readonly FieldRef[]): string {
  return inWords(columnsOf(mapping, fields)) ?? labelOf(fields[0]);
}

/** A field by its label, and the columns that hold it where they are called otherwise: "Service (column service_name)". */
export function columnWords(mapping: readonly MappingEntry[], field: FieldRef): string {
  const label = labelOf(field);
  const headers = inWords(columnsOf(mapping, [field]));
  if (headers === undefined || headers.toLowerCase() === label.toLowerCase()) return label;
  return `${label} (${/, | and \d+ more$/.test(headers) ? 'columns' : 'column'} ${headers})`;
}

/** The columns as the files spell them, each once; undefined where there is none with a name. */
export function inWords(columns: readonly MappingEntry[]): string | undefined {
  const names = [
    ...new Set(columns.map(({ column }) => shortened(column)).filter((column) => column !== '')),
  ];
  if (names.length === 0) return undefined;
  const more = names.length - mostColumns;
  return more > 0 ? `${names.slice(0, mostColumns).join(', ')} and ${String(more)} more` : names.join(', ');
}

function shortened(column: string): string {
  const letters = Array.from(column.replaceAll(/\s+/g, ' ').trim());
  return letters.length > mostLetters
    ? `${letters.slice(0, mostLetters).join('').trimEnd()}…`
    : letters.join('');
}

/** The field as we call it. */
export function labelOf(ref: FieldRef | undefined): string {
  if (ref === undefined) return '';
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
