import { type WorkBook, type WorkSheet, utils, write } from '@e965/xlsx';

/**
 * Ten files such as nobody should send and everybody does, one trouble each; small and made up.
 * They are made here rather than stored, so that it can be read what is wrong with them.
 */
export function uglyFiles(): Readonly<Record<string, string | Uint8Array>> {
  return {
    'banded header.xlsx': bandedHeader(),
    'two tables.csv': twoTables(),
    'utf16 tabs.txt': utf16(referrals('\t')),
    'all hidden.xlsx': allHidden(),
    [turnedName]: turned(),
    'five thousand columns.csv': fiveThousandColumns(),
    'one column.csv': oneColumn(),
    'header again.csv': headerAgain(),
    'notes over lines.csv': notesOverLines(),
    'empty sheet.xlsx': emptySheet(),
    'damaged.xlsx': bandedHeader().slice(0, 900),
  };
}

/** Posing as a text file: shown naively, its end is read from right to left. */
export const turnedName = 'referrals \u202evsc.exe';

const names = ['Client ref', 'Date of referral', 'Referred by', 'Reason', 'Life sat (start)'];
const reasons = ['Loneliness', 'Housing', 'Money', 'Bereavement'];

function rowOf(i: number): readonly string[] {
  const day = String((i % 28) + 1).padStart(2, '0');
  const month = String((i % 12) + 1).padStart(2, '0');
  return [`C-${String(1001 + i)}`, `${day}/${month}/2023`, 'GP', reasons[i % 4] ?? '', String(i % 11)];
}

function rowsFrom(from: number, count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, i) => rowOf(from + i));
}

function referrals(delimiter: string): string {
  return text([names, ...rowsFrom(0, 40)], delimiter);
}

function text(rows: readonly (readonly string[])[], delimiter = ','): string {
  return rows.map((cells) => `${cells.join(delimiter)}\r\n`).join('');
}

function utf16(plain: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${plain}`, 'utf16le'));
}

function sheetOf(rows: readonly (readonly string[])[]): WorkSheet {
  return utils.aoa_to_sheet(rows.map((cells) => [...cells]));
}

/** Sheets by name; `hidden`: 1 hidden, 2 very hidden. */
function workbook(
  sheets: readonly { readonly name: string; readonly sheet: WorkSheet; readonly hidden?: 0 | 1 | 2 }[],
): Uint8Array {
  const book: WorkBook = {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(sheets.map(({ name, sheet }) => [name, sheet])),
    Workbook: { Sheets: sheets.map(({ name, hidden = 0 }) => ({ name, Hidden: hidden })) },
  };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function bandedHeader(): Uint8Array {
  const sheet = sheetOf([
    ['Hill and Dale link workers'],
    ['Printed 02/04/24 09:13'],
    [],
    ['Client', '', 'Referral', '', 'Scores', ''],
    ['Ref', 'Date of birth', 'Date', 'From', 'Start', 'End'],
    ...rowsFrom(0, 30).map((cells, i) => [
      cells[0] ?? '',
      `0${String((i % 9) + 1)}/05/1950`,
      ...cells.slice(1, 3),
      cells[4] ?? '',
      '7',
    ]),
    ['Total', '', '30', '', '', ''],
  ]);
  sheet['!merges'] = ['A4:B4', 'C4:D4', 'E4:F4', 'A1:F1'].map((range) => utils.decode_range(range));
  return workbook([{ name: 'Clients', sheet }]);
}

function twoTables(): string {
  const services = [
    ['Service', 'Kind', 'Opened'],
    ['Men’s shed', 'club', '01/02/2019'],
    ['Walk and talk', 'walk', '15/06/2021'],
    ['Warm hub', 'drop-in', '20/11/2022'],
  ];
  return text([['Referrals this year'], names, ...rowsFrom(0, 20), [], ['Our services'], ...services]);
}

function allHidden(): Uint8Array {
  return workbook([
    { name: 'Q1', sheet: sheetOf([names, ...rowsFrom(0, 12)]), hidden: 1 },
    { name: 'Q2', sheet: sheetOf([names, ...rowsFrom(12, 12)]), hidden: 2 },
  ]);
}

function turned(): string {
  const odd = rowsFrom(0, 12).map(([ref = '', ...rest], i) => [i === 1 ? `\u202e${ref}` : ref, ...rest]);
  return text([['Client\u200b ref', 'Date of\u202e referral', 'By\u0007', 'Reason', 'Score'], ...odd]);
}

function fiveThousandColumns(): string {
  const wide = Array.from({ length: 5000 }, (_, i) => `Question ${String(i + 1)}`);
  const answers = (row: number) => wide.map((_, i) => String((row * 7 + i) % 5));
  return text([wide, ...[0, 1, 2, 3].map(answers)]);
}

function oneColumn(): string {
  return ['Client ref', ...rowsFrom(0, 25).map(([ref = '']) => ref), ''].join('\n');
}

function headerAgain(): string {
  const quarter = (from: number) => [names, ...rowsFrom(from, 15), ['Subtotal', '', '15', '', '']];
  return text([...quarter(0), ...quarter(15), ...quarter(30), ['Total', '', '45', '', '']]);
}

function notesOverLines(): string {
  const rows = rowsFrom(0, 15).map(
    ([ref = '', date = '', , reason = '']) =>
      `${ref};${date};${reason};"Met at home.\n\nAgreed: ${'walks, a club and a call back; '.repeat(6)}\nNext: June"`,
  );
  return ['Client ref;Date of referral;Reason;Notes', ...rows, ''].join('\n');
}

function emptySheet(): Uint8Array {
  return workbook([
    { name: 'Data', sheet: sheetOf([names, ...rowsFrom(0, 10)]) },
    { name: 'Sheet2', sheet: sheetOf([]) },
  ]);
}
