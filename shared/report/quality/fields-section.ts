import { chart, numbers, section, table, words } from '../blocks.js';
import { draw } from '../charts/draw.js';
import { HeatMap } from '../charts/HeatMap.js';
import type { Material } from '../material.js';
import type { Block, Section, TableBlock } from '../report.js';
import { recordedOf, recordedPart, recordedShare, shownCount } from '../shown.js';
import { type FieldQuality, fieldQualities } from './field-quality.js';
import { tableLetters } from './table-letters.js';

/** How completely each field is recorded, over all and table by table. */
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
    rows: fields.map(({ label, rows, filled, known, valid }) => [
      label,
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

function heatMap(material: Material, all: readonly FieldQuality[]): Block | null {
  const { disclosure } = material.context;
  const fields = all.filter(({ level }) => level !== 'O').slice(0, mostRows);
  const columns = tablesUsed(material, fields);
  if (columns.length === 0) return null;
  const rows = fields.map(({ label, places }) => ({
    label,
    cells: columns.map(({ id }) => {
      const place = places.find(({ table: at }) => at === id);
      return place === undefined
        ? { share: null, text: '' }
        : recordedShare(place.known, place.rows, disclosure);
    }),
  }));
  const title = `Rows that say something (${String(fields.length)} fields by ${String(columns.length)} tables)`;
  const says = 'The darker, the more complete. An empty cell: the table has no such column.';
  const alt = `A grid of ${String(fields.length)} fields by ${String(columns.length)} tables; the table beneath holds the same numbers.`;
  const id = 'figure-completeness';
  const svg = draw(HeatMap, { id, title, alt, columns: columns.map(({ letter }) => letter), rows });
  return chart({ id, title, says, alt, svg }, heatTable(material, fields, columns));
}

interface TableUsed {
  readonly id: string;
  readonly letter: string;
  readonly rows: number;
}

function tablesUsed({ context }: Material, fields: readonly FieldQuality[]): readonly TableUsed[] {
  return [...tableLetters(context)].flatMap(([id, letter]) => {
    const place = fields.flatMap(({ places }) => places).find(({ table: at }) => at === id);
    return place === undefined ? [] : [{ id, letter, rows: place.rows }];
  });
}

function heatTable(
  { context }: Material,
  fields: readonly FieldQuality[],
  columns: readonly TableUsed[],
): TableBlock | null {
  const { disclosure } = context;
  return table({
    id: 'table-completeness',
    caption: 'Rows that say something, by field and table',
    basis: 'The letters are those of the tables in “What was received”; rows as received',
    columns: [
      words('Field'),
      ...columns.map(({ letter, rows }) => numbers(`${letter} (of ${shownCount(rows, disclosure)})`)),
    ],
    rows: fields.map(({ label, places }) => [
      label,
      ...columns.map(({ id }) => {
        const place = places.find(({ table: at }) => at === id);
        return place === undefined ? '–' : recordedPart(place.known, place.rows, disclosure);
      }),
    ]),
  });
}
