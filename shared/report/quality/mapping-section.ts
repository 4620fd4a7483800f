import { bullets, heading, numbers, section, table, words } from '../blocks.js';
import { groupedBy } from '../grouped.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { recordedOf } from '../shown.js';
import { shortened } from '../words.js';
import { type FieldInTable, fieldQualities, fieldsWithoutSource } from './field-quality.js';
import { tableLetters } from './table-letters.js';

/** Which column feeds which field, which fields nothing feeds, and which columns nobody uses. */
export function mappingSection(material: Material): Section | null {
  const { context } = material;
  return section('mapping', 'Columns and the minimum dataset', [
    sourcesTable(material),
    table({
      id: 'table-no-source',
      caption: 'Fields that no column holds',
      basis: 'Mandatory and required fields of the minimum dataset',
      columns: [words('Field'), words('Question that goes unanswered')],
      rows: fieldsWithoutSource(context).map(({ label, answers }) => [label, answers]),
    }),
    heading('Columns that are not used'),
    bullets(unusedColumns(material)),
  ]);
}

/** One line a field, its columns told by the letter of their table. */
function sourcesTable({ context }: Material): Block | null {
  const letters = tableLetters(context);
  return table({
    id: 'table-mapping',
    caption: 'Fields and the columns that hold them',
    basis: 'Proposed from names and values unless somebody confirmed them; the letter names the table',
    columns: [words('Field'), words('Columns'), words('What is done'), numbers('Rows that say something')],
    rows: fieldQualities(context).map(({ label, places, known, rows }) => [
      label,
      columnsOf(places, letters),
      transformsOf(places),
      recordedOf(known, rows, context.disclosure),
    ]),
  });
}

/** "A Gender; C sex; G, H Gender". */
function columnsOf(places: readonly FieldInTable[], letters: ReadonlyMap<string, string>): string {
  const byName = groupedBy(places, ({ column }) => column);
  return [...byName]
    .map(
      ([column, same]) =>
        `${same.map(({ table: id }) => letters.get(id) ?? id).join(', ')} ${shortened(column, 44)}`,
    )
    .join('; ');
}

/** What is done to the values, at most three ways in words. */
function transformsOf(places: readonly FieldInTable[]): string {
  const ways = [...new Set(places.map(({ transform }) => transform))];
  return ways.length <= 3
    ? ways.join('; ')
    : `${ways.slice(0, 2).join('; ')}; and ${String(ways.length - 2)} others like these`;
}

function unusedColumns({ context }: Material): readonly string[] {
  const letters = tableLetters(context);
  const unused = context.mapping.filter(({ target }) => target === null);
  return [...groupedBy(unused, ({ table: id }) => id)].map(([id, entries]) => {
    const names = entries.map(({ column }) => (column.trim() === '' ? '(no name)' : shortened(column, 60)));
    return `${letters.get(id) ?? id}, ${entries[0]?.file ?? ''}: ${names.join('; ')}`;
  });
}
