import { chart, numbers, section, table, words } from '../blocks.js';
import { draw } from '../charts/draw.js';
import { HeatMap } from '../charts/HeatMap.js';
import { fieldLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { recordedOf, recordedShare } from '../shown.js';
import { type FieldQuality, fieldQualities } from './field-quality.js';

/** How completely each field is recorded, over all and file by file. */
export function fieldsSection(material: Material): Section | null {
  const fields = fieldQualities(material.context);
  return section('fields', 'Field by field', [fieldTable(material, fields), heatMap(material, fields)]);
}

function fieldTable({ context }: Material, fields: readonly FieldQuality[]): Block | null {
  const { disclosure } = context;
  return table({
    id: 'table-fields',
    caption: 'How each field is recorded',
    basis: 'All rows of the tables that have the column, as received',
    columns: [
      words('Field'),
      numbers('Filled in'),
      numbers('Says something'),
      numbers('Valid'),
      numbers('Valid, of all rows'),
    ],
    rows: fields.map(({ field, rows, filled, known, valid }) => [
      fieldLabel(field),
      recordedShare(filled, rows, disclosure).text,
      recordedShare(known, rows, disclosure).text,
      recordedShare(valid, rows, disclosure).text,
      recordedOf(valid, rows, disclosure),
    ]),
    note: 'Filled in: not blank. Says something: not “not known” or “not stated” either. Valid: breaks no rule of validity.',
  });
}

/** The most fields that fit one page. */
const mostRows = 34;

function heatMap({ context }: Material, all: readonly FieldQuality[]): Block | null {
  const { disclosure } = context;
  const fields = all.filter(({ level }) => level !== 'O').slice(0, mostRows);
  const tables = [...new Set(fields.flatMap(({ places }) => places.map(({ table: id }) => id)))].sort();
  if (tables.length === 0) return null;
  const letters = tables.map(
    (_, i) => String.fromCharCode(65 + (i % 26)) + (i < 26 ? '' : String(Math.floor(i / 26))),
  );
  const rows = fields.map(({ field, places }) => ({
    label: fieldLabel(field),
    cells: tables.map((id) => {
      const place = places.find(({ table: at }) => at === id);
      return place === undefined
        ? { share: null, text: '', of: '–' }
        : {
            ...recordedShare(place.known, place.rows, disclosure),
            of: recordedOf(place.known, place.rows, disclosure),
          };
    }),
  }));
  const fileOf = (id: string): string => context.mapping.find(({ table: at }) => at === id)?.file ?? id;
  const sheetOf = (id: string): string => context.mapping.find(({ table: at }) => at === id)?.sheet ?? '';
  const key = tables
    .map((id, i) => `${letters[i] ?? ''} ${fileOf(id)}${sheetOf(id) === '' ? '' : `, ${sheetOf(id)}`}`)
    .join('; ');
  const title = `Rows that say something, by field and table (${String(fields.length)} fields, ${String(tables.length)} tables)`;
  const alt = `A grid of ${String(fields.length)} fields by ${String(tables.length)} tables; the table beneath holds the same numbers.`;
  const svg = draw(HeatMap, { id: 'figure-completeness', title, alt, columns: letters, rows });
  const data = table({
    id: 'table-completeness',
    caption: 'Rows that say something, by field and table',
    basis: key,
    columns: [words('Field'), ...letters.map(numbers)],
    rows: rows.map(({ label, cells }) => [label, ...cells.map(({ of }) => of)]),
  });
  const says = 'The darker, the more complete. An empty cell: the table has no such column.';
  return chart({ id: 'figure-completeness', title, says, alt, svg }, data);
}
