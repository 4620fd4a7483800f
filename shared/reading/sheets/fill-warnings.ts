import type { CellObject } from '@e965/xlsx';
import { counted, linesNamed } from '../phrases.js';
import type { FoundTable } from '../structure/find-structure.js';
import { type Warning, harm } from '../warnings.js';
import { colourName } from './colour-name.js';
import type { SheetRows } from './sheet-rows.js';

/** Above this share of a table's rows a colour is decoration, such as every other row. */
const decoration = 0.4;
/** A colour over more columns than this marks rows and not cells. */
const mostColumns = 3;

/** Fills that mark some rows or cells of a table and so may mean something. What they mean, the file does not say. */
export function fillWarnings(sheet: SheetRows, tables: readonly FoundTable[]): readonly Warning[] {
  return tables.flatMap((table) => {
    return [...coloursIn(sheet, table)].flatMap(([colour, coloured]) => {
      if (coloured.rows.size > table.dataRows.length * decoration) return [];
      return [{ harm: harm.colours, says: sentence(colour, coloured, table) }];
    });
  });
}

interface Coloured {
  readonly rows: Set<number>;
  /** Cells by column. */
  readonly columns: Map<number, number>;
}

function coloursIn(sheet: SheetRows, { dataRows, left, right }: FoundTable): ReadonlyMap<string, Coloured> {
  const byColour = new Map<string, Coloured>();
  for (const row of dataRows) {
    const cells = sheet.rows[row] ?? [];
    for (let column = left; column < Math.min(right, cells.length); column += 1) {
      const colour = fillOf(cells[column]);
      if (colour === null) continue;
      const seen = byColour.get(colour) ?? { rows: new Set<number>(), columns: new Map<number, number>() };
      seen.rows.add(row);
      seen.columns.set(column, (seen.columns.get(column) ?? 0) + 1);
      byColour.set(colour, seen);
    }
  }
  return byColour;
}

function fillOf(cell: CellObject | undefined): string | null {
  const style: unknown = cell?.s;
  if (
    typeof style !== 'object' ||
    style === null ||
    !('patternType' in style) ||
    style.patternType !== 'solid'
  )
    return null;
  const colour: unknown = 'fgColor' in style ? style.fgColor : null;
  if (typeof colour !== 'object' || colour === null || !('rgb' in colour) || typeof colour.rgb !== 'string')
    return null;
  return colourName(colour.rgb);
}

function sentence(colour: string, { rows, columns }: Coloured, table: FoundTable): string {
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
