import { type BookType, utils, write } from '@e965/xlsx';
import { type ZipPart, packedText, packedZeros, zipBytes } from './zip-bytes.js';

/** A file made to break a reader. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
}

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

/** Small: each is read in well under a second by a reader that is not caught out. Sizes grow with `scale`. */
export function hostileFiles(scale: number): readonly HostileFile[] {
  const n = (count: number): number => Math.round(count * scale);
  return [...longTexts(n), ...wideAndLong(n), ...quoteTraps(n), ...nested(n), ...bombs(n)];
}

type Scaled = (count: number) => number;

/** At a scale of 1, 40 MB in one cell. */
function longTexts(n: Scaled): readonly HostileFile[] {
  const long = (): string => 'word '.repeat(n(8_000_000));
  const around = (cell: string): string => `id,note,score\n1,${cell},4\n2,b,5\n3,c,6\n`;
  return [
    { name: 'a long quoted cell', make: () => utf8(around(`"${long()}"`)) },
    { name: 'a long cell', make: () => utf8(around(long())) },
    {
      name: 'a long cell of many lines',
      make: () => utf8(around(`"${'word after word after word\n'.repeat(n(1_500_000))}"`)),
    },
    { name: 'a long cell without an end', make: () => utf8(around(`"${long()}`)) },
    { name: 'a long cell of quotes', make: () => utf8(around(`"${'""'.repeat(n(20_000_000))}"`)) },
    { name: 'a long cell of letters and digits', make: () => utf8(around('a1'.repeat(n(20_000_000)))) },
    { name: 'a long cell of blanks', make: () => utf8(around(`a${' '.repeat(n(40_000_000))}b`)) },
    {
      name: 'a long cell in a workbook',
      make: () => rawWorkbook(`<c r="A2" t="inlineStr"><is><t>${long()}</t></is></c>`),
    },
    {
      name: 'a long cell in a page',
      make: () =>
        utf8(
          `<table><tr><td>id</td><td>note</td></tr><tr><td>1</td><td>${long()}</td></tr><tr><td>2</td><td>b</td></tr></table>`,
        ),
    },
    { name: 'one long line', make: () => utf8('x'.repeat(n(40_000_000))) },
  ];
}

/** At a scale of 1, 5,000 columns and a million lines. */
function wideAndLong(n: Scaled): readonly HostileFile[] {
  const wide = (columns: number, rows: number, cell: (i: number, row: number) => string): Uint8Array =>
    utf8(
      lines(
        rows,
        (row) =>
          `${Array.from({ length: columns }, (_, i) => (row === 0 ? `col_${String(i)}` : cell(i, row))).join(',')}\n`,
      ),
    );
  return [
    { name: 'many columns', make: () => wide(n(5000), 200, (i, row) => String(i * row)) },
    { name: 'many columns of words', make: () => wide(n(5000), 200, (i) => `word ${String(i)}`) },
    {
      name: 'many columns in a workbook',
      make: () =>
        sheetBytes(
          Array.from({ length: 60 }, (_, row) =>
            Array.from({ length: n(5000) }, (__, i) => (row === 0 ? `col_${String(i)}` : i * row)),
          ),
        ),
    },
    {
      name: 'one line of delimiters',
      make: () => utf8(`a,b,c\n1,2,3\n${','.repeat(n(5_000_000))}\n4,5,6\n`),
    },
    { name: 'many blank lines', make: () => utf8(`a,b\n1,2\n${'\n'.repeat(n(2_000_000))}3,4\n`) },
    {
      name: 'many lone carriage returns',
      make: () => utf8(`a,b\r1,2\r${lines(n(1_000_000), (i) => `${String(i)},x\r`)}`),
    },
    {
      name: 'many tables',
      make: () =>
        utf8(
          lines(
            n(20_000),
            (i) =>
              `\nname ${String(i)},count ${String(i)},day ${String(i)}\nA,1,01/02/2023\nB,2,02/02/2023\n`,
          ),
        ),
    },
    {
      name: 'many totals',
      make: () => utf8(`name,count\n${lines(n(200_000), (i) => `A${String(i)},1\nTotal,1\n`)}`),
    },
    {
      name: 'a far row and column',
      make: () =>
        rawWorkbook(
          '',
          '<row r="4294967295"><c r="XFD4294967295"><v>1</v></c></row><row r="7"><c r="ZZZZZZ7"><v>1</v></c></row>',
        ),
    },
  ];
}

/** Quotes that open and never close, or close only far away. */
function quoteTraps(n: Scaled): readonly HostileFile[] {
  const header = 'id,note,score\n';
  const wide = (cells: number, quote: string): string =>
    `${Array.from({ length: cells }, (_, i) => (i === 3 ? quote : 'x')).join(',')}\n`;
  return [
    {
      name: 'a quote that opens on every line',
      make: () => utf8(header + lines(n(200_000), (i) => `${String(i)},"abc,1\n`)),
    },
    {
      name: 'a quote that closes on every line',
      make: () => utf8(header + lines(n(200_000), (i) => `${String(i)},abc",1\n`)),
    },
    {
      name: 'quotes that open and close in turn',
      make: () => utf8(header + lines(n(200_000), (i) => (i % 2 === 0 ? `${String(i)},"abc\n` : `abc",1\n`))),
    },
    {
      name: 'quotes that close far away',
      make: () =>
        utf8(header + lines(n(100_000), (i) => (i % 900 === 0 ? `x",1\n1,"` : 'words and words\n'))),
    },
    { name: 'nothing but quotes', make: () => utf8(`${'"'.repeat(n(3_000_001))}\n`) },
    {
      name: 'quotes and delimiters by chance',
      make: () => utf8(lines(n(60_000), (i) => `${'"a,'.repeat((i * 7) % 13)}"\n`)),
    },
    {
      name: 'backslashes before a quote',
      make: () => utf8(`a,b\n1,"${'\\"'.repeat(n(1_000_000))}"\n2,"${'\\'.repeat(n(500_000))}"\n`),
    },
    {
      name: 'long ragged rows with a stray quote',
      make: () => utf8(lines(200, (i) => (i < 120 ? wide(200, 'x') : wide(n(399), '"x')))),
    },
  ];
}

/** At a scale of 1, a hundred thousand levels. */
function nested(n: Scaled): readonly HostileFile[] {
  const deep = n(100_000);
  const page = (open: string, close: string): Uint8Array =>
    utf8(
      `<html><body>${open.repeat(deep)}<table><tr><td>a<td>b</tr><tr><td>1<td>2</tr></table>${close.repeat(deep)}</body></html>`,
    );
  return [
    { name: 'nested tables', make: () => page('<table><tr><td>', '</td></tr></table>') },
    { name: 'nested divisions', make: () => page('<div>', '</div>') },
    { name: 'tags that never close', make: () => utf8(`<table>${'<tr><td'.repeat(deep)}`) },
    {
      name: 'comments that never close',
      make: () => utf8(`<table><tr><td>1</td></tr>${'<!--'.repeat(deep)}`),
    },
    { name: 'nested JSON', make: () => utf8('['.repeat(deep * 10)) },
    {
      name: 'nested JSON that closes',
      make: () => utf8(`${'['.repeat(deep * 10)}1${']'.repeat(deep * 10)}`),
    },
    {
      name: 'nested XML in a workbook',
      make: () => rawWorkbook('', `${'<a>'.repeat(deep)}${'</a>'.repeat(deep)}`),
    },
    {
      name: 'nested SpreadsheetML',
      make: () =>
        utf8(
          `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">${'<Worksheet><Table><Row><Cell>'.repeat(deep)}`,
        ),
    },
    { name: 'entities within entities', make: () => rawWorkbook('', '', laughs) },
  ];
}

const laughs = `<!DOCTYPE sst [<!ENTITY a "ha">${lines(30, (i) => `<!ENTITY a${String(i)} "${`&a${i === 0 ? '' : String(i - 1)};`.repeat(10)}">`)}]>`;

/** At a scale of 1, up to 3 GB unpacked. */
function bombs(n: Scaled): readonly HostileFile[] {
  const zeros = (megabytes: number, claims: number): ZipPart => ({
    name: 'xl/worksheets/sheet1.xml',
    packed: packedZeros(megabytes),
    claims,
  });
  const rest = workbookParts('', '', '').filter(({ name }) => name !== 'xl/worksheets/sheet1.xml');
  const bomb = (megabytes: number, claims: number): Uint8Array =>
    zipBytes([...rest, zeros(megabytes, claims)]);
  return [
    { name: 'a bomb that says so', make: () => bomb(n(3000), Math.min(4e9, n(3e9))) },
    { name: 'a bomb that says it is small', make: () => bomb(n(3000), 1000) },
    { name: 'a bomb that says nothing', make: () => bomb(n(3000), 0) },
    { name: 'a bomb that says it is smaller than it is packed', make: () => bomb(n(800), 90_000_000) },
    { name: 'a small file that says it is large', make: () => bomb(0, 1_999_999_999) },
    {
      name: 'a bomb of many parts',
      make: () =>
        zipBytes([
          ...rest,
          ...Array.from({ length: n(60_000) }, (_, i) =>
            packedText(`xl/worksheets/sheet${String(i + 1)}.xml`, ' '),
          ),
        ]),
    },
    {
      name: 'a bomb of repeated text',
      make: () =>
        rawWorkbook(
          '',
          lines(
            n(400_000),
            (i) => `<row r="${String(i + 3)}"><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>`,
          ),
          '',
          'word '.repeat(6000),
        ),
    },
  ];
}

/** A workbook of one sheet, written by hand so that its parts may hold anything. */
export function rawWorkbook(
  cell: string,
  rows = '',
  prologue = '',
  shared = 'shared &a29; text',
): Uint8Array {
  return zipBytes(workbookParts(cell, rows, prologue, shared));
}

/** The parts of such a workbook. */
export function workbookParts(
  cell: string,
  rows: string,
  prologue: string,
  shared = 'shared &a29; text',
): ZipPart[] {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${relations}/${kind}" Target="${target}"/>`;
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const text = (says: string): string => `<c t="inlineStr"><is><t>${says}</t></is></c>`;
  return [
    packedText(
      '[Content_Types].xml',
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    ),
    packedText(
      '_rels/.rels',
      `${head}<Relationships xmlns="${packages}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    packedText(
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Q1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    packedText(
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packages}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    packedText(
      'xl/sharedStrings.xml',
      `${head}${prologue}<sst xmlns="${main}" count="1" uniqueCount="1"><si><t>${shared}</t></si></sst>`,
    ),
    packedText(
      'xl/worksheets/sheet1.xml',
      `${head}${prologue}<worksheet xmlns="${main}"><sheetData><row r="1">${text('id')}${text('score')}</row><row r="2">${cell}<c t="s"><v>0</v></c><c><v>7</v></c></row>${rows}</sheetData></worksheet>`,
    ),
  ];
}

function sheetBytes(rows: readonly (readonly unknown[])[], bookType: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet(rows.map((row) => [...row])), 'Q1');
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}
