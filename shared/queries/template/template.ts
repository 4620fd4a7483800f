import type { Field, RecordName } from '../../dataset/field.js';

/** What last time's data say about a column: `new` had no source, `care` was among the poorly recorded. */
export type TemplateMark = 'new' | 'care';

/** One column of the form for collecting data. */
export interface TemplateColumn {
  readonly name: string;
  readonly field: Field;
  readonly mark: TemplateMark | null;
}

/** One sheet of the form: a table of the minimum dataset, its columns by need. */
export interface TemplateSheet {
  readonly record: RecordName;
  readonly columns: readonly TemplateColumn[];
}

/** The number in the row that shows how to fill a sheet in; by it the row is known and set aside. */
export const exampleId = 'EXAMPLE-1';
