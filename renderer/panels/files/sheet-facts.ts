import type { SheetView } from '../../../shared/ipc/desk.js';
import type { LineKind } from '../../../shared/reading/source.js';
import { countOf } from '../../words/number-words.js';
import { lineWords } from '../../words/reading-words.js';

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

/** Lines that were read and are not counted as rows. */
export function notRows({ lines }: SheetView): readonly string[] {
  return kinds.filter((kind) => lines[kind] > 0).map((kind) => countOf(lines[kind], ...lineWords[kind]));
}
