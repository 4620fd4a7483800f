import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cells, names, readAs, workbookOf } from '../support/reading.js';

const table = [
  {
    name: 'Sheet1',
    rows: [
      ['Client ID', 'Ref date'],
      ['WR-1', '03/04/2023'],
      ['WR-2', '04/04/2023'],
    ],
  },
];

describe('a file that cannot be read as a table', () => {
  it.each<readonly [string, string | Uint8Array, string]>([
    ['is empty', '', 'export.csv is empty (0 bytes): ask for the export again.'],
    ['is only blank', '\n  \n\t\n', 'export.csv holds nothing but blank space: ask for the export again.'],
    [
      'is prose',
      'Dear colleague,\nplease find the figures attached.\nKind regards, the office\n',
      'export.csv does not look like a table: check that it is the export and not a letter or a note.',
    ],
    [
      'is prose without a comma',
      'Dear all,\nplease find below the figures we talked about.\nBest wishes\n',
      'export.csv does not look like a table: check that it is the export and not a letter or a note.',
    ],
    [
      'has a header and no rows',
      'Client ID,Ref date,Score\n',
      'export.csv has a header but no rows of data: ask whether the period or filter of the export was right.',
    ],
    [
      'is a PDF',
      '%PDF-1.7\n%âãÏÓ\n1 0 obj',
      'export.csv is a PDF document, not a table: ask for the data as CSV or Excel.',
    ],
    [
      'is a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]),
      'export.csv is a picture (PNG), not a table: ask for the data as CSV or Excel.',
    ],
    [
      'is unknown binary',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 251),
      'export.csv is neither text nor a spreadsheet: ask for the data as CSV or Excel.',
    ],
    [
      'is all zeros',
      new Uint8Array(2000),
      'export.csv is neither text nor a spreadsheet: ask for the data as CSV or Excel.',
    ],
    [
      'is JSON',
      '[{"id": 1, "score": 4}, {"id": 2, "score": 5}]',
      'export.csv is a JSON file, not a table: ask for the data as CSV or Excel.',
    ],
    [
      'is XML',
      '<?xml version="1.0"?><rows><row id="1"/></rows>',
      'export.csv is an XML file, not a table: ask for the data as CSV or Excel.',
    ],
    [
      'is a zip of something else',
      zipSync({ 'a.csv': strToU8('id\n1\n') }),
      'export.csv is a zip archive: unpack it and choose the files inside.',
    ],
    [
      'is a Word document',
      zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') }),
      'export.csv is a Word document, not a table: ask for the data as CSV or Excel.',
    ],
    [
      'is a workbook cut short',
      workbookOf(table).subarray(0, 3000),
      'export.csv starts as a spreadsheet or zip file but its end is missing, as after a broken download: fetch it again.',
    ],
    [
      'is an old workbook cut short',
      workbookOf(table, { format: 'biff8' }).subarray(0, 700),
      'export.csv starts as an Office file but its end is missing, as after a broken download: fetch it again.',
    ],
    [
      'is a damaged workbook',
      zipSync({ 'xl/workbook.xml': strToU8('<workbook'), '[Content_Types].xml': strToU8('no') }),
      'export.csv looks like an Excel workbook but is damaged: open and save it in its own program, or ask for it again.',
    ],
    [
      'is an empty workbook',
      workbookOf([{ name: 'Sheet1', rows: [] }]),
      'export.csv holds nothing but blank space: ask for the export again.',
    ],
    [
      'is a workbook with a header and no rows',
      workbookOf([{ name: 'Sheet1', rows: [['Client ID', 'Ref date', 'Score']] }]),
      'export.csv has a header but no rows of data: ask whether the period or filter of the export was right.',
    ],
  ])('%s', (_, content, error) => {
    expect(readAs(content).error).toBe(error);
  });

  it('is protected with a password', () => {
    expect(readAs(encryptedPackage()).error).toBe(
      'export.csv is protected with a password: open it in its own program, save a copy without the password, and choose that copy.',
    );
  });

  it('would unpack to far more than its size', () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<x/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(120_000_000),
    });
    expect(readAs(bomb).error).toBe(
      'export.csv would unpack to far more than its size allows: it was not opened; ask the sender for a plain CSV.',
    );
  });

  it('is a workbook in which bytes were changed on the way', () => {
    const bytes = zipSync(unzipSync(workbookOf(table)), { level: 0 });
    const at = new TextDecoder('latin1').decode(bytes).indexOf('Client ID');
    bytes[at] = 0x58;
    expect(readAs(bytes).error).toMatch(/is damaged/);
  });

  it('is a workbook that claims more columns than there can be', () => {
    const parts = unzipSync(workbookOf(table));
    const sheet = 'xl/worksheets/sheet1.xml';
    const claim = '<cols><col min="1" max="2000000000" width="9"/></cols><sheetData>';
    parts[sheet] = strToU8(strFromU8(parts[sheet] ?? new Uint8Array()).replace('<sheetData>', claim));
    expect(readAs(zipSync(parts)).error).toMatch(/is damaged/);
  });

  it('still has an account of its lines where it is text', () => {
    const [sheet] = readAs('Dear colleague,\n\nno table here.\n').sheets;
    expect(sheet?.kinds).toEqual(['note', 'blank', 'note']);
    expect(sheet?.tables).toEqual([]);
  });

  it('keeps its columns where only the rows are missing', () => {
    expect(readAs('Client ID,Ref date,Score\n').sheets[0]?.tables.map(names)).toEqual([
      ['Client ID', 'Ref date', 'Score'],
    ]);
  });
});

describe('a file that is awkward but a table', () => {
  it('may have names that mean something to a program, twice, or not at all', () => {
    const [sheet] = readAs('__proto__,constructor,id,id,\n1,2,3,4,5\n2,3,4,5,6\n').sheets;
    expect(sheet?.tables.map(names)).toEqual([['__proto__', 'constructor', 'id', 'id', '']]);
    expect(sheet?.tables.map(cells)).toEqual([
      [
        ['1', '2', '3', '4', '5'],
        ['2', '3', '4', '5', '6'],
      ],
    ]);
    expect(sheet?.warnings).toEqual(['Column 5 has no name.', 'More than one column is called “id”.']);
  });

  it('may hold formulas and HTML, which stay text', () => {
    const [sheet] = readAs('id,note\n1,=1+1\n2,<b>bold</b>\n3,@SUM(A1)\n4,"=cmd|\' /C calc\'!A0"\n').sheets;
    expect(sheet?.tables.map(cells)).toEqual([
      [
        ['1', '=1+1'],
        ['2', '<b>bold</b>'],
        ['3', '@SUM(A1)'],
        ['4', "=cmd|' /C calc'!A0"],
      ],
    ]);
  });

  it('may be called anything: what it is comes from its bytes', () => {
    expect(readAs(workbookOf(table), {}, 'referrals.csv').format).toBe('xlsx');
    expect(readAs('id,score\n1,2\n2,3\n', {}, 'referrals.xlsx').format).toBe('csv');
  });

  it('may end in zero bytes after a crash, which are left out and said', () => {
    const text = new TextEncoder().encode('id,score\n1,2\n2,3\n');
    const [sheet] = readAs(new Uint8Array([...text, ...new Uint8Array(50)])).sheets;
    expect(sheet?.kinds).toEqual(['header', 'data', 'data', 'rejected']);
    expect(sheet?.warnings).toEqual(['1 line could not be decoded and is left out (line 4).']);
  });

  it('may be five thousand columns wide', () => {
    const line = (cell: (i: number) => string): string =>
      Array.from({ length: 5000 }, (_, i) => cell(i)).join(',');
    const [sheet] = readAs(
      `${line((i) => `col_${String(i)}`)}\n${line((i) => String(i))}\n${line((i) => String(i * 2))}\n`,
    ).sheets;
    expect(sheet?.tables[0]?.columns).toHaveLength(5000);
    expect(sheet?.tables[0]?.rows).toHaveLength(2);
  });

  it('may hold four megabytes in one cell', () => {
    const long = 'word '.repeat(800_000);
    const [sheet] = readAs(`id,note,score\n1,"${long}",4\n2,b,5\n3,c,6\n`).sheets;
    expect(sheet?.tables[0]?.rows.map(({ cells: row }) => row[1]?.length)).toEqual([4_000_000, 1, 1]);
  });
});

/** The outer shell that Office puts around an encrypted workbook: an OLE2 file with one telling stream. */
function encryptedPackage(): Uint8Array {
  const bytes = new Uint8Array(2048);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  for (let i = 0; i < 128; i += 1) view.setUint32(512 + i * 4, i === 0 ? 0xfffffffd : 0xfffffffe, true);
  ['Root Entry', 'EncryptedPackage'].forEach((name, entry) => {
    Array.from(name).forEach((character, i) => {
      view.setUint16(1024 + entry * 128 + i * 2, character.charCodeAt(0), true);
    });
    view.setUint16(1024 + entry * 128 + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}
