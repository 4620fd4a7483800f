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
    ...(sheet.comments === 0 ? [] : [countOf(sheet.comments, 'comment')]),
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

/** Kinds of lines that were read and are not counted as rows. */
export function notRows({ lines }: SheetView): readonly LineKind[] {
  return kinds.filter((kind) => lines[kind] > 0);
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

/** What one row of these sheets is, each said once. */
export function grainsOf(sheets: readonly SheetView[]): string {
  const said = sheets.flatMap(({ tables }) => tables.map(({ grain }) => grainWords[grain.suggested]));
  return [...new Set(said)].join('; ');
}
