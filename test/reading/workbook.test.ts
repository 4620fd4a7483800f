import { type WorkSheet, utils } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cells, kindLetters, names, readAs, workbookOf } from '../support/reading.js';

const rows = [
  ['Client ID', 'Ref date', 'Sessions', 'LW'],
  ['WR-001', '03/04/2023', 4, 'LW1'],
  ['WR-002', '04/04/2023', 5, 'LW2'],
  ['WR-003', '05/04/2023', 6, 'LW1'],
  ['WR-004', '06/04/2023', 7, 'LW3'],
  ['WR-005', '07/04/2023', 8, 'LW3'],
];

function only(change?: (sheet: WorkSheet) => void, options: Parameters<typeof workbookOf>[1] = {}) {
  const file = readAs(
    workbookOf([{ name: 'Q1', rows, ...(change === undefined ? {} : { change }) }], options),
    {},
    'a1.xlsx',
  );
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const put =
  (address: string, cell: object) =>
  (sheet: WorkSheet): void => {
    sheet[address] = cell;
  };

describe('a workbook', () => {
  it.each(['xlsx', 'xlsb', 'biff8', 'ods'] as const)('is read as %s, told by its bytes', (format) => {
    const file = readAs(workbookOf([{ name: 'Q1', rows }], { format }), {}, 'whatever.csv');
    expect(file.format).toBe(format === 'biff8' ? 'xls' : format);
    expect(file.encoding).toBeNull();
    expect(file.sheets[0]?.tables.map(cells)).toEqual([rows.slice(1).map((row) => row.map(String))]);
    expect(file.sheets[0]?.dateSystem).toBe(1900);
  });

  it('may be a web page saved as a spreadsheet', () => {
    const html = `<html><body><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${String(cell)}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
    const file = readAs(html, {}, 'report.xls');
    expect([file.format, file.error]).toEqual(['html', null]);
    expect(file.sheets[0]?.tables.map(cells)).toEqual([rows.slice(1).map((row) => row.map(String))]);
  });

  it('has every sheet read, hidden ones too, whose rows are not counted', () => {
    const file = readAs(
      workbookOf([
        {
          name: 'Read me',
          rows: [
            ['How to use this workbook'],
            [],
            ['Yellow means that the person asked not to be called again.'],
          ],
        },
        { name: 'Q1', rows },
        {
          name: 'Lookup',
          rows: [
            ['Code', 'Word'],
            ['01', 'GP'],
            ['10', 'School'],
            ['11', 'Council'],
          ],
          hidden: 1,
        },
        {
          name: 'old',
          rows: [
            ['Client ID', 'Ref date', 'Referred by', 'Gender'],
            ['WR-1', '03/04/2022', 'GP', 'F'],
            ['WR-2', '03/05/2022', 'GP', 'M'],
          ],
          hidden: 2,
        },
      ]),
    );
    expect(
      file.sheets.map(({ name, hidden, tables }) => [
        name,
        hidden,
        tables.map((table) => table.grain.suggested),
      ]),
    ).toEqual([
      ['Read me', 'visible', []],
      ['Q1', 'visible', ['referral']],
      ['Lookup', 'hidden', ['lookup']],
      ['old', 'very_hidden', ['not_a_table']],
    ]);
    expect(kindLetters(file.sheets[0]?.kinds ?? [])).toBe('NBN');
    expect(file.sheets[0]?.warnings).toEqual([
      'The sheet holds no table: its text was kept in the account and is not used.',
    ]);
    expect(file.sheets[3]?.warnings[0]).toBe(
      'The sheet is hidden so that Excel’s menus do not list it: it was read, and its rows are not counted until you say so.',
    );
    expect(file.sheets.flatMap(({ tables }) => tables.map(({ table }) => table))).toEqual([
      '001',
      '002',
      '003',
    ]);
  });

  it('shows the rows and columns it hides', () => {
    const sheet = only((ws) => {
      ws['!rows'] = [{}, {}, { hidden: true }, { hidden: true }];
      ws['!cols'] = [{}, { hidden: true }];
      ws['!autofilter'] = { ref: 'A1:D6' };
    });
    expect(sheet.hiddenRows).toBe(2);
    expect(sheet.tables[0]?.rows.map(({ hidden }) => hidden)).toEqual([false, true, true, false, false]);
    expect(sheet.tables[0]?.columns.map(({ hidden }) => hidden)).toEqual([false, true, false, false]);
    expect(sheet.warnings).toEqual([
      'A filter was left on, and 2 rows are hidden (rows 3 and 4): 2 of them are data and are read like the others.',
      '1 column is hidden: “Ref date”.',
    ]);
  });

  it('names cells with comments, and not what they say', () => {
    const sheet = only(put('A3', { t: 's', v: 'WR-002', c: [{ a: 'office', t: 'moved to Telford' }] }));
    expect(sheet.comments).toBe(1);
    expect(sheet.warnings).toEqual([
      '1 cell carries a comment that may hold a fact (A3): it is not in the table, and marks.csv holds what it says.',
    ]);
  });

  it('counts merged cells, and warns where they stand among the data', () => {
    const sheet = only((ws) => {
      ws['!merges'] = [utils.decode_range('D2:D3')];
      Reflect.deleteProperty(ws, 'D3');
    });
    expect(sheet.mergedCells).toBe(1);
    expect(sheet.tables[0]?.rows[1]?.cells).toEqual(['WR-002', '04/04/2023', '5', '']);
    expect(sheet.warnings).toEqual([
      '1 group of cells is merged among the data (row 2): only the first cell of each holds its value, and the rows beneath it in “LW” are blank.',
    ]);
  });

  it('keeps formula errors as shown, and counts them', () => {
    const sheet = only(put('C3', { t: 'e', v: 0x2a, w: '#N/A' }));
    expect(sheet.tables[0]?.rows[1]?.cells[2]).toBe('#N/A');
    expect(sheet.warnings).toEqual([
      '1 cell holds a formula error such as #N/A, in column “Sessions” (row 3).',
    ]);
  });

  it('names ditto marks', () => {
    expect(only(put('D3', { t: 's', v: 'as above' })).warnings).toEqual([
      '1 cell says “as above” or a ditto mark, in column “LW” (row 3): the value above was not copied down.',
    ]);
  });

  it('names fills that mark some rows', () => {
    const sheet = filled(rows, { row: 3, colour: 'FFFFFF00' });
    expect(sheet.warnings).toEqual([
      '1 cell is filled yellow in column “Client ID” (row 3): ask what the colour means.',
    ]);
  });

  it('may be empty but for its sheets', () => {
    const file = readAs(
      workbookOf([
        { name: 'Q1', rows },
        { name: 'Sheet2', rows: [] },
      ]),
    );
    expect(file.error).toBeNull();
    expect(file.sheets[1]?.warnings).toEqual(['The sheet is empty.']);
  });
});

describe('a cell of a workbook', () => {
  const shown = (cell: object, date1904 = false): string | undefined =>
    only(put('C2', cell), { date1904 }).tables[0]?.rows[0]?.cells[2];

  it.each<readonly [string, object, string]>([
    ['text', { t: 's', v: ' 0042 ' }, ' 0042 '],
    ['a whole number', { t: 'n', v: 42 }, '42'],
    ['a long whole number, in full', { t: 'n', v: 871731000000106 }, '871731000000106'],
    ['an Excel serial without a format', { t: 'n', v: 45019 }, '45019'],
    ['a decimal, as the formula bar shows it', { t: 'n', v: 0.1 + 0.2 }, '0.3'],
    ['a number with its format', { t: 'n', v: 1234.5, z: '#,##0.00' }, '1,234.50'],
    ['leading zeros of a format', { t: 'n', v: 42, z: '0000' }, '0042'],
    ['a share', { t: 'n', v: 0.123, z: '0.0%' }, '12.3%'],
    ['true or false', { t: 'b', v: true }, 'TRUE'],
    ['a date, day first, as shown', { t: 'n', v: 45019, z: 'dd/mm/yyyy' }, '03/04/2023'],
    ['a date and time', { t: 'n', v: 45019.5, z: 'dd/mm/yyyy hh:mm' }, '03/04/2023 12:00'],
    ['a month', { t: 'n', v: 45019, z: 'mmm yy' }, 'Apr 23'],
    ['Excel’s short date, as yyyy-mm-dd', { t: 'n', v: 45019, z: 'm/d/yy' }, '2023-04-03'],
    ['a date, month first, as yyyy-mm-dd', { t: 'n', v: 45019, z: 'mm/dd/yyyy' }, '2023-04-03'],
    ['a number that its format hides', { t: 'n', v: 7, z: ';;;' }, '7'],
  ])('is %s', (_, cell, text) => {
    expect(shown(cell)).toBe(text);
  });

  it('counts dates from 1904 where the workbook does', () => {
    const sheet = only(put('C2', { t: 'n', v: 43557, z: 'm/d/yy' }), { date1904: true });
    expect(sheet.dateSystem).toBe(1904);
    expect(sheet.tables[0]?.rows[0]?.cells[2]).toBe('2023-04-03');
    expect(sheet.warnings).toEqual([
      '1 real date has a format that leaves day and month open in “Sessions”: they are given as yyyy-mm-dd.',
      'Dates count from 1904, as in old Mac workbooks: they were read that way.',
    ]);
  });

  it('warns where whole numbers are longer than Excel shows', () => {
    expect(only(put('C2', { t: 'n', v: 871731000000106 })).warnings).toEqual([
      '1 number is so long that Excel shows 1.23E+14 in “Sessions”: all digits were read, but Excel keeps only 15 right.',
    ]);
  });

  it('may stand anywhere: a table need not begin in the first cell', () => {
    const moved = [[], [], ...rows.map((row) => ['', '', ...row])];
    const [sheet] = readAs(workbookOf([{ name: 'S', rows: moved }])).sheets;
    expect(sheet?.tables.map(names)).toEqual([['Client ID', 'Ref date', 'Sessions', 'LW']]);
    expect(sheet?.tables[0]?.columns.map(({ index }) => index)).toEqual([1, 2, 3, 4]);
    expect([sheet?.tables[0]?.headerRows, sheet?.tables[0]?.firstDataRow]).toEqual([[3], 4]);
  });
});

/** The parser cannot write fills, so one is put into the finished file. */
function filled(
  grid: readonly (readonly unknown[])[],
  { row, colour }: { readonly row: number; readonly colour: string },
) {
  const parts = unzipSync(workbookOf([{ name: 'S', rows: grid }]));
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill></fills>`;
  parts['xl/styles.xml'] = strToU8(
    styles
      .replace('</fills>', fill)
      .replace(/<cellXfs count="\d+">/, '<cellXfs count="9">')
      .replace('</cellXfs>', '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyFill="1"/></cellXfs>'),
  );
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  parts['xl/worksheets/sheet1.xml'] = strToU8(
    xml.replace(`<c r="A${String(row)}"`, `<c r="A${String(row)}" s="1"`),
  );
  const [sheet] = readAs(zipSync(parts)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
