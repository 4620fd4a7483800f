import type { SheetView } from '../../../shared/ipc/desk.js';
import type { LineKind } from '../../../shared/reading/source.js';
import { countOf } from '../../words/number-words.js';
import { grainWords } from '../../words/reading-words.js';

/** What a person scrolling through the file would not see. */
export function hiddenParts(sheet: SheetView): readonly string[] {
  const columns = sheet.tables.flatMap((table) => table.columns.filter(({ hidden }) => hidden));
  return [
    ...(sheet.hidden === 'visible' ? [] : ['the whole sheet']),
    ...(sheet.hiddenRows === 0 ? [] : [countOf(sheet.hiddenRows, 'row')]),
    ...(columns.length === 0 ? [] : [countOf(columns.length, 'column')]),
  ];
}

const kinds: readonly LineKind[] = [
  'title',
  'repeated_header',
  'subtotal',
  'total',
  'blank',
  'second_table',
  'note',
  'rejected',
];

/** Kinds of lines that were read and are not counted as rows; a table that was read is not set aside. */
export function notRows({ lines, tables }: SheetView): readonly LineKind[] {
  return kinds.filter((kind) => lines[kind] > 0 && (kind !== 'second_table' || tables.length < 2));
}

/** "7,860 rows, 12 columns", over all tables of these sheets. */
export function sizeOf(sheets: readonly SheetView[]): string {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const rows = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const [first] = tables;
  if (first === undefined) return 'no table';
  if (tables.length > 1) return `${countOf(rows, 'row')} in ${countOf(tables.length, 'table')}`;
  return `${countOf(rows, 'row')}, ${countOf(first.columns.length, 'column')}`;
}

/** What one row of these sheets is, each said once; nothing where there is no table. */
export function grainsOf(sheets: readonly SheetView[]): string {
  const found = new Set(sheets.flatMap(({ tables }) => tables.map(({ grain }) => grain.suggested)));
  const used = [...found].filter((grain) => grain !== 'not_a_table').map((grain) => grainWords[grain]);
  if (used.length > 0) return `one row is ${used.join('; ')}`;
  return found.size > 0 ? 'not used yet' : '';
}

/** What a person would look for without opening the file: header, lines set aside, hidden parts. */
export function briefFacts(sheets: readonly SheetView[]): string {
  const [only] = sheets;
  if (only === undefined) return '';
  const hiddenSheets = sheets.filter(({ hidden }) => hidden !== 'visible').length;
  if (sheets.length > 1) {
    return [
      countOf(sheets.length, 'sheet'),
      ...(hiddenSheets === 0 ? [] : [`${String(hiddenSheets)} of them hidden`]),
    ].join(' · ');
  }
  const aside = notRows(only).reduce((sum, kind) => sum + (kind === 'blank' ? 0 : only.lines[kind]), 0);
  return [
    ...headerFact(only),
    ...(aside === 0 ? [] : [`${countOf(aside, 'line')} set aside`]),
    ...hiddenParts(only).map((part) => `${part} hidden`),
  ].join(' · ');
}

function headerFact({ tables }: SheetView): readonly string[] {
  const [table] = tables;
  if (table === undefined) return [];
  if (table.headerRows.length === 0) return ['no header'];
  return [`header in ${table.headerRows.length === 1 ? 'line' : 'lines'} ${table.headerRows.join(', ')}`];
}
