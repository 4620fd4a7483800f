import { type WorkSheet, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { cells, kindLetters, names, readAs, sheetOf, workbookOf } from '../support/reading.js';

const header = 'Client ID,Ref date,Sessions,Source\n';
const rows = (from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, i) => `WR-${String(100 + from + i)},0${String((i % 9) + 1)}/04/2023,${String(i + 3)},GP\n`,
  ).join('');

describe('totals', () => {
  it.each([
    ['Total,,25,', 'O'],
    ['TOTAL,,25,', 'O'],
    ['Totals,,25,', 'O'],
    ['Grand total:,,25,', 'O'],
    ['Total (n=5),,25,', 'O'],
    ['"Total: 1,204",,,', 'O'],
    ['Total: 5', 'O'],
    ['Total records: 5', 'O'],
    ['Cyfanswm,,25,', 'O'],
    ['Sub-total,,25,', 'S'],
    ['Subtotal April 2023,,25,', 'S'],
  ])('end the data: %s', (line, letter) => {
    const sheet = sheetOf(`${header}${rows(1, 5)}${line}\n`);
    expect(kindLetters(sheet.kinds)).toBe(`HDDDDD${letter}`);
    expect(sheet.tables[0]?.rows).toHaveLength(5);
  });

  it('of months are subtotals, the last one too where a total follows', () => {
    const sheet = sheetOf(
      `${header}${rows(1, 3)}April total,,12,\n${rows(4, 6)}May total,,12,\nTotal,,24,\n`,
    );
    expect(kindLetters(sheet.kinds)).toBe('HDDDSDDDSO');
  });

  it('before a grand total are subtotals', () => {
    const sheet = sheetOf(`${header}${rows(1, 3)}Total,,12,\n${rows(4, 6)}Total,,12,\nGrand total,,24,\n`);
    expect(kindLetters(sheet.kinds)).toBe('HDDDSDDDSO');
  });

  it('are not rows in which a word says total but the cells are those of a row', () => {
    const sheet = sheetOf(`${header}${rows(1, 5)}Total Care-1,03/04/2023,4,GP\n${rows(6, 7)}`);
    expect(kindLetters(sheet.kinds)).toBe('HDDDDDDDD');
  });

  it('end small tables of counts too', () => {
    const sheet = sheetOf('Ward,Count\nDawley,12\nMadeley,9\nTotal,21\n');
    expect(kindLetters(sheet.kinds)).toBe('HDDO');
  });
});

describe('remarks', () => {
  it('after the table are notes', () => {
    const sheet = sheetOf(`${header}${rows(1, 5)}\nSource: case system\n* provisional\n`);
    expect(kindLetters(sheet.kinds)).toBe('HDDDDDBNN');
  });

  it('straight after the table are notes too', () => {
    const sheet = sheetOf(`${header}${rows(1, 5)}Printed on request,,,\n`);
    expect(kindLetters(sheet.kinds)).toBe('HDDDDDN');
  });

  it('between rows are labels, named in a warning and never lost from the account', () => {
    const sheet = sheetOf(`${header}April 2023,,,\n${rows(1, 4)}May 2023,,,\n${rows(5, 8)}`);
    expect(kindLetters(sheet.kinds)).toBe('HTDDDDTDDDD');
    expect(sheet.warnings).toContain(
      '2 lines inside the table hold a name and no data (lines 2 and 7). They may name a site or group for the lines beneath them. They have no column of their own, so those lines do not say it.',
    );
  });

  it('that are names in a column of their own are named with that column', () => {
    const body = (from: number): string => rows(from, from + 3).replaceAll('WR', ',WR');
    const sheet = sheetOf(`Site,${header}Hexley,,,,\n${body(1)}Stoatham,,,,\n${body(5)}`);
    expect(sheet.warnings).toContain(
      '2 lines inside the table hold a name and no data (lines 2 and 7). They may name a site or group for the lines beneath them. They stand in column “Site”, which is blank on every row of data and was not filled.',
    );
  });

  it('that end in a full stop are remarks, not names', () => {
    const sheet = sheetOf(`${header}${rows(1, 4)}Data for May are late.,,,\n${rows(5, 8)}`);
    expect(sheet.warnings).toEqual([
      '1 line inside the table holds a remark and no data (line 6): look whether that is right.',
    ]);
  });

  it('beneath a narrow table are notes', () => {
    const sheet = sheetOf('Ward,Count\nDawley,12\nMadeley,9\nMalinslee,4\n\nSource: register\n');
    expect(kindLetters(sheet.kinds)).toBe('HDDDBN');
  });
});

describe('a row with few cells filled', () => {
  it('is data where they fit their columns', () => {
    const sheet = sheetOf(`${header}${rows(1, 5)}WR-206,,,\n,09/04/2023,,\n`);
    expect(kindLetters(sheet.kinds)).toBe('HDDDDDDD');
  });
});

describe('a name on the first row of its block alone', () => {
  const names = ['Hexley', '', '', 'Stoatham', '', '', 'Crook', ''];
  const text = (all: readonly string[]): string =>
    `Site,Client,Score\n${all.map((site, i) => `${site},WR-20${String(i)},${String(i)}\n`).join('')}`;

  it('is said with its column and rows', () => {
    expect(sheetOf(text(names)).warnings).toEqual([
      'Column “Site” is filled on 3 of 8 rows (lines 2, 5 and 8), each the first of its block: its blanks may mean “as above”, and were not filled.',
    ]);
  });

  it('is not seen where the first row has none, or one follows another', () => {
    expect(sheetOf(text(['', ...names])).warnings).toEqual([]);
    expect(sheetOf(text(['Crook', ...names])).warnings).toEqual([]);
  });

  it('is named with its column where its cell is merged downwards', () => {
    const data = names.map((site, i) => [site, `WR-20${String(i)}`, i]);
    const merges = ['A2:A4', 'A5:A7'].map((range) => utils.decode_range(range));
    const change = (sheet: WorkSheet): void => {
      sheet['!merges'] = merges;
    };
    const bytes = workbookOf([{ name: 'S', rows: [['Site', 'Client', 'Score'], ...data], change }]);
    expect(readAs(bytes).sheets[0]?.warnings).toContain(
      '2 groups of cells are merged among the data (rows 2 and 5): only the first cell of each holds its value, and the rows beneath it in “Site” are blank.',
    );
  });
});

describe('a ragged row', () => {
  it('is padded and flagged where it is short', () => {
    const sheet = sheetOf(`${header}${rows(1, 3)}WR-204,03/04/2023\n${rows(5, 7)}`);
    expect(sheet.tables[0]?.rows[3]).toEqual({
      row: 5,
      cells: ['WR-204', '03/04/2023', '', ''],
      hidden: false,
      flag: 'short',
    });
    expect(sheet.warnings).toEqual([
      '1 row has fewer cells than the header (line 5): blank cells were added at the end.',
    ]);
  });

  it('at the very end may mean that the file was cut off', () => {
    const whole = `${header}${rows(1, 6)}`;
    expect(sheetOf(whole.slice(0, -9)).warnings[0]).toBe(
      'The last row (line 7) stops early and the file has no final line end: it may have been cut off on the way.',
    );
    expect(sheetOf(whole.slice(0, -1)).warnings).toEqual([]);
  });

  it('is kept whole and flagged where it is long', () => {
    const sheet = sheetOf(`${header}${rows(1, 3)}WR-204,03/04/2023,4,GP,Hexley,\n${rows(5, 7)}`);
    expect(sheet.tables[0]?.rows[3]).toEqual({
      row: 5,
      cells: ['WR-204', '03/04/2023', '4', 'GP', 'Hexley', ''],
      hidden: false,
      flag: 'long',
    });
    expect(sheet.warnings).toEqual([
      '1 row has more cells than the header (line 5): every cell was kept, the last ones beyond the header. Where there is only one way to put a row right, Clean proposes it.',
    ]);
  });

  it('of a sheet is long only where the cells beyond hold something', () => {
    const bytes = workbookOf([
      {
        name: 'S',
        rows: [
          ['ID', 'Score'],
          ['a1', 4],
          ['a2', 5, 'moved'],
          ['a3', 6, ''],
        ],
      },
    ]);
    const [sheet] = readAs(bytes).sheets;
    expect(sheet?.tables.map(cells)).toEqual([
      [
        ['a1', '4'],
        ['a2', '5', 'moved'],
        ['a3', '6'],
      ],
    ]);
    expect(sheet?.tables[0]?.rows.map(({ flag }) => flag)).toEqual([undefined, 'long', undefined]);
    expect(sheet?.warnings).toEqual([
      '1 row has more cells than the header (row 3): every cell was kept, the last ones beyond the header.',
    ]);
  });
});

describe('tables on one sheet', () => {
  const counts = 'Site,Count\nHexley,12\nStoatham,9\n';

  it.each([
    ['a blank line', '\n', 'B222'],
    ['nothing at all', '', '222'],
    ['a blank line and a title', '\nReferrals by site\n', 'B2222'],
    ['blank lines around a title', '\n\nReferrals by site\n\n', 'BB2B222'],
  ])('may follow one another after %s', (_, between, kinds) => {
    const sheet = sheetOf(`${header}${rows(1, 6)}${between}${counts}`);
    expect(kindLetters(sheet.kinds)).toBe(`HDDDDDD${kinds}`);
    expect(sheet.tables.map(names)).toEqual([
      ['Client ID', 'Ref date', 'Sessions', 'Source'],
      ['Site', 'Count'],
    ]);
    expect(sheet.tables.map((table) => table.rows.length)).toEqual([6, 2]);
    expect(sheet.tables.map(({ table }) => table)).toEqual(['001', '002']);
  });

  it('may be padded to the same width', () => {
    const sheet = sheetOf(`${header}${rows(1, 6)},,,\nSite,Count,,\nHexley,12,,\nStoatham,9,,\n`);
    expect(sheet.tables.map(names)[1]).toEqual(['Site', 'Count']);
    expect(sheet.tables.map(cells)[1]).toEqual([
      ['Hexley', '12'],
      ['Stoatham', '9'],
    ]);
  });

  it('may begin with the smaller one', () => {
    const sheet = sheetOf(`${counts}\n${header}${rows(1, 9)}`);
    expect(kindLetters(sheet.kinds)).toBe('HDDB2222222222');
    expect(sheet.tables.map((table) => table.rows.length)).toEqual([2, 9]);
  });

  it('may be three', () => {
    const sheet = sheetOf(
      `${header}${rows(1, 6)}\n${counts}\nMonth,Referrals,Closed\nApr-23,4,2\nMay-23,6,3\n`,
    );
    expect(sheet.tables.map((table) => table.rows.length)).toEqual([6, 2, 2]);
  });

  it('may stand beside one another', () => {
    const left = Array.from({ length: 12 }, (_, i) => [
      `WR-${String(i)}`,
      `0${String((i % 9) + 1)}/04/2023`,
      i,
    ]);
    const right = [
      ['Site', 'Count'],
      ['Hexley', 12],
      ['Stoatham', 9],
      ['Kett', 4],
    ];
    const grid = [['Client ID', 'Ref date', 'Sessions'], ...left].map((row, i) => [
      ...row,
      '',
      ...(right[i] ?? []),
    ]);
    const [sheet] = readAs(workbookOf([{ name: 'S', rows: grid }])).sheets;
    expect(sheet?.tables.map(names)).toEqual([
      ['Client ID', 'Ref date', 'Sessions'],
      ['Site', 'Count'],
    ]);
    expect(sheet?.tables.map((table) => table.rows.length)).toEqual([12, 3]);
    expect(kindLetters(sheet?.kinds ?? [])).toBe('HDDDDDDDDDDDD');
  });

  it('are one where a blank column merely stands inside it', () => {
    const grid = [
      ['Client ID', 'Ref date', '', 'Sessions', 'Source'],
      ...Array.from({ length: 12 }, (_, i) => [`WR-${String(i)}`, '03/04/2023', '', i, 'GP']),
    ];
    const [sheet] = readAs(workbookOf([{ name: 'S', rows: grid }])).sheets;
    expect(sheet?.tables.map(names)).toEqual([['Client ID', 'Ref date', '', 'Sessions', 'Source']]);
  });
});
