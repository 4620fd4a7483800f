import { describe, expect, it } from 'vitest';
import { cells, kindLetters, sheetOf, tableIn } from '../support/reading.js';

const head = 'id,ref date,note,score\n';
const plain = (from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, i) => `${String(from + i)},0${String(from + i)}/04/2023,seen,${String(from + i)}\n`,
  ).join('');

describe('a quoted cell', () => {
  it('may hold delimiters, doubled quotes and line ends', () => {
    const sheet = sheetOf(`${head}1,01/04/2023,"a, ""b""\nc\n\nd",4\n${plain(2, 4)}`);
    expect(sheet.tables.map(cells)).toEqual([
      [
        ['1', '01/04/2023', 'a, "b"\nc\n\nd', '4'],
        ['2', '02/04/2023', 'seen', '2'],
        ['3', '03/04/2023', 'seen', '3'],
        ['4', '04/04/2023', 'seen', '4'],
      ],
    ]);
    expect(kindLetters(sheet.kinds)).toBe('HDDDDDDD');
    expect(sheet.tables[0]?.rows.map(({ row }) => row)).toEqual([2, 6, 7, 8]);
  });

  it('may be the last of its row and run over lines', () => {
    const table = tableIn('id,score,note\n1,4,"first\nsecond, with comma"\n2,5,"x"\n3,6,y\n');
    expect(cells(table)).toEqual([
      ['1', '4', 'first\nsecond, with comma'],
      ['2', '5', 'x'],
      ['3', '6', 'y'],
    ]);
  });

  it('may run over more lines than one in several cells of a row', () => {
    const table = tableIn('id,a,b,score\n1,"x\ny","z\nw",4\n2,p,q,5\n3,p,q,6\n');
    expect(cells(table)).toEqual([
      ['1', 'x\ny', 'z\nw', '4'],
      ['2', 'p', 'q', '5'],
      ['3', 'p', 'q', '6'],
    ]);
  });

  it('may stand in the header', () => {
    const table = tableIn('id,"date of\nreferral",score\n1,03/04/2023,4\n2,04/04/2023,5\n');
    expect(table.columns.map(({ name }) => name)).toEqual(['id', 'date of\nreferral', 'score']);
    expect(table.headerRows).toEqual([1]);
    expect(table.firstDataRow).toBe(3);
  });
});

describe('a stray quote', () => {
  it.each([
    ['at the start of a cell', '2,"02/04/2023,seen,2\n', ['2', '"02/04/2023', 'seen', '2']],
    ['at the start of the first cell', '"2,02/04/2023,seen,2\n', ['"2', '02/04/2023', 'seen', '2']],
    ['at the end of a cell', '2,02/04/2023,seen",2\n', ['2', '02/04/2023', 'seen"', '2']],
    ['at the start of the last cell', '2,02/04/2023,seen,"2\n', ['2', '02/04/2023', 'seen', '"2']],
    [
      'inside a quoted cell',
      '2,02/04/2023,"saw "her", twice",2\n',
      ['2', '02/04/2023', 'saw "her", twice', '2'],
    ],
    ['before a quoted cell', '2,02/04/2023,""well, yes",2\n', ['2', '02/04/2023', '"well, yes', '2']],
  ])('%s costs no more than that cell', (_, row, expected) => {
    const sheet = sheetOf(`${head}${plain(1, 1)}${row}${plain(3, 9)}`);
    const [table] = sheet.tables;
    expect(table?.rows[1]?.cells).toEqual(expected);
    expect(table?.rows).toHaveLength(9);
    expect(table?.rows.slice(2).every(({ cells: row2 }) => row2[2] === 'seen')).toBe(true);
    expect(sheet.warnings).toContain(
      '1 row holds a quotation mark that opens or closes nothing (line 3): it was kept as text.',
    );
  });

  it('inside a cell is text like any other', () => {
    const sheet = sheetOf(`${head}${plain(1, 1)}2,02/04/2023,6" nails,2\n${plain(3, 9)}`);
    expect(sheet.tables[0]?.rows[1]).toEqual({
      row: 3,
      cells: ['2', '02/04/2023', '6" nails', '2'],
      hidden: false,
    });
    expect(sheet.warnings).toEqual([]);
  });

  it('does not run on to a quoted cell many rows later', () => {
    const sheet = sheetOf(`${head}1,"01/04/2023,seen,1\n${plain(2, 6)}7,07/04/2023,"a, b",7\n${plain(8, 9)}`);
    expect(sheet.tables[0]?.rows).toHaveLength(9);
    expect(sheet.tables[0]?.rows[0]?.cells).toEqual(['1', '"01/04/2023', 'seen', '1']);
    expect(sheet.tables[0]?.rows[6]?.cells).toEqual(['7', '07/04/2023', 'a, b', '7']);
  });

  it('does not run on to the very next row', () => {
    const sheet = sheetOf(`${head}1,"01/04/2023,seen,1\n2,02/04/2023,"a, b",2\n${plain(3, 9)}`);
    expect(sheet.tables[0]?.rows.map(({ cells: row }) => row.length)).toEqual([4, 4, 4, 4, 4, 4, 4, 4, 4]);
  });

  it('does not run to the end of a file in which no quote follows', () => {
    const sheet = sheetOf(`${head}${plain(1, 5)}6,06/04/2023,"seen,6\n${plain(7, 9)}`);
    expect(sheet.tables[0]?.rows[5]).toEqual({
      row: 7,
      cells: ['6', '06/04/2023', '"seen', '6'],
      hidden: false,
      flag: 'stray_quote',
    });
  });

  it('takes time in proportion to the file, however many there are', () => {
    const many =
      head + Array.from({ length: 20_000 }, (_, i) => `${String(i)},"03/04/2023,"seen,7\n`).join('');
    const started = performance.now();
    expect(sheetOf(many).tables[0]?.rows).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
