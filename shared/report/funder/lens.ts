import { lensLines } from '../../lenses/lens-lines.js';
import { appendix, paragraph, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';

/** The lens that the analyst chose to print; none unless they did. */
export function lensAppendix({ context, basis }: Material): Section | null {
  const { lens, lensFacts } = context;
  if (lens === null) return null;
  const lines = lensLines(lens, lensFacts);
  const hasColumns = lines.some(({ cell }) => cell.column !== '');
  return appendix('lens', lens.title, [
    paragraph(`${lens.note} Source: ${lens.source}.`),
    table({
      id: 'table-lens',
      caption: lens.title,
      basis,
      columns: [
        words('Part'),
        ...(hasColumns ? [words('Setting')] : []),
        words('What these data say'),
        words('Note'),
      ],
      rows: lines.map(({ cell, found, note }) => [
        cell.part === '' ? cell.row : `${cell.part}: ${cell.row}`,
        ...(hasColumns ? [cell.column] : []),
        found.join('; '),
        note,
      ]),
    }),
  ]);
}
