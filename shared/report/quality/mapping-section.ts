import { firstInPrint, inWorkbook, numbers, section, table, words } from '../blocks.js';
import { groupedBy } from '../grouped.js';
import type { Material } from '../material.js';
import type { Section, TableBlock } from '../report.js';
import { recordedOf } from '../shown.js';
import { several, shortened } from '../words.js';
import {
  type FieldInTable,
  type FieldQuality,
  fieldQualities,
  fieldsWithoutSource,
} from './field-quality.js';
import { lettersInWords, tableLetters } from './table-letters.js';

/** Which column feeds which field, which fields nothing feeds, and which columns nobody uses. */
export function mappingSection(material: Material): Section | null {
  const fields = fieldQualities(material.context);
  const isFirst = ({ record, level }: FieldQuality): boolean => record === 'referral' && level !== 'O';
  return section('mapping', 'Columns and the minimum dataset', [
    sourcesTable(material, fields.filter(isFirst), {
      id: 'table-mapping',
      caption: 'Mandatory and required fields of a referral, and the columns that hold them',
    }),
    inWorkbook(
      sourcesTable(
        material,
        fields.filter((field) => !isFirst(field)),
        { id: 'table-mapping-other', caption: 'All other fields, and the columns that hold them' },
      ),
    ),
    withoutSourceTable(material),
    firstInPrint(unusedTable(material), mostTables),
  ]);
}

/** Tables in print that have columns nobody uses. */
const mostTables = 8;

/** One line a field, its columns told by the letter of their table. */
function sourcesTable(
  { context }: Material,
  fields: readonly FieldQuality[],
  called: { readonly id: string; readonly caption: string },
): TableBlock | null {
  const letters = tableLetters(context);
  return table({
    ...called,
    basis: 'Proposed from names and values unless somebody confirmed them; the letter names the table',
    columns: [words('Field'), words('Columns'), words('What is done'), numbers('Rows that say something')],
    rows: fields.map(({ label, places, known, rows }) => [
      label,
      columnsOf(places, letters),
      transformsOf(places),
      recordedOf(known, rows, context.disclosure),
    ]),
  });
}

function withoutSourceTable({ context }: Material): TableBlock | null {
  return table({
    id: 'table-no-source',
    caption: 'Fields that no column holds',
    basis: 'Mandatory and required fields of the minimum dataset',
    columns: [words('Field'), words('Question that goes unanswered')],
    rows: fieldsWithoutSource(context).map(({ label, answers }) => [label, answers]),
  });
}

/** Columns named for one field; questionnaires have one an item. */
const mostNamed = 3;

/** "A Gender; C sex; G, H Gender; and 4 others". */
function columnsOf(places: readonly FieldInTable[], letters: ReadonlyMap<string, string>): string {
  const byName = [...groupedBy(places, ({ column }) => column)];
  const left = byName.length - mostNamed;
  const named = byName.slice(0, mostNamed).map(([column, same]) => {
    const tables = same.map(({ table: id }) => id);
    return `${lettersInWords(tables, letters)} ${shortened(column, 30)}`;
  });
  return [...named, ...(left > 0 ? [`and ${several(left, 'other')}`] : [])].join('; ');
}

/** What is done to the values, at most two ways in words. */
function transformsOf(places: readonly FieldInTable[]): string {
  const ways = [...new Set(places.map(({ transform }) => transform))];
  return ways.length <= 2
    ? ways.join('; ')
    : `${ways[0] ?? ''}; and ${String(ways.length - 1)} others like this`;
}

function unusedTable({ context }: Material): TableBlock | null {
  const letters = tableLetters(context);
  const unused = context.mapping.filter(({ target }) => target === null);
  const lists = [...groupedBy(unused, ({ table: id }) => id)].map(([id, entries]) => {
    const names = entries.map(({ column }) => (column.trim() === '' ? '(no name)' : shortened(column, 40)));
    return { id, names: names.join('; ') };
  });
  const byNames = groupedBy(lists, ({ names }) => names);
  return table({
    id: 'table-unused',
    caption: 'Columns that are not used',
    basis: 'Whoever keeps the table may ask whether they are still needed',
    columns: [words('Tables'), words('Columns')],
    rows: [...byNames].map(([names, same]) => [
      lettersInWords(
        same.map(({ id }) => id),
        letters,
      ),
      names,
    ]),
  });
}
