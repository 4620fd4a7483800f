import { counted, linesNamed } from '../phrases.js';
import { type Warning, harm } from '../warnings.js';
import type { MeaningfulFill } from './fills.js';

/** A colour over more columns than this marks rows and not cells. */
const mostColumns = 3;

/** Fills that mark some rows or cells of a table and so may mean something. What they mean, the file does not say. */
export function fillWarnings(fills: readonly MeaningfulFill[]): readonly Warning[] {
  return fills.map((fill) => ({ harm: harm.colours, says: sentence(fill) }));
}

function sentence({ colour, rows, columns, table }: MeaningfulFill): string {
  const where = linesNamed(
    [...rows].map((row) => row + 1),
    'row',
  );
  if (columns.size > mostColumns)
    return `${counted(rows.size, 'row is', 'rows are')} filled ${colour} (${where}): ask what the colour means.`;
  const cells = [...columns.values()].reduce((sum, count) => sum + count, 0);
  const names = [...columns.keys()]
    .sort((a, b) => a - b)
    .map((column) => `“${table.names[column - table.left]?.name ?? ''}”`);
  return `${counted(cells, 'cell is', 'cells are')} filled ${colour} in column${names.length === 1 ? '' : 's'} ${names.join(', ')} (${where}): ask what the colour means.`;
}
