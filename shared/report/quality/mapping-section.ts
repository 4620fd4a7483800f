import { bullets, heading, numbers, section, table, words } from '../blocks.js';
import { fieldLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { recordedOf } from '../shown.js';
import { fieldQualities, fieldsWithoutSource } from './field-quality.js';

/** Which column feeds which field, which fields nothing feeds, and which columns nobody uses. */
export function mappingSection({ context }: Material): Section | null {
  const unused = context.mapping.filter(({ target }) => target === null);
  return section('mapping', 'Columns and the minimum dataset', [
    table({
      id: 'table-mapping',
      caption: 'Fields and the columns that hold them',
      basis: 'Proposed from names and values unless somebody confirmed them',
      columns: [
        words('Field'),
        words('Column'),
        words('File'),
        words('What is done'),
        numbers('Rows that say something'),
      ],
      rows: fieldQualities(context).flatMap(({ field, record, places }) =>
        places.map(({ column, file, table: id, known, rows }) => [
          fieldLabel(field),
          column,
          file,
          context.mapping.find(
            (entry) => entry.table === id && entry.column === column && entry.target?.record === record,
          )?.transform ?? '–',
          recordedOf(known, rows, context.disclosure),
        ]),
      ),
    }),
    table({
      id: 'table-no-source',
      caption: 'Fields that no column holds',
      basis: 'Mandatory and required fields of the minimum dataset',
      columns: [words('Field'), words('Question that goes unanswered')],
      rows: fieldsWithoutSource(context).map(({ label, answers }) => [label, answers]),
    }),
    heading('Columns that are not used'),
    bullets(unusedByFile(unused)),
  ]);
}

function unusedByFile(
  unused: readonly { readonly file: string; readonly sheet: string; readonly column: string }[],
): readonly string[] {
  const places = [...new Set(unused.map(({ file, sheet }) => (sheet === '' ? file : `${file}: ${sheet}`)))];
  return places.map((place) => {
    const columns = unused
      .filter(({ file, sheet }) => (sheet === '' ? file : `${file}: ${sheet}`) === place)
      .map(({ column }) => column);
    return `${place}: ${columns.join('; ')}`;
  });
}
