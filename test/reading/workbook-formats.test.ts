import { type BookType, type WorkBook, type WorkSheet, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { SourceTable } from '../../shared/reading/source.js';
import { workbookParts } from '../bench/reading/hostile-files.js';
import { packedText, zipBytes } from '../bench/reading/zip-bytes.js';
import { cells, readAs } from '../support/reading.js';

const shown = [
  ['a1', '03/04/2023', '10:30', '03/04/2023 18:00', '1,234.50', '12.5%', 'TRUE', 'Jo said no & left'],
  ['a2', '31/03/2024', '11:30', '31/03/2024 18:00', '1,235.50', '25.0%', 'FALSE', '007'],
  ['a3', '01/01/2023', '12:30', '01/01/2023 18:00', '1,236.50', '37.5%', 'TRUE', '=1+1'],
];
const header = ['id', 'day', 'time', 'both', 'amount', 'share', 'flag', 'note'];
const formats = ['', 'dd/mm/yyyy', 'hh:mm', 'dd/mm/yyyy hh:mm', '#,##0.00', '0.0%'];
const days = [45_019, 45_382, 44_927];
const until1904 = 1462;

/** The table above, with its numbers as a workbook stores them and the text that it shows beside them. */
function book(date1904: boolean): WorkBook {
  const shift = date1904 ? until1904 : 0;
  const rows = days.map((day, i) => [
    day - shift,
    0.4375 + i / 24,
    day - shift + 0.75,
    1234.5 + i,
    0.125 * (i + 1),
  ]);
  const sheet: WorkSheet = utils.aoa_to_sheet([header, ...shown]);
  for (const [r, numbers] of rows.entries()) {
    for (const [c, v] of numbers.entries())
      sheet[utils.encode_cell({ r: r + 1, c: c + 1 })] = {
        t: 'n',
        v,
        z: formats[c + 1],
        w: shown[r]?.[c + 1],
      };
    sheet[`G${String(r + 2)}`] = { t: 'b', v: shown[r]?.[6] === 'TRUE' };
  }
  const made = utils.book_new(sheet, 'Q1');
  made.Workbook = { WBProps: { date1904 } };
  return made;
}

function tableIn(format: BookType, date1904 = false): SourceTable {
  const bytes = new Uint8Array(write(book(date1904), { type: 'array', bookType: format }) as ArrayBuffer);
  const [table] = readAs(bytes, {}, 'export').sheets[0]?.tables ?? [];
  if (table === undefined) throw new Error('there is no table');
  return table;
}

describe('one table', () => {
  it.each(['xlsx', 'xlsm', 'xlsb', 'biff8', 'biff5', 'ods', 'xlml', 'html'] as const)(
    'comes out the same from %s',
    (format) => {
      expect(cells(tableIn(format))).toEqual(shown);
    },
  );

  it.each(['xlsx', 'xlsb', 'biff8', 'ods', 'xlml'] as const)(
    'comes out the same from %s where its days count from 1904',
    (format) => {
      expect(cells(tableIn(format, true))).toEqual(shown);
    },
  );

  it.each(['xlsx', 'xlsb', 'biff8', 'xlml'] as const)('keeps the same stored numbers in %s', (format) => {
    expect(tableIn(format).stored?.map(({ index, values }) => [index, values[0]])).toEqual([
      [2, 45_019],
      [3, 0.4375],
      [4, 45_019.75],
      [5, 1234.5],
      [6, 0.125],
    ]);
  });
});

describe('a date written as yyyy-mm-dd in the file', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
  const kind =
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>';

  it('is shown by its format, the same wherever it is read', () => {
    const date = (row: number, value: string): string =>
      `<row r="${String(row)}"><c r="A${String(row)}" s="1" t="d"><v>${value}</v></c><c s="2" t="d"><v>${value}T18:30:00</v></c></row>`;
    const sheet = `<worksheet xmlns="${main}"><sheetData><row r="1"><c t="str"><v>day</v></c><c t="str"><v>seen</v></c></row>${date(2, '2023-04-03')}${date(3, '2023-12-31')}</sheetData></worksheet>`;
    const parts = workbookParts('', '', '').map((part) => {
      if (part.name === 'xl/worksheets/sheet1.xml') return packedText(part.name, sheet);
      return part.name === '[Content_Types].xml' ? packedText(part.name, contentTypes()) : part;
    });
    const [table] = readAs(zipBytes([...parts, packedText('xl/styles.xml', styles)])).sheets[0]?.tables ?? [];
    expect(table?.rows.map((row) => row.cells)).toEqual([
      ['2023-04-03', '03/04/2023 18:30'],
      ['2023-12-31', '31/12/2023 18:30'],
    ]);
  });

  function contentTypes(): string {
    const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
    const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    const part = (name: string, type: string): string =>
      `<Override PartName="/xl/${name}.xml" ContentType="${spreadsheet}.${type}+xml"/>`;
    return `<Types xmlns="${types}">${part('workbook', 'sheet.main')}${part('worksheets/sheet1', 'worksheet')}${part('sharedStrings', 'sharedStrings')}${kind}</Types>`;
  }
});

describe('a table of a web page', () => {
  it('has cells over several rows and columns stand in the first of them, and named', () => {
    const sheet = readAs(
      '<html><body><table><tr><th>site</th><th>id</th><th>score</th></tr>' +
        '<tr><td rowspan="2">Rowan</td><td>1</td><td>4</td></tr><tr><td>2</td><td>5</td></tr>' +
        '<tr><td colspan=2>Alder</td><td>6</td></tr><tr><td>Elm</td><td>3</td><td>7<br>8</td></tr></table></body></html>',
    ).sheets[0];
    expect(sheet?.tables.map(cells)).toEqual([
      [
        ['Rowan', '1', '4'],
        ['', '2', '5'],
        ['Alder', '', '6'],
        ['Elm', '3', '7\n8'],
      ],
    ]);
    expect(sheet?.mergedCells).toBe(2);
    expect(sheet?.warnings[0]).toMatch(/2 groups of cells are merged among the data \(rows 2 and 4\)/);
  });
});
