import { counted, linesNamed, listed } from '../phrases.js';
import type { LineKind } from '../source.js';
import type { RowsAndColumns } from '../table-of.js';
import { type Warning, harm } from '../warnings.js';
import type { FoundTable } from './find-structure.js';
import { type Grid, isBlank } from './grid.js';
import { labelWarnings } from './label-warnings.js';
import { isRuleRow } from './rule-row.js';

/** What a sheet's structure hides from a quick look. `unit` is what its rows are called: line or row. */
export interface StructureFound {
  readonly grid: Grid;
  readonly kinds: readonly LineKind[];
  readonly found: readonly FoundTable[];
  readonly tables: readonly RowsAndColumns[];
  readonly unit: 'line' | 'row';
}

/** Sentences about header, tables, rows set aside, ragged rows and blank columns. */
export function structureWarnings(structure: StructureFound): readonly Warning[] {
  const [first] = structure.tables;
  if (first === undefined) return [];
  return [
    ...rejectedWarning(structure),
    ...headerWarnings(first),
    ...otherTables(structure),
    ...raggedWarnings(structure),
    ...labelWarnings(structure),
    ...unitsWarnings(structure),
    ...setAsideWarning(structure),
    ...blankColumns(structure),
  ];
}

function rejectedWarning({ grid, kinds, unit }: StructureFound): readonly Warning[] {
  const rejected: number[] = [];
  for (const [i, kind] of kinds.entries()) if (kind === 'rejected') rejected.push(grid.rows[i]?.row ?? 0);
  if (rejected.length === 0) return [];
  return [
    {
      harm: harm.rowsNotRead,
      says: `${counted(rejected.length, unit)} could not be decoded and ${rejected.length === 1 ? 'is' : 'are'} left out (${linesNamed(rejected, unit)}).`,
    },
  ];
}

function headerWarnings({ headerRows, columns }: RowsAndColumns): readonly Warning[] {
  if (headerRows.length === 0) {
    return [
      {
        harm: harm.noHeader,
        says: 'No header was found, so the columns are called column_1, column_2 and so on: check the first row.',
      },
    ];
  }
  const warnings: Warning[] = [];
  const nameless = columns.filter(({ name }) => name.trim() === '').map(({ index }) => index);
  if (nameless.length > 0)
    warnings.push({
      harm: harm.names,
      says: `${linesNamed(nameless, 'Column')} ${nameless.length === 1 ? 'has' : 'have'} no name.`,
    });
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of columns) {
    if (name.trim() !== '' && seen.has(name)) twice.add(name);
    seen.add(name);
  }
  if (twice.size > 0)
    warnings.push({
      harm: harm.names,
      says: `More than one column is called ${listed([...twice].map((name) => `“${name}”`))}.`,
    });
  return warnings;
}

function otherTables({ tables, unit }: StructureFound): readonly Warning[] {
  return tables.slice(1).map(({ headerRows, firstDataRow, rows }) => ({
    harm: harm.anotherTable,
    says: `Another table with ${counted(rows.length, 'row')} of data starts at ${unit} ${String(headerRows[0] ?? firstDataRow ?? 0)}: it was read as a table of its own.`,
  }));
}

function raggedWarnings({ grid, tables, unit }: StructureFound): readonly Warning[] {
  const short: number[] = [];
  const long: number[] = [];
  for (const { rows } of tables) {
    for (const row of rows) {
      const { flag } = row;
      if (flag === 'short') short.push(row.row);
      else if (flag === 'long') long.push(row.row);
    }
  }
  const warnings: Warning[] = [];
  const repair = grid.delimited ? ' Where there is only one way to put a row right, Clean proposes it.' : '';
  if (long.length > 0) {
    warnings.push({
      harm: harm.longRows,
      says: `${counted(long.length, 'row has', 'rows have')} more cells than the header (${linesNamed(long, unit)}): every cell was kept, the last ones beyond the header.${repair}`,
    });
  }
  if (short.length > 0) {
    warnings.push({
      harm: harm.shortRows,
      says: `${counted(short.length, 'row has', 'rows have')} fewer cells than the header (${linesNamed(short, unit)}): blank cells were added at the end.`,
    });
  }
  return warnings;
}

function unitsWarnings({ grid, found, unit }: StructureFound): readonly Warning[] {
  return found.flatMap(({ unitsRow, names, left }) => {
    const row = unitsRow === null ? undefined : grid.rows[unitsRow];
    if (row === undefined || isRuleRow(row)) return [];
    const units = names.flatMap(({ name }, j) => {
      const text = (row.cells[left + j] ?? '').trim();
      return text === '' ? [] : [`“${name}” in ${text}`];
    });
    return [
      {
        harm: harm.setAside,
        says: `The ${unit} beneath the header (${unit} ${String(row.row)}) says units or formats and is not counted as data: ${listed(units)}.`,
      },
    ];
  });
}

const asideNames: readonly (readonly [LineKind, string, string])[] = [
  ['repeated_header', 'repeated header', 'repeated headers'],
  ['subtotal', 'subtotal', 'subtotals'],
  ['total', 'total', 'totals'],
];

function setAsideWarning({ kinds }: StructureFound): readonly Warning[] {
  const parts = asideNames.flatMap(([kind, one, many]) => {
    const count = kinds.filter((each) => each === kind).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  if (parts.length === 0) return [];
  return [
    {
      harm: harm.setAside,
      says: `${listed(parts)} ${parts.length === 1 && parts[0]?.startsWith('1 ') === true ? 'is' : 'are'} not counted as data.`,
    },
  ];
}

function blankColumns({ tables }: StructureFound): readonly Warning[] {
  const [first] = tables;
  if (first === undefined || first.rows.length === 0) return [];
  const blank = first.columns.filter(({ index }) => isBlankColumn(first, index)).map(({ index }) => index);
  if (blank.length === 0) return [];
  return [
    {
      harm: harm.note,
      says: `${linesNamed(blank, 'Column')} ${blank.length === 1 ? 'is' : 'are'} blank on every row.`,
    },
  ];
}

function isBlankColumn({ rows, bytes }: RowsAndColumns, index: number): boolean {
  return bytes === undefined ? rows.every(({ cells }) => isBlank(cells[index - 1])) : !bytes.holdsAny(index);
}
