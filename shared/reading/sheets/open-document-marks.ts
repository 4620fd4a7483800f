import { type WorkBook, type WorkSheet, utils } from '@e965/xlsx';
import { asWritten } from './comment-text.js';
import { mostColumns, mostRows } from './sheet-rows.js';

const marking = /visibility=|table:display="false"|background-color=|display-filter-buttons="true"/;
const tags =
  /<(\/?)table:(table|table-row|table-column|table-cell|covered-table-cell|database-range)(?=[\s/>])([^<>]*)>/g;
/** Where the walk through a document stands; rows and columns from 0. */
interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Columns whose looks were stated so far. */
  readonly columnsSeen: number;
  /** How often the row comes. */
  readonly rowTimes: number;
}

const before: Place = { sheet: -1, row: 0, column: 0, columnsSeen: 0, rowTimes: 1 };

/**
 * An OpenDocument sheet says itself what it hides, filters and fills, and the parser passes over it: put it where
 * the parser puts the same of other workbooks.
 */
export function addOpenDocumentMarks(workbook: WorkBook, content: string): void {
  if (!marking.test(content)) return;
  const looks = looksOf(content);
  const hidden = new Set<number>();
  let place = before;
  for (const [, slash, tag = '', text = ''] of content.matchAll(tags)) {
    const sheet = workbook.Sheets[workbook.SheetNames[place.sheet] ?? ''];
    if (slash === '/') {
      if (tag === 'table-row') place = { ...place, row: place.row + place.rowTimes, column: 0 };
    } else if (tag === 'table') {
      place = { ...before, sheet: place.sheet + 1 };
      if (looks.hiddenTables.has(valueOf(text, 'table:style-name'))) hidden.add(place.sheet);
    } else if (tag === 'database-range') addFilter(workbook, text);
    else if (tag === 'table-column') place = pastColumns(sheet, place, text);
    else if (tag === 'table-row') place = atRow(sheet, place, text);
    else place = pastCells(sheet, place, { text, looks });
  }
  hideSheets(workbook, hidden);
}

function pastColumns(sheet: WorkSheet | undefined, place: Place, text: string): Place {
  const end = Math.min(mostColumns, place.columnsSeen + timesOf(text, 'columns'));
  if (sheet !== undefined && isCollapsed(text)) hide((sheet['!cols'] ??= []), place.columnsSeen, end);
  return { ...place, columnsSeen: end };
}

function atRow(sheet: WorkSheet | undefined, place: Place, text: string): Place {
  const rowTimes = Math.min(mostRows, timesOf(text, 'rows'));
  const end = Math.min(sheet?.['!data']?.length ?? 0, place.row + rowTimes);
  if (sheet !== undefined && isCollapsed(text)) hide((sheet['!rows'] ??= []), place.row, end);
  return { ...place, rowTimes, column: 0 };
}

function pastCells(
  sheet: WorkSheet | undefined,
  place: Place,
  { text, looks }: { readonly text: string; readonly looks: Looks },
): Place {
  const end = place.column + timesOf(text, 'columns');
  const rgb = looks.fills.get(valueOf(text, 'table:style-name'));
  if (sheet !== undefined && rgb !== undefined) fill(sheet, { ...place, end }, rgb);
  return { ...place, column: end };
}

interface Looks {
  /** Names of styles of sheets that are not shown. */
  readonly hiddenTables: ReadonlySet<string>;
  /** Fill by name of style. */
  readonly fills: ReadonlyMap<string, string>;
}

function looksOf(content: string): Looks {
  const hiddenTables = new Set<string>();
  const fills = new Map<string, string>();
  const body = content.indexOf('<office:body');
  for (const style of content.slice(0, Math.max(0, body)).split('<style:style').slice(1)) {
    const name = valueOf(style, 'style:name');
    if (style.includes('table:display="false"')) hiddenTables.add(name);
    const rgb = /<style:table-cell-properties\b[^<>]*fo:background-color="#([\da-fA-F]{6})"/.exec(style)?.[1];
    if (rgb !== undefined) fills.set(name, rgb);
  }
  return { hiddenTables, fills };
}

function valueOf(text: string, name: string): string {
  const start = text.indexOf(` ${name}="`);
  if (start < 0) return '';
  const from = start + name.length + 3;
  return text.slice(from, text.indexOf('"', from));
}

function timesOf(text: string, what: 'rows' | 'columns'): number {
  const times = Number(valueOf(text, `table:number-${what}-repeated`));
  return Number.isInteger(times) && times > 0 ? times : 1;
}

function isCollapsed(text: string): boolean {
  return /visibility="(?:collapse|filter)"/.test(text);
}

function hide(parts: { hidden?: boolean }[], from: number, end: number): void {
  for (let i = from; i < end; i += 1) parts[i] = { ...parts[i], hidden: true };
}

function fill(sheet: WorkSheet, at: Place & { readonly end: number }, rgb: string): void {
  const rows = sheet['!data'] ?? [];
  for (let r = at.row; r < Math.min(rows.length, at.row + at.rowTimes); r += 1) {
    const row = rows[r] ?? [];
    for (let c = at.column; c < Math.min(row.length, at.end); c += 1) {
      const cell = row[c];
      if (cell !== undefined) cell.s = { patternType: 'solid', fgColor: { rgb } };
    }
  }
}

/** `$Q1.$A$1:$Q1.$D$60`, with the name of the sheet in quotes where it needs them. */
function addFilter(workbook: WorkBook, text: string): void {
  if (valueOf(text, 'table:display-filter-buttons') !== 'true') return;
  const address = valueOf(text, 'table:target-range-address').replaceAll('&apos;', "'");
  const parts = /^\$?'?(.*?)'?\.\$?([A-Z]+)\$?(\d+):.*?\.\$?([A-Z]+)\$?(\d+)$/.exec(address);
  const [, name = '', left = '', top = '', right = '', bottom = ''] = parts ?? [];
  const sheet = workbook.Sheets[asWritten(name)];
  const ref = `${left}${top}:${right}${bottom}`;
  if (sheet !== undefined && parts !== null)
    sheet['!autofilter'] = { ref: utils.encode_range(utils.decode_range(ref)) };
}

function hideSheets(workbook: WorkBook, hidden: ReadonlySet<number>): void {
  const about = workbook.Workbook ?? {};
  const sheets = workbook.SheetNames.map((name, i) => ({
    ...about.Sheets?.[i],
    name,
    Hidden: hidden.has(i) ? (1 as const) : (0 as const),
  }));
  workbook.Workbook = { ...about, Sheets: sheets };
}
