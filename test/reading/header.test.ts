import { describe, expect, it } from 'vitest';
import { cells, kindLetters, names, sheetOf, workbookOf, readAs } from '../support/reading.js';

const body =
  'WR-001,03/04/2023,7,GP\nWR-002,04/04/2023,5,Self\nWR-003,05/04/2023,10,GP\nWR-004,06/04/2023,2,GP\n';
const header = 'Client ID,Ref date,Score,Source\n';

describe('the header of a table', () => {
  it.each([
    ['nothing above it', '', 'HDDDD'],
    ['a title line', 'Wrekindale referrals\n', 'THDDDD'],
    ['a title padded with delimiters', 'Wrekindale referrals,,,\n', 'THDDDD'],
    [
      'three title lines and a blank one',
      'Wrekindale\nPrinted 02/04/24 09:13\nConfidential\n\n',
      'TTTBHDDDD',
    ],
    ['names and values', 'Report:,Referrals\nPractice:,Crook Hill\nLast run:,02/04/2024\n\n', 'TTTBHDDDD'],
    [
      'names and values with no blank line after',
      'Report:,Referrals\nPractice:,Crook Hill\nLast run:,02/04/2024\n',
      'TTTHDDDD',
    ],
    ['a blank line beneath it too', 'Wrekindale\n', 'THDDDD'],
  ])('is found under %s', (_, above, kinds) => {
    const sheet = sheetOf(above + header + body);
    expect(kindLetters(sheet.kinds)).toBe(kinds);
    expect(sheet.tables.map(names)).toEqual([['Client ID', 'Ref date', 'Score', 'Source']]);
    expect(sheet.tables[0]?.rows).toHaveLength(4);
  });

  it('may be followed by a blank line', () => {
    const sheet = sheetOf(`${header}\n${body}`);
    expect(kindLetters(sheet.kinds)).toBe('HBDDDD');
    expect(sheet.tables[0]?.rows).toHaveLength(4);
  });

  it('of two rows is joined with one space', () => {
    const sheet = sheetOf(`Client,Ref,Score,Referral\nID,date,,source\n${body}`);
    expect(sheet.tables.map(names)).toEqual([['Client ID', 'Ref date', 'Score', 'Referral source']]);
    expect(sheet.tables[0]?.headerRows).toEqual([1, 2]);
    expect(sheet.tables[0]?.columns[0]?.parts).toEqual(['Client', 'ID']);
  });

  it('of three rows is joined with one space', () => {
    const sheet = sheetOf(`Who,When,How,Who\nClient,Ref,Start,Referral\nID,date,score,source\n${body}`);
    expect(sheet.tables.map(names)).toEqual([
      ['Who Client ID', 'When Ref date', 'How Start score', 'Who Referral source'],
    ]);
  });

  it('takes bands above it, spread over the names to their right', () => {
    const sheet = sheetOf(`Client,,Outcome,\nID,Ref date,Score,Source\n${body}`);
    expect(sheet.tables.map(names)).toEqual([
      ['Client ID', 'Client Ref date', 'Outcome Score', 'Outcome Source'],
    ]);
    expect(kindLetters(sheet.kinds)).toBe('HHDDDD');
  });

  it('takes a band that its names need, and no title above it', () => {
    const sheet = sheetOf(
      'Wrekindale,,,,\n,Start,,End,\nID,Happy,Anxious,Happy,Anxious\n1,4,5,6,7\n2,5,5,6,6\n3,4,4,8,7\n',
    );
    expect(sheet.tables.map(names)).toEqual([
      ['ID', 'Start Happy', 'Start Anxious', 'End Happy', 'End Anxious'],
    ]);
    expect(kindLetters(sheet.kinds)).toBe('THHDDD');
  });

  it('leaves bands alone where two rows already name every column', () => {
    const rows = [
      ['Client details', '', 'Outcome', ''],
      ['Client', 'Ref', 'Life sat', 'Life sat'],
      ['ID', 'date', '(start)', '(end)'],
      ['WR-1', '03/04/2023', '4', '6'],
      ['WR-2', '04/04/2023', '5', '7'],
      ['WR-3', '05/04/2023', '3', '7'],
    ];
    const merged = workbookOf([
      {
        name: 'S',
        rows,
        change: (sheet) => {
          sheet['!merges'] = [
            { s: { r: 0, c: 0 }, e: { r: 0, c: 1 } },
            { s: { r: 0, c: 2 }, e: { r: 0, c: 3 } },
          ];
        },
      },
    ]);
    const [sheet] = readAs(merged).sheets;
    expect(sheet?.tables.map(names)).toEqual([
      ['Client ID', 'Ref date', 'Life sat (start)', 'Life sat (end)'],
    ]);
    expect(kindLetters(sheet?.kinds ?? [])).toBe('THHDDD');
  });

  it('spreads a merged band over just the cells merged with it', () => {
    const rows = [
      ['', 'Start', '', 'End', '', ''],
      ['ID', 'Happy', 'Anxious', 'Happy', 'Anxious', 'Closed'],
      [1, 4, 5, 6, 7, '03/04/2023'],
      [2, 5, 5, 6, 6, '04/04/2023'],
    ];
    const bytes = workbookOf([
      {
        name: 'S',
        rows,
        change: (sheet) => {
          sheet['!merges'] = [
            { s: { r: 0, c: 1 }, e: { r: 0, c: 2 } },
            { s: { r: 0, c: 3 }, e: { r: 0, c: 4 } },
          ];
        },
      },
    ]);
    expect(readAs(bytes).sheets[0]?.tables.map(names)).toEqual([
      ['ID', 'Start Happy', 'Start Anxious', 'End Happy', 'End Anxious', 'Closed'],
    ]);
  });

  it('is missing where the first row is a row like the others', () => {
    const sheet = sheetOf(body);
    expect(kindLetters(sheet.kinds)).toBe('DDDD');
    expect(sheet.tables.map(names)).toEqual([['column_1', 'column_2', 'column_3', 'column_4']]);
    expect(sheet.tables[0]?.headerRows).toEqual([]);
    expect(sheet.warnings[0]).toBe(
      'No header was found, so the columns are called column_1, column_2 and so on: check the first row.',
    );
  });

  it('is found over words alone', () => {
    const sheet = sheetOf(
      'Service,Kind,Status\nLunch club,referral,accepted\nChoir,signpost,accepted\nLunch club,referral,declined\n',
    );
    expect(sheet.tables.map(names)).toEqual([['Service', 'Kind', 'Status']]);
  });

  it('may consist of years', () => {
    const sheet = sheetOf('Site,2021,2022,2023\nHexley,114,120,131\nStoatham,98,102,99\nKett,45,51,60\n');
    expect(sheet.tables.map(names)).toEqual([['Site', '2021', '2022', '2023']]);
    expect(sheet.tables[0]?.grain.suggested).toBe('aggregate');
  });

  it('is kept exactly as typed, blanks and all', () => {
    expect(sheetOf(` Client ID ,Ref  date,Score,\n${body}`).tables.map(names)).toEqual([
      [' Client ID ', 'Ref  date', 'Score', ''],
    ]);
  });

  it('is moved where the analyst says so', () => {
    const answers = [{ file: 'export.csv', sheet: '', headerRows: [2] }];
    const sheet = sheetOf(`a,b,c,d\n${header}${body}`, { answers });
    expect(kindLetters(sheet.kinds)).toBe('THDDDD');
    expect(sheet.tables.map(names)).toEqual([['Client ID', 'Ref date', 'Score', 'Source']]);
  });

  it('is none where the analyst says so', () => {
    const answers = [{ file: 'export.csv', sheet: '', headerRows: [] }];
    expect(sheetOf(header + body, { answers }).tables.map(cells)[0]?.[0]).toEqual([
      'Client ID',
      'Ref date',
      'Score',
      'Source',
    ]);
  });
});

describe('a header that comes back further down', () => {
  it('is set apart and is not data', () => {
    const sheet = sheetOf(header + body + header + body);
    expect(kindLetters(sheet.kinds)).toBe('HDDDDRDDDD');
    expect(sheet.tables.map((table) => table.rows.length)).toEqual([8]);
    expect(sheet.warnings).toEqual(['1 repeated header is not counted as data.']);
  });

  it('may have one name changed', () => {
    const sheet = sheetOf(`${header}${body}Client ID,Date of referral,Score,Source\n${body}`);
    expect(kindLetters(sheet.kinds)).toBe('HDDDDRDDDD');
  });

  it('may repeat its preamble too, as appended extracts do, with another delimiter', () => {
    const part = (delimiter: string): string =>
      `Last run:,02/04/2024\nPractice:,Crook Hill\nConfidential\n\n${header}${body}"Total: 4"\n`.replaceAll(
        ',',
        delimiter,
      );
    const sheet = sheetOf(part(',') + part('\t') + part(','));
    expect(kindLetters(sheet.kinds)).toBe('TTTBHDDDDO' + 'TTTBRDDDDO' + 'TTTBRDDDDO');
    expect(sheet.tables.map((table) => table.rows.length)).toEqual([12]);
    expect(sheet.tables[0]?.rows[4]?.cells).toEqual(['WR-001', '03/04/2023', '7', 'GP']);
  });
});
