import { readFileSync } from 'node:fs';
import { type CellObject, type WorkBook, read } from '@e965/xlsx';
import { readWindows1252 } from '../../sample-data/generator/writers/windows-1252.js';

/** A file as its rows, numbered as a spreadsheet numbers them, read without the product's readers. */
export interface Export {
  readonly text: (sheet: string, row: number, column: string) => string | undefined;
  readonly firstText: (sheet: string, row: number) => string | undefined;
  /** Every cell, in order. */
  readonly all: readonly string[];
}

const folder = 'sample-data';

/** The bytes of a generated file. */
export function bytesOf(path: string): Buffer {
  return readFileSync(`${folder}/${path}`);
}

/** The rows of a CSV of the clean twin, the lookups or the truth, by header. */
export function rowsOf(path: string): readonly Readonly<Record<string, string>>[] {
  const records = recordsIn(bytesOf(path).toString('utf8'));
  const header = records[0]?.cells ?? [];
  return records
    .slice(1)
    .map(({ cells }) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}

/** A delimited export as text. Node's own windows-1252 decoder is Latin-1 in disguise, so ours is used. */
export function textOf(name: string): string {
  const bytes = bytesOf(`wrekindale/${name}`);
  return name.startsWith('rowan_') ? readWindows1252(bytes) : bytes.toString('utf8');
}

/** An export of the messy set, whatever its form. */
export function exportNamed(name: string): Export {
  return name.endsWith('.xlsx') ? workbook(name) : delimited(name);
}

function delimited(name: string): Export {
  const text = textOf(name).replace(/^ï»¿/, '');
  const records = recordsIn(text);
  const header = records.find(({ cells }) => cells.length > 4)?.cells ?? [];
  const byRow = new Map(records.map(({ row, cells }) => [row, cells]));
  return {
    text: (_sheet, row, column) => byRow.get(row)?.[header.indexOf(column)],
    firstText: (_sheet, row) => byRow.get(row)?.[0],
    all: records.flatMap(({ cells }) => cells),
  };
}

/** The cells of a sheet; rows and cells that are not there are undefined, whatever the parser's types say. */
export function sheetCells(book: WorkBook, sheet: string): readonly (readonly (CellObject | undefined)[])[] {
  const rows = (book.Sheets[sheet]?.['!data'] ?? []) as readonly ((CellObject | undefined)[] | undefined)[];
  return Array.from(rows, (row) => row ?? []);
}

function workbook(name: string): Export {
  const book = read(bytesOf(`wrekindale/${name}`), { dense: true, cellText: true, cellNF: true });
  const rowsIn = (sheet: string): string[][] =>
    sheetCells(book, sheet).map((row) => Array.from(row, (cell) => cell?.w ?? String(cell?.v ?? '')));
  const sheets = new Map(book.SheetNames.map((sheet) => [sheet, rowsIn(sheet)]));
  const headerOf = (sheet: string) => {
    const [upper = [], lower = []] = sheets.get(sheet)?.slice(5, 7) ?? [];
    return upper.map((text, i) => `${text} ${lower[i] ?? ''}`.trim());
  };
  return {
    text: (sheet, row, column) => sheets.get(sheet)?.[row - 1]?.[headerOf(sheet).indexOf(column)] ?? '',
    firstText: (sheet, row) => sheets.get(sheet)?.[row - 1]?.[0],
    all: [...sheets.values()].flat(2),
  };
}

interface NumberedRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Records of delimited text with the physical line they start on; a line with tabs is tab-separated. */
function recordsIn(text: string): readonly NumberedRecord[] {
  const lines = text.split(/\r\n|\n/);
  const out: NumberedRecord[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const row = i + 1;
    let line = lines[i] ?? '';
    while ((line.match(/"/g) ?? []).length % 2 === 1 && i + 1 < lines.length) {
      i += 1;
      line += `\n${lines[i] ?? ''}`;
    }
    if (i < lines.length - 1 || line !== '') out.push({ row, cells: cellsOf(line) });
  }
  return out;
}

function cellsOf(line: string): readonly string[] {
  if (line.includes('\t')) return line.split('\t');
  const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
  const whole = line.endsWith(',') || line === '' ? cells : cells.slice(0, -1);
  return whole.map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'));
}
