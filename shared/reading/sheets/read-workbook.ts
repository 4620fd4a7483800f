import type { WorkBook, WorkSheet } from '@e965/xlsx';
import { kindsByLine, lineCounts, topOf } from '../account.js';
import { cellWarnings } from '../cell-warnings.js';
import type { ReadSheet } from '../read-sheet.js';
import type { Refusal } from '../refusal.js';
import type { ReadingAnswer, SheetIntake } from '../source.js';
import { findStructure } from '../structure/find-structure.js';
import { headerAnswer } from '../structure/header-answer.js';
import { isPlausible } from '../structure/plausible.js';
import { structureWarnings } from '../structure/structure-warnings.js';
import { tableOf } from '../table-of.js';
import { type Warning, harm } from '../warnings.js';
import { withColours } from './coloured-rows.js';
import { fillWarnings } from './fill-warnings.js';
import { meaningfulFills } from './fills.js';
import { listMarks } from './list-marks.js';
import { openWorkbook } from './open-workbook.js';
import { sheetGrid } from './sheet-grid.js';
import { sheetMarks } from './sheet-marks.js';
import { type SheetRows, lettersIn, mostCells, sheetRows } from './sheet-rows.js';
import { sheetWarnings } from './sheet-warnings.js';
import { withStored } from './stored-columns.js';
import { beyondWarning, leftAloneWarnings } from './workbook-warnings.js';

/** A workbook's sheets, hidden ones too, each with its account and tables. */
export function readWorkbook(
  file: string,
  source: Uint8Array | string,
  { format, answers }: { readonly format: string; readonly answers: readonly ReadingAnswer[] },
): { readonly sheets: readonly ReadSheet[]; readonly refusal: Refusal | null } {
  const opened = openWorkbook(source, format);
  if ('refusal' in opened) return { sheets: [], refusal: opened.refusal };
  const { workbook, leftAlone } = opened;
  const found = workbook.SheetNames.flatMap((name, i) => {
    const sheet = workbook.Sheets[name];
    return sheet === undefined
      ? []
      : [{ sheet, name, hidden: hiddenState(workbook, i), rows: sheetRows(sheet) }];
  });
  const tooMuch = tooMuchIn(found.map(({ rows }) => rows));
  if (tooMuch !== null) return { sheets: [], refusal: tooMuch };
  const uses1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets = found.map(({ sheet, name, hidden, rows }, i) => {
    const answer = answers.find((one) => one.sheet === name);
    const read = readSheet(sheet, rows, { file, name, hidden, uses1904, answer });
    return i > 0 ? read : { ...read, warnings: [...leftAloneWarnings(leftAlone), ...read.warnings] };
  });
  return { sheets, refusal: refusalOf(sheets) };
}

/** Letters that cells may show in all: as many as fit into memory twice over, once here and once in the engine. */
const mostLetters = 200_000_000;

/** A small file may show far more than it stores: texts that many cells share, or single cells far away. */
function tooMuchIn(sheets: readonly SheetRows[]): Refusal | null {
  const cells = sheets.reduce((sum, { width }) => sum + width, 0);
  if (cells > mostCells) return { why: 'too_many_cells' };
  const letters = sheets.reduce((sum, rows) => sum + lettersIn(rows), 0);
  return letters > mostLetters ? { why: 'too_much_text', megabytes: Math.round(letters / 1e6) } : null;
}

function hiddenState(workbook: WorkBook, i: number): SheetIntake['hidden'] {
  const state = workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0;
  return state === 0 ? 'visible' : state === 1 ? 'hidden' : 'very_hidden';
}

function refusalOf(sheets: readonly ReadSheet[]): Refusal | null {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  if (sheets.every(({ lines }) => lines.all === 0)) return { why: 'only_blank' };
  if (tables.length === 0) return { why: 'not_a_table' };
  return tables.every(({ rows }) => rows.length === 0) ? { why: 'no_rows' } : null;
}

function readSheet(
  sheet: WorkSheet,
  rows: SheetRows,
  from: {
    readonly file: string;
    readonly name: string;
    readonly hidden: SheetIntake['hidden'];
    readonly uses1904: boolean;
    readonly answer: ReadingAnswer | undefined;
  },
): ReadSheet {
  const read = sheetGrid(sheet, rows, from.uses1904);
  const { grid } = read;
  const marks = sheetMarks(sheet, rows, grid.rows.length);
  const structure = findStructure(grid, headerAnswer(grid, from.answer));
  const [first] = structure.tables;
  const isTable = first !== undefined && (from.answer?.headerRows !== undefined || isPlausible(grid, first));
  const found = isTable ? structure.tables : [];
  const kinds = isTable ? structure.kinds : structure.kinds.map((kind) => (kind === 'blank' ? kind : 'note'));
  const about = { file: from.file, sheet: from.name, hiddenColumns: marks.hiddenColumns, mended: new Map() };
  const fills = meaningfulFills(rows, found);
  const tables = found.map((table) =>
    withColours(withStored(tableOf(grid, table, about), table, read.stored), table, fills),
  );
  const listed = listMarks(rows, { hidden: from.hidden, marks, found, fills });
  const byLine = kindsByLine(grid.rows, kinds);
  const noTable: readonly Warning[] = isTable
    ? []
    : [{ harm: harm.note, says: noTableSays(grid.rows.length) }];
  return {
    name: from.name,
    hidden: from.hidden,
    delimiter: null,
    quote: null,
    escape: null,
    lineEnd: null,
    lines: lineCounts(byLine),
    kinds: byLine,
    hiddenRows: marks.hiddenRows.length,
    mergedCells: marks.merges.length,
    comments: marks.comments.length,
    dateSystem: from.uses1904 ? 1904 : 1900,
    warnings: [
      ...beyondWarning(rows),
      ...sheetWarnings(marks, { read, found, hidden: from.hidden, uses1904: from.uses1904 }),
      ...structureWarnings({ grid, kinds, found, tables, unit: 'row' }),
      ...cellWarnings(tables, 'row'),
      ...fillWarnings(fills),
      ...noTable,
    ],
    tables,
    ...(listed.length === 0 ? {} : { marks: listed }),
    top: topOf(grid.rows, kinds),
  };
}

function noTableSays(rows: number): string {
  return rows === 0
    ? 'The sheet is empty.'
    : 'The sheet holds no table: its text was kept in the account and is not used.';
}
