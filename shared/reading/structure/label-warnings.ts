import { counted, linesNamed, listed } from '../phrases.js';
import type { LineKind } from '../source.js';
import type { RowsAndColumns } from '../table-of.js';
import { type Warning, harm } from '../warnings.js';
import type { FoundTable } from './find-structure.js';
import { type Grid, isBlank } from './grid.js';

/** A grid whose rows are known, and its tables, in both forms. */
interface LabelledTables {
  readonly grid: Grid;
  readonly kinds: readonly LineKind[];
  readonly found: readonly FoundTable[];
  readonly tables: readonly RowsAndColumns[];
  readonly unit: 'line' | 'row';
}

/** Rows inside a table that hold no data: names of the rows beneath them, and remarks. */
export function labelWarnings({ grid, kinds, found, tables, unit }: LabelledTables): readonly Warning[] {
  const isName = (i: number): boolean => kinds[i] !== 'note';
  const remarks = found.flatMap(({ labels }) => labels.filter((i) => !isName(i)));
  return [
    ...found.flatMap((table, n) => nameWarning(grid, { table, made: tables[n], unit, isName })),
    ...remarkWarning(
      remarks.map((i) => grid.rows[i]?.row ?? 0),
      unit,
    ),
  ];
}

function nameWarning(
  grid: Grid,
  {
    table,
    made,
    unit,
    isName,
  }: {
    readonly table: FoundTable;
    readonly made: RowsAndColumns | undefined;
    readonly unit: 'line' | 'row';
    readonly isName: (i: number) => boolean;
  },
): readonly Warning[] {
  const labels = table.labels.filter(isName);
  if (labels.length === 0 || made === undefined) return [];
  const rows = labels.map((i) => grid.rows[i]?.row ?? 0);
  const own = ownColumns(made, new Set(labels.map((i) => firstFilled(grid, i) - table.left + 1)));
  const one = labels.length === 1;
  const names = one ? 'It may name a site or group for' : 'They may name a site or group for';
  const place =
    own.length > 0
      ? `${one ? 'It stands' : 'They stand'} in column ${listed(own)}, which is blank on every row of data and was not filled.`
      : `${one ? 'It has no column of its' : 'They have no column of their'} own, so those ${unit}s do not say it.`;
  return [
    {
      harm: harm.labels,
      says: `${counted(labels.length, unit)} inside the table ${one ? 'holds' : 'hold'} a name and no data (${linesNamed(rows, unit)}). ${names} the ${unit}s beneath ${one ? 'it' : 'them'}. ${place}`,
    },
  ];
}

/** Columns in which names stand and no data: there the names would be filled down. */
function ownColumns(
  { columns, rows, bytes }: RowsAndColumns,
  indexes: ReadonlySet<number>,
): readonly string[] {
  const isBare = (index: number): boolean =>
    bytes === undefined ? rows.every(({ cells }) => isBlank(cells[index - 1])) : !bytes.holdsAny(index);
  return columns.flatMap(({ index, name }) => (indexes.has(index) && isBare(index) ? [`“${name}”`] : []));
}

function firstFilled(grid: Grid, i: number): number {
  const first = grid.facts?.first[i];
  return first ?? (grid.rows[i]?.cells ?? []).findIndex((cell) => !isBlank(cell));
}

function remarkWarning(rows: readonly number[], unit: 'line' | 'row'): readonly Warning[] {
  if (rows.length === 0) return [];
  return [
    {
      harm: harm.labels,
      says: `${counted(rows.length, unit)} inside the table ${rows.length === 1 ? 'holds' : 'hold'} a remark and no data (${linesNamed(rows, unit)}): look whether that is right.`,
    },
  ];
}
