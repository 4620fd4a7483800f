import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../shared/engine/engine.js';
import { loadBytes } from '../../shared/reading/load-bytes.js';
import { rawTable } from '../../shared/reading/load-raw.js';
import { name, sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { cells, kindLetters, names, readAs, sheetOf, tableIn } from '../support/reading.js';

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

const blanks = lines(
  'Client    Referred    Service           Score',
  'WR-001    03/04/2023  Falls clinic          7',
  'WR-002                Falls clinic         12',
  'WR-003    05/04/2023                        3',
  'WR-004    06/04/2023  Memory service',
  'WR-005    07/04/2023  Physiotherapy       104',
);
const blanksHeader = ['Client', 'Referred', 'Service', 'Score'];
const blanksRows = [
  ['WR-001', '03/04/2023', 'Falls clinic', '7'],
  ['WR-002', '', 'Falls clinic', '12'],
  ['WR-003', '05/04/2023', '', '3'],
  ['WR-004', '06/04/2023', 'Memory service', ''],
  ['WR-005', '07/04/2023', 'Physiotherapy', '104'],
];

describe('a text whose cells are set apart by spaces', () => {
  it('is cut at runs of two or more, however many there are', () => {
    const sheet = sheetOf(
      lines(
        'Client ID  Ref date  Score  Notes',
        'WR-001  03/04/2023  7  Will ring back',
        'WR-002    04/04/2023   5   None',
        'WR-003  05/04/2023  10  Said yes',
        'WR-004  06/04/2023  2   Carer visit',
      ),
    );
    expect([sheet.delimiter, sheet.quote, sheet.escape]).toEqual(['  ', null, null]);
    expect(sheet.tables.map(names)).toEqual([['Client ID', 'Ref date', 'Score', 'Notes']]);
    expect(sheet.tables.flatMap(cells)).toEqual([
      ['WR-001', '03/04/2023', '7', 'Will ring back'],
      ['WR-002', '04/04/2023', '5', 'None'],
      ['WR-003', '05/04/2023', '10', 'Said yes'],
      ['WR-004', '06/04/2023', '2', 'Carer visit'],
    ]);
    expect(sheet.warnings).toEqual([]);
  });

  it('flags a row with too few cells where columns do not stand one beneath the other', () => {
    const table = tableIn(
      lines(
        'Client ID  Ref date  Score',
        'WR-001  03/04/2023  7',
        'WR-00002    04/04/2023   5',
        'Bramley-WR-003  10',
        'WR-4      06/04/2023  2',
        'WR-005  07/04/2023  11',
        'WR-00006   08/04/2023  4',
      ),
    );
    expect(table.rows.map(({ flag }) => flag)).toEqual([
      undefined,
      undefined,
      'short',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps blank cells of a fixed width in their columns', () => {
    const sheet = sheetOf(blanks);
    expect(sheet.delimiter).toBe('  ');
    expect(sheet.tables.map(names)).toEqual([blanksHeader]);
    expect(sheet.tables.map(cells)).toEqual([blanksRows]);
    expect(sheet.tables[0]?.rows.every(({ flag }) => flag === undefined)).toBe(true);
  });

  it('puts right-aligned numbers beneath a name that stands left of them', () => {
    const table = tableIn(
      lines(
        'Site            Seen              Waiting',
        'Leeds North                  12         4',
        'York                          7       113',
        'Hull West                   104        29',
      ),
    );
    expect(names(table)).toEqual(['Site', 'Seen', 'Waiting']);
    expect(cells(table)).toEqual([
      ['Leeds North', '12', '4'],
      ['York', '7', '113'],
      ['Hull West', '104', '29'],
    ]);
  });

  it('takes a line of dashes for the columns, and as a note', () => {
    const sheet = sheetOf(
      lines(
        ' id  name             referred   score',
        '---- ---------------- ---------- -----',
        '   1 Ann Smith        2023-04-03     7',
        "   2 Bob O'Neill                    12",
        '  13 Cy "Red" Jones   2023-04-05     3',
        '',
        '(3 rows affected)',
      ),
    );
    expect(kindLetters(sheet.kinds)).toBe('HNDDDBN');
    expect(sheet.tables.map(names)).toEqual([['id', 'name', 'referred', 'score']]);
    expect(sheet.tables.map(cells)).toEqual([
      [
        ['1', 'Ann Smith', '2023-04-03', '7'],
        ['2', "Bob O'Neill", '', '12'],
        ['13', 'Cy "Red" Jones', '2023-04-05', '3'],
      ],
    ]);
    expect(sheet.warnings).toEqual([]);
  });

  it('takes undivided lines of dashes as notes beneath the header and above the total', () => {
    const sheet = sheetOf(
      lines(
        'ITEM       QTY   PRICE',
        '======================',
        'Chair        4   12.50',
        'Table       12  100.00',
        'Lamp         1    8.75',
        '----------------------',
        'TOTAL       17  121.25',
      ),
    );
    expect(kindLetters(sheet.kinds)).toBe('HNDDDNO');
    expect(sheet.tables.flatMap(cells)).toHaveLength(3);
  });

  it('has titles above and notes after', () => {
    const sheet = sheetOf(
      lines('Riverside Community Trust', 'Referrals received, April 2023                 Page 1', '') +
        blanks +
        lines('', 'Note: figures are provisional and may change when later returns arrive.'),
    );
    expect(kindLetters(sheet.kinds)).toBe('TTBHDDDDDBN');
    expect(sheet.tables.map(cells)).toEqual([blanksRows]);
  });

  it('counts letters and not bytes', () => {
    const table = tableIn(
      lines(
        'Enw                   Ward        Dyddiad      Oed',
        'Siân Llŷr             Môn         03/04/2023    41',
        'Owain Ó Súilleabháin              04/04/2023     7',
        'José Muñoz            Llanelli                  66',
        'Zoë Ångström          Caerdydd    06/04/2023',
      ),
    );
    expect(cells(table)).toEqual([
      ['Siân Llŷr', 'Môn', '03/04/2023', '41'],
      ['Owain Ó Súilleabháin', '', '04/04/2023', '7'],
      ['José Muñoz', 'Llanelli', '', '66'],
      ['Zoë Ångström', 'Caerdydd', '06/04/2023', ''],
    ]);
  });

  it('counts a letter and its marks as one place', () => {
    const table = tableIn(blanks.replace('Falls clinic          7', 'Cafe\u0301 clinic           7'));
    expect(cells(table)[0]).toEqual(['WR-001', '03/04/2023', 'Cafe\u0301 clinic', '7']);
    expect(cells(table).slice(1)).toEqual(blanksRows.slice(1));
  });

  it('may have tabs in some lines', () => {
    const table = tableIn(
      lines(
        'Client  Date        Score',
        'WR-1    03/04/2023  7',
        'WR-2\t04/04/2023\t5',
        'WR-3    05/04/2023  10',
        'WR-4    06/04/2023  2',
      ),
    );
    expect(cells(table)[1]).toEqual(['WR-2', '04/04/2023', '5']);
  });

  it('may end its lines with CRLF and with spaces', () => {
    const sheet = sheetOf(blanks.replaceAll('\n', '   \r\n'));
    expect(sheet.lineEnd).toBe('CRLF');
    expect(sheet.tables.map(cells)).toEqual([blanksRows]);
  });

  it('may be a list without a header', () => {
    const table = tableIn(
      lines(
        'Leeds          St Mary Hospital      12',
        'York           Bootham Park           9',
        'Hull           Castle Hill           41',
        'Ripon          Dr Smith Clinic        3',
      ),
    );
    expect(cells(table)[3]).toEqual(['Ripon', 'Dr Smith Clinic', '3']);
  });

  it('keeps single spaces inside names and dates, and cuts at one beneath a code', () => {
    const table = tableIn(
      lines(
        'REF    NAME       ADMITTED     LOS',
        'WR-001 Ann Smith  03 Apr 2023    7',
        'WR-002 Bob Jones  14 Apr 2023   12',
        'WR-003 Cyril Ng   21 Apr 2023    3',
      ),
    );
    expect(names(table)).toEqual(['REF', 'NAME', 'ADMITTED', 'LOS']);
    expect(cells(table)[0]).toEqual(['WR-001', 'Ann Smith', '03 Apr 2023', '7']);
  });

  it('may hold commas in every row', () => {
    const table = tableIn(
      lines(
        'Patient             Ward        Admitted',
        'Smith, John         B12         03/04/2023',
        "O'Neill, Ann        B12         04/04/2023",
        'Ng, Li              C1          05/04/2023',
      ),
    );
    expect(cells(table)[1]).toEqual(["O'Neill, Ann", 'B12', '04/04/2023']);
  });

  it('may have a header in two bands, totals and a source', () => {
    const sheet = sheetOf(
      lines(
        '                    Referrals            Contacts',
        'Site             Adults Children     Adults Children',
        'Leeds                12        3         40        9',
        'York                  7        1         22        4',
        'Hull                 19        6         61       15',
        'Total                38       10        123       28',
        'Source: clinic system, extracted 3 May 2023',
      ),
    );
    expect(kindLetters(sheet.kinds)).toBe('HHDDDON');
    expect(sheet.tables.map(names)).toEqual([
      ['Site', 'Referrals Adults', 'Referrals Children', 'Contacts Adults', 'Contacts Children'],
    ]);
  });

  it('keeps every letter of a cell that runs over its column', () => {
    const long = blanks + lines('WR-006    08/04/2023  Community rehabilitation team   5');
    const row = cells(tableIn(long)).at(-1);
    expect(row).toEqual(['WR-006', '08/04/2023', 'Community rehabilitation team', '5']);
  });
});

describe('aligned rows in the engine', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine();
  });
  afterAll(() => {
    engine.close();
  });

  it.each([
    ['a small file', 1],
    ['a file whose rows make their cells when they are asked', 8_000],
  ])('are as they were read from %s', (_, times) => {
    const [header = '', ...rows] = blanks.split(/(?<=\n)/);
    const table = tableIn(header + rows.join('').repeat(times));
    expect(table.bytes !== undefined && loadBytes(engine, table, table.bytes)).toBe(true);
    const last = sql`SELECT c1, c2, c3, c4 FROM ${name(rawTable(table.table))} ORDER BY row_no DESC LIMIT 5`;
    expect(engine.rows<Record<string, string>>(last).map((row) => Object.values(row))).toEqual(
      blanksRows.toReversed(),
    );
    expect(table.rows).toHaveLength(rows.length * times);
  });
});

describe('spaces that were given', () => {
  const given = { answers: [{ file: 'export.csv', sheet: '', given: { delimiter: '  ' } }] };

  it('set cells apart whatever else is there', () => {
    const sheet = sheetOf('a,b  c,d\n1,2    3,4\n5,6  7,8\n', given);
    expect(sheet.delimiter).toBe('  ');
    expect(sheet.tables.map(cells)).toEqual([
      [
        ['1,2', '3,4'],
        ['5,6', '7,8'],
      ],
    ]);
  });

  it('keep blank cells in their columns', () => {
    expect(sheetOf(blanks, given).tables.map(cells)).toEqual([blanksRows]);
  });
});

describe('a text with runs of spaces that is no table', () => {
  it.each([
    [
      'prose with two spaces after each sentence',
      lines(
        'We met on Tuesday.  The plan was agreed.  Nobody objected at all.',
        'On Wednesday we rang the ward.  They had lost the form.',
        'It was found on Friday 3 April.  All was well.  We were glad.',
        'The last of them came home.  There was cake.',
      ),
    ],
    [
      'a justified paragraph',
      lines(
        'The  service  has  grown since 2019 and',
        'the team  now sees  more people in  each',
        'quarter  than it  did in a  whole year,',
        'which  has  made  waiting  times  longer',
        'and  the rooms  too  small  for  groups.',
      ),
    ],
    [
      'a letter',
      lines(
        '        Riverside Community Trust',
        '        14 Harbour Road',
        '        LS1 4AB',
        '',
        'Dear colleague,            3 April 2023',
        '',
        'Thank you for your letter of 2 March.  We have looked at it with care.',
        'We will write again soon.  Please ring if there is anything else.',
        '',
        'Yours sincerely,           Ann Smith',
      ),
    ],
    [
      'lines of a program',
      lines(
        'function add(a, b) {',
        '    const sum  = a + b;',
        '    return sum;',
        '}',
        'let x    = 1;',
        'let yy   = 2;',
      ),
    ],
  ])('such as %s', (_, text) => {
    expect(sheetOf(text).tables).toEqual([]);
    expect(readAs(text).error).toContain('does not look like a table');
  });

  it.each([
    ['commas', ',', 'id   ,name    ,score\n1    ,Ann     ,3\n2    ,Bob     ,4\n3    ,Cy      ,5\n'],
    ['tabs', '\t', 'id   \tname    \tscore\n1    \tAnn     \t3\n2    \tBob     \t4\n'],
    ['bars', '|', 'id   |name    |score\n1    |Ann     |3\n2    |Bob     |4\n'],
  ])('is read by its %s where cells are padded', (_, delimiter, text) => {
    expect(sheetOf(text).delimiter).toBe(delimiter);
  });
});

describe('a cell that runs over the place of its column', () => {
  it('flags its row and is named, wherever the other cells came to stand', () => {
    const long = 'WR-006    08/04/2023  Very long clinic name that runs on 5';
    const sheet = sheetOf(`${blanks}${long}\n${blanks.split('\n').slice(1).join('\n')}`);
    const flagged = sheet.tables[0]?.rows.filter(({ flag }) => flag === 'out_of_place') ?? [];
    expect(flagged.map(({ row }) => row)).toEqual([7]);
    expect(flagged[0]?.cells.join(' ')).toContain('Very long clinic name that runs on');
    expect(sheet.warnings).toContain(
      '1 row holds a cell that runs over the place of its column (line 7): look whether each cell stands in the right column.',
    );
  });
});
