import type { ColumnLook } from './column-look.js';
import type { LookedTable, TableGroup } from './group-tables.js';
import { type LayoutColumn, type LayoutColumns, matchColumns } from './match-columns.js';

/** A column of a group in one table: where it stands there, and why it is taken for it where its name does not say. */
export interface AlignedCell {
  /** From 0 in the table's own columns. */
  readonly at: number;
  readonly look: ColumnLook;
  readonly isRenamed: boolean;
  readonly evidence: string | null;
}

/** A group's tables in order, its columns, and where each column stands in each table: null where it does not. */
export interface Aligned {
  readonly tables: readonly LookedTable[];
  readonly columns: readonly { readonly name: string; readonly isBase: boolean }[];
  /** By table, then by column. */
  readonly cells: readonly (readonly (AlignedCell | null)[])[];
}

/** Say which column is which over all tables of a group. Columns that the first layout lacks come after its own. */
export function align(group: TableGroup): Aligned {
  const [base, ...others] = group;
  if (base === undefined) throw new Error('a group has no layout');
  const columns: LayoutColumn[] = [...base.layout.columns];
  const places = [base, ...others].map(({ layout, tables }) => ({
    tables,
    places: placesOf(columns, layout),
  }));
  const placed = places
    .flatMap(({ tables, places: found }) => tables.map((table) => ({ table, places: found })))
    .sort((a, b) => a.table.table.table.localeCompare(b.table.table.table));
  return {
    tables: placed.map(({ table }) => table),
    columns: columns.map(({ column }, i) => ({ name: column.name, isBase: i < base.layout.columns.length })),
    cells: placed.map(({ table, places: found }) =>
      columns.map((_, i) => {
        const place = found.get(i);
        const look = place === undefined ? undefined : table.looks[place.at];
        return place === undefined || look === undefined ? null : { ...place, look };
      }),
    ),
  };
}

type Place = Omit<AlignedCell, 'look'>;

/** Where the group's columns stand in a layout; what is new in it is added to the group's columns. */
function placesOf(columns: LayoutColumn[], layout: LayoutColumns): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  for (const { base, other, by, evidence } of matchColumns({ columns, hasHeader: true }, layout)) {
    places.set(base, { at: other, isRenamed: by === 'likeness', evidence });
  }
  const known = new Set([...places.values()].map(({ at }) => at));
  for (const [at, column] of layout.columns.entries()) {
    if (known.has(at)) continue;
    places.set(columns.length, { at, isRenamed: false, evidence: null });
    columns.push(column);
  }
  return places;
}
