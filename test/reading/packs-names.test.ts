import { describe, expect, it } from 'vitest';
import { nameParts } from '../../shared/reading/packs/name-parts.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { csvOf, packsOf, referrals } from '../support/packs-of.js';
import { cells, names, readAs } from '../support/reading.js';

describe('the parts of a name', () => {
  it.each([
    [
      'Referrals Q1 2023-24 Northside.xlsx',
      { quarter: 'Q1', year: '2023-24', month: '', words: ['Referrals', 'Northside'] },
    ],
    [
      'referrals_northside_q3_2324_v2 final.csv',
      { quarter: 'Q3', year: '2023-24', month: '', words: ['referrals', 'northside'] },
    ],
    ['PCN 14 April 2023.csv', { quarter: '', year: '2023', month: 'April', words: ['PCN 14'] }],
    ['2023-04 St Mary’s.csv', { quarter: '', year: '2023', month: 'April', words: ['St', 'Mary’s'] }],
    ['Returns 23-24 Quarter 2 (copy).xls', { quarter: 'Q2', year: '2023-24', month: '', words: ['Returns'] }],
    ['Apr-23', { quarter: '', year: '2023', month: 'April', words: [] }],
    ['Maytree surgery', { quarter: '', year: '', month: '', words: ['Maytree', 'surgery'] }],
    ['export 2024-04-02.csv', { quarter: '', year: '', month: '', words: [] }],
    ['014 Referrals Weir.csv', { quarter: '', year: '', month: '', words: ['Referrals', 'Weir'] }],
    ['Q1-Q2', { quarter: 'Q1–Q2', year: '', month: '', words: [] }],
    ['Sept', { quarter: '', year: '', month: 'September', words: [] }],
  ])('of %s are told apart', (name, parts) => {
    expect(nameParts(name)).toEqual(parts);
  });
});

describe('columns from names', () => {
  it('are offered where the names differ: site and quarter', async () => {
    const files = Object.fromEntries(
      ['Northside', 'Old Mill'].flatMap((site, i) =>
        ['Q1', 'Q2'].map((quarter, j) => [
          `Referrals ${quarter} 2023-24 ${site}.csv`,
          csvOf(referrals(i * 200 + j * 100, 20)),
        ]),
      ),
    );
    expect((await packsOf(files))[0]?.nameColumns).toEqual([
      { name: 'site', from: 'file', values: ['Northside', 'Northside', 'Old Mill', 'Old Mill'] },
      { name: 'quarter', from: 'file', values: ['Q1', 'Q2', 'Q1', 'Q2'] },
    ]);
  });

  it('take a name of their own where the tables have such a column', async () => {
    const of = (first: number) => csvOf(referrals(first, 20).map((row) => ({ ...row, Site: 'x' })));
    const [pack] = await packsOf({ 'North.csv': of(0), 'South.csv': of(100) });
    expect(pack?.nameColumns.map(({ name }) => name)).toEqual(['site (file name)']);
  });

  it('are never there without an answer, and stand after the table’s own with one', () => {
    const text = 'Ref,Date,Seen\nA1,01/04/2023,yes\nA2,02/04/2023,no\nA3,03/04/2023,no\n';
    const answers = [{ file: 'export.csv', sheet: '', nameColumns: [{ name: 'site', value: 'Northside' }] }];
    const [plain] = readAs(text).sheets[0]?.tables ?? [];
    const [named] = readAs(text, { answers }).sheets[0]?.tables ?? [];
    if (plain === undefined || named === undefined) throw new Error('no table');
    expect(names(plain)).toEqual(['Ref', 'Date', 'Seen']);
    expect(names(named)).toEqual(['Ref', 'Date', 'Seen', 'site']);
    expect(named.columns[3]).toEqual({ name: 'site', index: 4, hidden: false, derived: true });
    expect(cells(named).map((row) => row[3])).toEqual(['Northside', 'Northside', 'Northside']);
    expect(named.grain).toEqual(plain.grain);
  });

  it('are in the engine too, where a long row keeps its surplus', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => `A${String(i)},0${String(i + 1)}/04/2023,yes`);
    const answers = [
      { file: 'export.csv', sheet: '', nameColumns: [{ name: 'site', value: 'North, "old"' }] },
    ];
    const text = ['Ref,Date,Seen', ...rows, 'A9,09/04/2023,no,late', ''].join('\n');
    const [table] = readAs(text, { answers }).sheets[0]?.tables ?? [];
    if (table === undefined) throw new Error('no table');
    const engine = await openEngine();
    loadRaw(engine, table);
    expect(engine.rows(sql`SELECT c4, c5, count(*) AS n FROM raw_001 GROUP BY ALL ORDER BY n`)).toEqual([
      { c4: 'North, "old"', c5: 'late', n: 1 },
      { c4: 'North, "old"', c5: '', n: 8 },
    ]);
    engine.close();
  });

  it('leave the surplus cells of a long row beyond the header', () => {
    const rows = Array.from({ length: 8 }, (_, i) => `A${String(i)},0${String(i + 1)}/04/2023,yes`);
    const text = ['Ref,Date,Seen', ...rows, 'A9,09/04/2023,no,late', ''].join('\n');
    const answers = [{ file: 'export.csv', sheet: '', nameColumns: [{ name: 'site', value: 'N' }] }];
    const [table] = readAs(text, { answers }).sheets[0]?.tables ?? [];
    const last = table?.rows.at(-1);
    expect(last?.cells).toEqual(['A9', '09/04/2023', 'no', 'N', 'late']);
    expect(last?.flag).toBe('long');
  });
});
