import type { CellObject } from '@e965/xlsx';
import type { FoundTable } from '../structure/find-structure.js';
import { colourName } from './colour-name.js';
import type { SheetRows } from './sheet-rows.js';

/** Above this share of a table's rows a colour is decoration, such as every other row. */
const decoration = 0.4;

/** A colour that marks some rows or cells of a table, and so may mean something. */
export interface MeaningfulFill {
  readonly table: FoundTable;
  readonly colour: string;
  /** Indices of rows. */
  readonly rows: ReadonlySet<number>;
  /** Cells by column. */
  readonly columns: ReadonlyMap<number, number>;
}

/** The fill of one cell: its plain name, and the colour itself. */
export interface Fill {
  readonly name: string;
  readonly rgb: string;
}

/** Colours among the data that are no decoration. What they mean, the file does not say. */
export function meaningfulFills(sheet: SheetRows, tables: readonly FoundTable[]): readonly MeaningfulFill[] {
  return tables.flatMap((table) =>
    [...coloursIn(sheet, table)].flatMap(([colour, { rows, columns }]) =>
      rows.size > table.dataRows.length * decoration ? [] : [{ table, colour, rows, columns }],
    ),
  );
}

interface Coloured {
  readonly rows: Set<number>;
  readonly columns: Map<number, number>;
}

function coloursIn(sheet: SheetRows, { dataRows, left, right }: FoundTable): ReadonlyMap<string, Coloured> {
  const byColour = new Map<string, Coloured>();
  for (const row of dataRows) {
    const cells = sheet.rows[row] ?? [];
    for (let column = left; column < Math.min(right, cells.length); column += 1) {
      const colour = fillOf(cells[column])?.name;
      if (colour === undefined) continue;
      const seen = byColour.get(colour) ?? { rows: new Set<number>(), columns: new Map<number, number>() };
      seen.rows.add(row);
      seen.columns.set(column, (seen.columns.get(column) ?? 0) + 1);
      byColour.set(colour, seen);
    }
  }
  return byColour;
}

/** The fill of a cell, or null where it has none or is white. */
export function fillOf(cell: CellObject | undefined): Fill | null {
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
  const name = colourName(colour.rgb);
  return name === null ? null : { name, rgb: colour.rgb.slice(-6).toUpperCase() };
}

/** `yellow (#FFFF00)`: the name to read, the colour to be exact. */
export function colourLabel({ name, rgb }: Fill): string {
  return `${name} (#${rgb})`;
}
