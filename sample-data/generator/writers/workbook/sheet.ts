import { monthName, partsOf } from '../../calendar.js';
import type { Cell } from '../../polluters/cell.js';
import { mark } from '../../polluters/cell.js';
import { type Entry, entriesOf, rowEntries } from '../../polluters/log.js';
import type { SheetName, WorkbookLine } from '../../polluters/workbook/lines.js';
import { lateWorker } from '../../truth/scheme.js';
import {
  type Row,
  type Sheet,
  type SheetCell,
  type Style,
  cellName,
  plainRow,
  plainStyle,
} from '../xlsx/book.js';
import { rangeOf } from '../xlsx/sheet.js';
import { type Shown, bands, headerRows, layouts } from './layout.js';

export const workbookFile = 'wrekindale_referrals_2023-24.xlsx';

/** Where each line ended up, for the list of traps. */
export interface Placed {
  readonly line: WorkbookLine;
  readonly sheet: SheetName;
  readonly row: number;
}

/** A quarter sheet as it grows downwards. */
export interface Written {
  readonly sheet: Sheet;
  readonly entries: readonly Entry[];
  readonly placed: readonly Placed[];
}

const bold: Style = { ...plainStyle, bold: true };
const band: Style = { ...bold, fill: 'band' };
const headerEnd = 7;

/** One half-year: preamble, bands, a two-row header, months with subtotals, a total and notes. */
export function quarterSheet(name: SheetName, lines: readonly WorkbookLine[]): Written {
  const shown = layouts[name];
  const rows: Row[] = [...preamble(name, shown), ...header(shown)];
  const entries: Entry[] = [];
  const placed: Placed[] = [];
  const log = (kind: string, text: string) =>
    entries.push(
      ...rowEntries({ file: workbookFile, sheet: name, row: rows.length, column: '*' }, [mark(kind)], text),
    );
  const months = [...new Set(lines.map(monthOf))];
  months.forEach((month, i) => {
    const own = lines.filter((line) => monthOf(line) === month);
    const from = rows.length + 1;
    for (const line of own) {
      rows.push(dataRow(line, shown));
      placed.push({ line, sheet: name, row: rows.length });
      entries.push(...lineEntries(name, line, { row: rows.length, shown }));
    }
    rows.push(subtotal(`Subtotal ${month}`, own, { shown, from, to: rows.length }));
    log('subtotal_row', `Subtotal ${month}`);
    if (i === 2) {
      header(shown).forEach((row, line) => {
        rows.push(row);
        log('repeated_header', headerRows(shown)[line === 0 ? 0 : 1][0] ?? '');
      });
    }
  });
  rows.push(subtotal('TOTAL', lines, { shown, from: headerEnd + 1, to: rows.length }));
  log('total_row', 'TOTAL');
  rows.push(plainRow([]));
  for (const text of closingNotes) {
    rows.push(plainRow([text]));
    log('note_row', text);
  }
  return { sheet: finished(name, rows, shown), entries, placed };
}

const closingNotes = [
  'Yellow = do not contact. See Read me.',
  'Figures checked by office 28/03/24 except Feb, still waiting for LW5',
  'NB sessions in brackets are phone calls',
] as const;

function monthOf({ referral }: WorkbookLine): string {
  return `${monthName(referral.date)} ${String(partsOf(referral.date).year)}`;
}

function preamble(name: SheetName, shown: readonly Shown[]): Row[] {
  const titles = bands[name].flatMap(({ text, from }): [number, SheetCell][] => [
    [numberOf(shown, from), { value: text, kind: 'text', style: band }],
  ]);
  return [
    plainRow(['[logo]']),
    plainRow([`Wrekindale social prescribing - referrals ${name} 2023-24`], bold),
    plainRow(['Printed 02/04/24 09:13']),
    plainRow([]),
    { hidden: false, cells: new Map(titles) },
  ];
}

function header(shown: readonly Shown[]): Row[] {
  return headerRows(shown).map((texts) => plainRow(texts, bold));
}

function numberOf(shown: readonly Shown[], column: string): number {
  return shown.findIndex((one) => one.column === column) + 1;
}

function dataRow(line: WorkbookLine, shown: readonly Shown[]): Row {
  const cells = shown.flatMap(({ column }, i): [number, SheetCell][] => {
    if (column === null || line.cells[column].shown === '') return [];
    const isColoured = line.isYellow && i < 3;
    const made = sheetCell(line.cells[column], isColoured);
    const withNote = column === 'Client ID' && line.note !== '' ? { ...made, note: line.note } : made;
    return [[i + 1, withNote]];
  });
  return { hidden: line.referral.worker === lateWorker.name, cells: new Map(cells) };
}

function sheetCell({ shown, number, look }: Cell, isColoured: boolean): SheetCell {
  const style: Style = { ...plainStyle, fill: isColoured ? 'yellow' : 'none' };
  switch (look) {
    case 'date':
      return { value: number ?? shown, kind: 'number', style: { ...style, format: 'date' } };
    case 'error':
      return { value: shown, kind: 'error', style, formula: 'VLOOKUP(A1,old_2022!A:C,3,FALSE)' };
    case 'typed':
      return { value: shown, kind: 'text', style: { ...style, quotePrefix: true } };
    case 'plain':
      return { value: number ?? shown, kind: number === null ? 'text' : 'number', style };
  }
}

interface Block {
  readonly shown: readonly Shown[];
  readonly from: number;
  readonly to: number;
}

/** The number of rows beside the label and the sessions under their column. */
function subtotal(label: string, lines: readonly WorkbookLine[], { shown, from, to }: Block): Row {
  const sessions = numberOf(shown, 'No. of sessions');
  const sum = lines.reduce((total, { cells }) => total + (cells['No. of sessions'].number ?? 0), 0);
  const formula = `SUM(${cellName(sessions, from)}:${cellName(sessions, to)})`;
  return {
    hidden: false,
    cells: new Map<number, SheetCell>([
      [1, { value: label, kind: 'text', style: bold }],
      [2, { value: lines.length, kind: 'number', style: bold }],
      [sessions, { value: sum, kind: 'number', style: bold, ...(label === 'TOTAL' ? {} : { formula }) }],
    ]),
  };
}

function lineEntries(
  name: SheetName,
  line: WorkbookLine,
  { row, shown }: { readonly row: number; readonly shown: readonly Shown[] },
): readonly Entry[] {
  const spot = { file: workbookFile, sheet: name, row };
  return [
    ...rowEntries({ ...spot, column: '*' }, line.marks, line.cells['Client ID'].shown),
    ...shown.flatMap(({ column, header: text }) =>
      column === null ? [] : entriesOf({ ...spot, column: text }, line.cells[column]),
    ),
  ];
}

function finished(name: SheetName, rows: readonly Row[], shown: readonly Shown[]): Sheet {
  const worker = numberOf(shown, 'LW') - 1;
  const singles = headerRows(shown)[1].flatMap((lower, i) =>
    lower === '' && shown[i]?.column ? [i + 1] : [],
  );
  const hasHidden = rows.some((row) => row.hidden);
  return {
    name,
    state: 'visible',
    rows,
    hiddenColumns: [numberOf(shown, 'DOB')],
    frozenRows: headerEnd,
    merges: [
      ...bands[name].map(
        ({ from, to }) => `${cellName(numberOf(shown, from), 5)}:${cellName(numberOf(shown, to), 5)}`,
      ),
      ...singles.map((column) => `${cellName(column, 6)}:${cellName(column, 7)}`),
    ],
    filter: hasHidden
      ? {
          range: rangeOf(shown.length, headerEnd, rows.length),
          column: worker,
          shown: ['LW1', 'LW2', 'LW3', 'LW4', 'LW5'],
        }
      : null,
  };
}
