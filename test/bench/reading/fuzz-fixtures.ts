import { type WorkBook, read, utils, write } from '@e965/xlsx';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { baseTable } from './base-table.js';
import { severalFaults, singleFaults } from './faults.js';
import { between, pick, randomFrom } from './random.js';

/** A sound file that mutants are made of. */
export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const mostBytes = 40_000;
const mostSheetRows = 60;
const faultyFiles = 60;

/** Real exports cut short, generated files with faults, every spreadsheet format, archives and odd texts: drawn from group by group. */
export function fixtures(seed: number, root: string): readonly (readonly Fixture[])[] {
  const books = spreadsheets(seed);
  return [
    realFiles(join(root, 'sample-data/wrekindale')),
    realFiles(join(root, 'sample-data/wrekindale-clean')),
    faulty(seed),
    books,
    books,
    [...realFiles(join(root, 'sample-data/reference')), ...archives(seed), ...oddText(seed)],
  ];
}

function realFiles(folder: string): readonly Fixture[] {
  return readdirSync(folder).map((name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    return { name, bytes: name.endsWith('.xlsx') ? shortWorkbook(bytes) : bytes.slice(0, mostBytes) };
  });
}

/** A real workbook with fewer rows, its hidden parts and merges kept, so that thousands can be read. */
function shortWorkbook(bytes: Uint8Array): Uint8Array {
  const workbook = read(bytes, { cellStyles: true, sheetRows: mostSheetRows });
  return written(workbook, 'xlsx');
}

function faulty(seed: number): readonly Fixture[] {
  const random = randomFrom(seed);
  const single = singleFaults(seed);
  const picked = Array.from({ length: faultyFiles }, () => pick(random, single));
  return [...picked, ...severalFaults(seed, faultyFiles)].map(({ name, bytes }) => ({ name, bytes }));
}

const formats = [
  'xlsx',
  'xlsb',
  'xlsm',
  'biff8',
  'biff5',
  'biff2',
  'ods',
  'fods',
  'html',
  'xlml',
  'sylk',
  'dif',
  'dbf',
  'rtf',
  'eth',
] as const;
type Format = (typeof formats)[number];

function spreadsheets(seed: number): readonly Fixture[] {
  const workbook = workbookOf(seed);
  return formats.map((format) => ({ name: `book.${format}`, bytes: written(workbook, format) }));
}

/** Titles, a merged band, hidden rows, columns and sheets, a comment, dates, errors, a second table and long numbers. */
function workbookOf(seed: number): WorkBook {
  const random = randomFrom(seed);
  const { header, rows } = baseTable(seed);
  const sheet = utils.aoa_to_sheet([
    ['Wrekindale social prescribing'],
    [],
    ['Visit', null, null, 'Case', null, null, 'Words'],
    [...header],
    ...rows.slice(0, 40).map((cells) => cells.map((cell, i) => (i === 2 ? Number(cell) : cell))),
    ['Total', null, 321],
    [],
    ['Month', 'Count'],
    ['April', 12],
    ['May', between(random, 1, 9)],
  ]);
  sheet['!merges'] = [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 8 } },
    { s: { r: 2, c: 0 }, e: { r: 2, c: 2 } },
  ];
  sheet['!rows'] = [{}, {}, {}, {}, {}, { hidden: true }];
  sheet['!cols'] = [{}, { hidden: true }];
  sheet['!autofilter'] = { ref: 'A4:I44' };
  sheet['A6'] = { t: 'n', v: 45_000, z: 'dd/mm/yyyy', c: [{ a: 'x', t: 'checked' }] };
  sheet['D6'] = { t: 'n', v: 871_731_000_000_123 };
  sheet['E6'] = { t: 'e', v: 0x2a };
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'Q1-Q2');
  utils.book_append_sheet(
    workbook,
    utils.aoa_to_sheet([
      ['Code', 'Means'],
      ['N1', 'Housing'],
      ['N2', 'Debt'],
    ]),
    'lists',
  );
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([]), '__proto__');
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }, { Hidden: 1 }] };
  return workbook;
}

function written(workbook: WorkBook, bookType: Format): Uint8Array {
  return new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
}

function archives(seed: number): readonly Fixture[] {
  const [first, second] = faulty(seed + 1);
  const parts = { 'q1.csv': first?.bytes ?? strToU8('a,b'), 'more/q2.csv': second?.bytes ?? strToU8('a;b') };
  return [
    { name: 'two.zip', bytes: zipSync(parts, { mtime: '1990-01-01' }) },
    { name: 'one.gz', bytes: gzipSync(parts['q1.csv'], { mtime: 0 }) },
    {
      name: 'book-in.zip',
      bytes: zipSync({ 'book.xlsx': written(workbookOf(seed), 'xlsx') }, { mtime: '1990-01-01' }),
    },
  ];
}

/** Small texts at the edges of what a table is. */
function oddText(seed: number): readonly Fixture[] {
  const { header, rows } = baseTable(seed);
  const spaced = [header, ...rows].map((cells) => cells.map((cell) => cell.padEnd(14)).join('  ')).join('\n');
  const json = JSON.stringify(rows.map(([date, , , key]) => ({ date, key })));
  const texts: Readonly<Record<string, string>> = {
    'spaced.txt': spaced,
    'rows.json': json,
    'letter.txt': rows.map((cells) => cells[6] ?? '').join('\n\n'),
    'one-column.csv': ['Postcode', ...rows.map((cells) => cells[3] ?? '')].join('\r\n'),
    'quoted.csv': `${rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}\n"`).join(',')).join('\n')}\n`,
    'tiny.csv': 'a,b\n1,2\n',
    'page.html': `<html><body><table><tr><th>${header.join('<th>')}</tr>${rows.map((cells) => `<tr><td>${cells.join('<td>')}</tr>`).join('')}</table></body></html>`,
  };
  return Object.entries(texts).flatMap(([name, text]) => [
    { name, bytes: strToU8(text).slice(0, mostBytes) },
    {
      name: `utf16-${name}`,
      bytes: new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')).slice(0, mostBytes),
    },
  ]);
}
