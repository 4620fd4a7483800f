import { describe, expect, it } from 'vitest';
import { cells, names, sheetOf, tableIn } from '../support/reading.js';

const header = ['Client ID', 'Ref date', 'Score', 'Notes'];
const rows = [
  ['WR-001', '03/04/2023', '7', 'Will ring back; prefers mornings'],
  ['WR-002', '04/04/2023', '5', ''],
  ['WR-003', '05/04/2023', '10', 'Said "yes", then no'],
  ['WR-004', '06/04/2023', '2', "Carer's visit | follow-up"],
];

function written(delimiter: string, { quote = '"', escape = '', end = '\n' } = {}): string {
  const cell = (text: string): string =>
    [delimiter, quote, '\n'].some((part) => text.includes(part))
      ? quote + text.replaceAll(quote, (escape === '' ? quote : escape) + quote) + quote
      : text;
  return [header, ...rows].map((row) => row.map(cell).join(delimiter) + end).join('');
}

describe('the dialect of a delimited file', () => {
  it.each([',', ';', '\t', '|', '^', ', ', '; ', '||', '\t\t', '~'])(
    'is found for the delimiter %j',
    (delimiter) => {
      const sheet = sheetOf(written(delimiter));
      expect(sheet.delimiter).toBe(delimiter);
      expect(sheet.tables.map(names)).toEqual([header]);
      expect(sheet.tables.map(cells)).toEqual([rows]);
    },
  );

  it.each([',', ';', '\t'])('is found for apostrophes around cells set apart by %j', (delimiter) => {
    const sheet = sheetOf(written(delimiter, { quote: "'" }));
    expect(sheet.quote).toBe("'");
    expect(sheet.tables.map(cells)).toEqual([rows]);
  });

  it('is found for backslashes before quotes', () => {
    const sheet = sheetOf(written(',', { escape: '\\' }));
    expect([sheet.quote, sheet.escape]).toEqual(['"', '\\']);
    expect(sheet.tables.map(cells)).toEqual([rows]);
  });

  it.each([
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
  ])('tells the line end %j', (end, name) => {
    const sheet = sheetOf(written(',', { end }));
    expect(sheet.lineEnd).toBe(name);
    expect(sheet.tables.map(cells)).toEqual([rows]);
  });

  it('tells mixed line ends, and reads each line as one', () => {
    const sheet = sheetOf('a_id,b_date\r\n1,02/03/2023\n2,03/03/2023\r3,04/03/2023');
    expect(sheet.lineEnd).toBe('mixed');
    expect(sheet.tables.map(cells)).toEqual([
      [
        ['1', '02/03/2023'],
        ['2', '03/03/2023'],
        ['3', '04/03/2023'],
      ],
    ]);
  });

  it('does not count line ends inside quoted cells', () => {
    const sheet = sheetOf('id,note\r\n1,"two\nlines"\r\n2,one\r\n');
    expect(sheet.lineEnd).toBe('CRLF');
  });

  it('says null for a quote and an escape that are not used', () => {
    const sheet = sheetOf('id,name\n1,O\'Neill\n2,6" nails\n');
    expect([sheet.quote, sheet.escape]).toEqual([null, null]);
    expect(sheet.tables.map(cells)).toEqual([
      [
        ['1', "O'Neill"],
        ['2', '6" nails'],
      ],
    ]);
  });

  it('reads decimal commas between semicolons', () => {
    expect(cells(tableIn('site;mean\nA;3,5\nB;4,25\nC;2,0\n'))).toEqual([
      ['A', '3,5'],
      ['B', '4,25'],
      ['C', '2,0'],
    ]);
  });

  it('reads one cell a line where there is no delimiter', () => {
    const sheet = sheetOf('client_id\nWR-001\nWR-002\nWR-003\n');
    expect(sheet.delimiter).toBeNull();
    expect(sheet.tables.map(names)).toEqual([['client_id']]);
    expect(sheet.tables.map(cells)).toEqual([[['WR-001'], ['WR-002'], ['WR-003']]]);
  });

  it('is not misled by a colon in every time', () => {
    expect(names(tableIn('day,start,end\n01/02/2023,09:00,10:30\n02/02/2023,11:15,12:00\n'))).toEqual([
      'day',
      'start',
      'end',
    ]);
  });

  it('keeps a trailing delimiter as a column without a name', () => {
    expect(names(tableIn('id,score,\n1,4,\n2,5,\n'))).toEqual(['id', 'score', '']);
  });

  it('lets one row be separated in another way, and says so', () => {
    const sheet = sheetOf('id,ref date,score\n1,03/04/2023,7\n2;04/04/2023;5\n3,05/04/2023,6\n');
    expect(sheet.tables.map(cells)).toEqual([
      [
        ['1', '03/04/2023', '7'],
        ['2', '04/04/2023', '5'],
        ['3', '05/04/2023', '6'],
      ],
    ]);
    expect(sheet.tables[0]?.rows.map(({ flag }) => flag)).toEqual([undefined, 'other_delimiter', undefined]);
    expect(sheet.warnings).toEqual([
      '1 row is not separated by commas like the rest (line 3): each was read by its own separator.',
    ]);
  });

  const row = '3,05/04/2023,"no, thanks"\n';
  it('lets one row be quoted in another way, and says so', () => {
    const sheet = sheetOf(
      `id,ref date,note\n1,03/04/2023,"a, b"\n'2','04/04/2023','well, yes'\n${row.repeat(6)}`,
    );
    expect(sheet.tables[0]?.rows[1]).toEqual({
      row: 3,
      cells: ['2', '04/04/2023', 'well, yes'],
      hidden: false,
      flag: 'other_quote',
    });
  });
});
