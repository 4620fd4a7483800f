import { counted, linesNamed, listed } from '../phrases.js';
import type { FoundTable } from '../structure/find-structure.js';
import { type Warning, harm } from '../warnings.js';
import type { SheetGrid } from './sheet-grid.js';
import type { SheetMarks } from './sheet-marks.js';

/** What only spreadsheets can hide: sheets, rows, columns, comments, merges, date systems. */
export function sheetWarnings(
  marks: SheetMarks,
  {
    read,
    found,
    hidden,
    uses1904,
  }: {
    readonly read: SheetGrid;
    readonly found: readonly FoundTable[];
    readonly hidden: 'visible' | 'hidden' | 'very_hidden';
    readonly uses1904: boolean;
  },
): readonly Warning[] {
  return [
    ...hiddenSheet(hidden),
    ...hiddenRows(marks, found),
    ...hiddenColumns(marks, found),
    ...commentsWarning(marks),
    ...mergesInData(marks, found),
    ...dateWarnings(read, found, uses1904),
    ...longNumberWarning(read, found),
  ];
}

function hiddenSheet(hidden: 'visible' | 'hidden' | 'very_hidden'): readonly Warning[] {
  if (hidden === 'visible') return [];
  const how = hidden === 'hidden' ? 'hidden' : 'hidden so that Excel’s menus do not list it';
  return [
    {
      harm: harm.hiddenSheet,
      says: `The sheet is ${how}: it was read, and its rows are not counted until you say so.`,
    },
  ];
}

function hiddenRows(
  { hiddenRows: rows, filter }: SheetMarks,
  found: readonly FoundTable[],
): readonly Warning[] {
  if (rows.length === 0) return filter === null ? [] : [{ harm: harm.filter, says: filterSays }];
  const data = new Set(found.flatMap(({ dataRows }) => dataRows.map((row) => row + 1)));
  const counts = rows.filter((row) => data.has(row)).length;
  const why = filter !== null ? 'A filter was left on, and ' : '';
  return [
    {
      harm: harm.hiddenRows,
      says: `${why}${counted(rows.length, 'row is', 'rows are')} hidden (${linesNamed(rows, 'row')}): ${counted(counts, 'of them is data and is', 'of them are data and are')} read like the others.`,
    },
  ];
}

const filterSays = 'A filter was left on: it hides no row, and all rows were read.';

function hiddenColumns(
  { hiddenColumns: hidden }: SheetMarks,
  found: readonly FoundTable[],
): readonly Warning[] {
  const names = found.flatMap(({ names: all, left }) =>
    all.flatMap(({ name }, i) => (hidden.has(left + i) ? [`“${name}”`] : [])),
  );
  if (names.length === 0) return [];
  return [
    {
      harm: harm.hiddenColumns,
      says: `${counted(names.length, 'column is', 'columns are')} hidden: ${listed(names)}.`,
    },
  ];
}

function commentsWarning({ comments }: SheetMarks): readonly Warning[] {
  if (comments.length === 0) return [];
  return [
    {
      harm: harm.comments,
      says: `${counted(comments.length, 'cell carries', 'cells carry')} a comment that may hold a fact (${listed(comments)}): it is not in the table, and marks.csv holds what it says.`,
    },
  ];
}

function mergesInData({ merges }: SheetMarks, found: readonly FoundTable[]): readonly Warning[] {
  const data = new Set(found.flatMap(({ dataRows }) => dataRows));
  const inData = merges.filter(({ fromRow, toRow }) => range(fromRow, toRow).some((row) => data.has(row)));
  if (inData.length === 0) return [];
  const rows = inData.map(({ fromRow }) => fromRow + 1);
  const down = inData.filter(({ fromRow, toRow }) => toRow > fromRow);
  const columns = namesIn(new Set(down.map(({ fromColumn }) => fromColumn)), found);
  const beneath = columns.length === 0 ? '' : `, and the rows beneath it in ${listed(columns)} are blank`;
  return [
    {
      harm: harm.mergedData,
      says: `${counted(rows.length, 'group of cells is', 'groups of cells are')} merged among the data (${linesNamed(rows, 'row')}): only the first cell of each holds its value${beneath}.`,
    },
  ];
}

const mostMergedRows = 1000;

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.min(mostMergedRows, to - from + 1) }, (_, i) => from + i);
}

function dateWarnings(
  { isoDates }: SheetGrid,
  found: readonly FoundTable[],
  uses1904: boolean,
): readonly Warning[] {
  const warnings: Warning[] = [];
  const cells = [...isoDates.values()].reduce((sum, count) => sum + count, 0);
  if (cells > 0) {
    warnings.push({
      harm: harm.realDates,
      says: `${counted(cells, 'real date has', 'real dates have')} a format that leaves day and month open${namesOf(isoDates, found)}: they are given as yyyy-mm-dd.`,
    });
  }
  if (uses1904)
    warnings.push({
      harm: harm.dateSystem,
      says: 'Dates count from 1904, as in old Mac workbooks: they were read that way.',
    });
  return warnings;
}

function longNumberWarning({ longNumbers }: SheetGrid, found: readonly FoundTable[]): readonly Warning[] {
  const cells = [...longNumbers.values()].reduce((sum, count) => sum + count, 0);
  if (cells === 0) return [];
  return [
    {
      harm: harm.longNumbers,
      says: `${counted(cells, 'number is', 'numbers are')} so long that Excel shows 1.23E+14${namesOf(longNumbers, found)}: all digits were read, but Excel keeps only 15 right.`,
    },
  ];
}

function namesOf(columns: ReadonlyMap<number, number>, found: readonly FoundTable[]): string {
  const names = namesIn(new Set(columns.keys()), found);
  return names.length === 0 ? '' : ` in ${listed(names)}`;
}

/** Names of the columns, from 0 in the whole sheet, that have one. */
function namesIn(columns: ReadonlySet<number>, found: readonly FoundTable[]): readonly string[] {
  return found.flatMap(({ names, left }) =>
    names.flatMap(({ name }, i) => (columns.has(left + i) && name !== '' ? [`“${name}”`] : [])),
  );
}
