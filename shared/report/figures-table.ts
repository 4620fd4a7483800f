import { numbers, table, words } from './blocks.js';
import { careNote, figureRows } from './figure-rows.js';
import type { Material } from './material.js';
import type { TableBlock } from './report.js';

/** A table of named figures. */
export interface FiguresTable {
  readonly id: string;
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly (readonly [string, string])[];
  readonly note?: string;
  /** True where one note for several tables says what is to be read with care. */
  readonly careApart?: boolean;
}

/** Named figures under one another; null where none of them has a number. */
export function figuresTable(
  { book, basis }: Material,
  { id, caption, first, rows, note, careApart = false }: FiguresTable,
): TableBlock | null {
  const shown = rows.filter(([, figure]) => (book.one(figure)?.status ?? 'withheld') !== 'withheld');
  const care = careApart ? null : careNote(shown.map(([label, figure]) => [label, book.one(figure)]));
  const notes = [note, care].filter((text) => text !== undefined && text !== null);
  return table({
    id,
    caption,
    basis,
    columns: [words(first), numbers('As recorded')],
    rows: figureRows(book, shown),
    note: notes.length === 0 ? null : notes.join(' '),
  });
}
