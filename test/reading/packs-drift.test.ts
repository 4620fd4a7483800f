import { describe, expect, it } from 'vitest';
import { csvOf, driftAt, packsOf, referrals } from '../support/packs-of.js';
import { workbookOf } from '../support/reading.js';

const headers = ['Referral ID', 'NHS Number', 'Referral date', 'Gender', 'Reason', 'Sessions'] as const;
const usual = { 'a.csv': csvOf(referrals(0, 40)), 'b.csv': csvOf(referrals(100, 40)) };

describe('a pack', () => {
  it('holds tables of one layout, whatever the case of their headers', async () => {
    const packs = await packsOf({
      ...usual,
      'c.csv': csvOf(referrals(200, 40)).replace('Referral ID', 'REFERRAL_ID'),
    });
    expect(packs.map(({ tables, layouts }) => [tables.length, layouts])).toEqual([[3, 1]]);
  });

  it('is not made of tables that share only a few columns', async () => {
    const contacts =
      'Referral ID,Contact date,Type,Worker,Minutes\nR00001,01/02/2023,Phone,AB,30\nR00002,02/02/2023,Visit,CD,40\n';
    expect(await packsOf({ 'a.csv': csvOf(referrals(0, 20)), 'b.csv': contacts })).toEqual([]);
  });

  it('is not made of a table alone', async () => {
    expect(await packsOf({ 'a.csv': csvOf(referrals(0, 20)) })).toEqual([]);
  });

  it('holds the sheets of a workbook, one a month', async () => {
    const sheet = (name: string, first: number) => ({
      name,
      rows: [[...headers], ...referrals(first, 20).map((row) => headers.map((header) => row[header]))],
    });
    const [pack] = await packsOf({
      'year.xlsx': workbookOf([sheet('Apr', 0), sheet('May', 100), sheet('Jun', 200)]),
    });
    expect(pack?.tables.map((table) => table.sheet)).toEqual(['Apr', 'May', 'Jun']);
    expect(pack?.nameColumns).toEqual([{ name: 'month', from: 'sheet', values: ['April', 'May', 'June'] }]);
  });

  it('takes in a table without a header whose columns hold the same', async () => {
    const [pack] = await packsOf({ ...usual, 'c.csv': csvOf(referrals(200, 40), headers, false) });
    expect(pack?.tables).toHaveLength(3);
    expect(driftAt(pack, 'Gender', 2)).toMatchObject({ name: 'column_4', states: [] });
  });
});

describe('drift', () => {
  const drifted = async (third: string) => (await packsOf({ ...usual, 'c.csv': third }))[0];

  it('has no state where a column is the same', async () => {
    expect(driftAt(await drifted(csvOf(referrals(200, 40))), 'Gender', 2)).toEqual({
      name: 'Gender',
      index: 4,
      states: [],
      evidence: null,
    });
  });

  it.each([
    ['Referral date', 'DateRef'],
    ['Referral date', 'Date of referral'],
    ['Gender', 'Gendr'],
    ['Sessions', 'No. of sessions'],
    ['Reason', 'Main presenting issue'],
  ])('sees that %s was renamed to %s', async (was, is) => {
    const pack = await drifted(
      csvOf(
        referrals(200, 40),
        headers.map((one) => (one === was ? [was, is] : one)),
      ),
    );
    expect(pack?.layouts).toBe(2);
    expect(driftAt(pack, was, 2)).toMatchObject({ name: is, states: ['renamed'] });
    expect(driftAt(pack, was, 2)?.evidence).toContain(`“${is}” is taken for “${was}”`);
  });

  it('does not take a column for another that holds something else', async () => {
    const pack = await drifted(
      csvOf(
        referrals(200, 40),
        headers.map((one) => (one === 'Sessions' ? ['Reason', 'Session notes'] : one)),
      ),
    );
    expect(driftAt(pack, 'Sessions', 2)?.states).toEqual(['missing']);
    expect(driftAt(pack, 'Session notes', 2)?.states).toEqual(['added']);
  });

  it('does not take before for after', async () => {
    const scored = (name: string, first: number) =>
      csvOf(
        referrals(first, 40),
        headers.map((one) => (one === 'Sessions' ? ['Sessions', name] : one)),
      );
    const [pack] = await packsOf({
      'a.csv': scored('Score before', 0),
      'b.csv': scored('Score before', 50),
      'c.csv': scored('Score after', 100),
    });
    expect(driftAt(pack, 'Score before', 2)?.states).toEqual(['missing']);
  });

  it('names what is added and what is missing', async () => {
    const rows = referrals(200, 40).map((row, i) => ({ ...row, Ward: `Ward ${String(i % 5)}` }));
    const pack = await drifted(
      csvOf(rows, ['Referral ID', 'NHS Number', 'Referral date', 'Gender', 'Sessions', 'Ward']),
    );
    expect(driftAt(pack, 'Reason', 2)).toMatchObject({ name: null, states: ['missing'] });
    expect(driftAt(pack, 'Ward', 2)).toMatchObject({ index: 6, states: ['added'] });
    expect(driftAt(pack, 'Ward', 0)).toMatchObject({ name: null, states: [] });
  });

  it('calls as few columns moved as it can', async () => {
    const pack = await drifted(csvOf(referrals(200, 40), ['Sessions', ...headers.slice(0, 5)]));
    expect(pack?.columns.map(({ cells }) => cells[2]?.states ?? [])).toEqual([[], [], [], [], [], ['moved']]);
  });

  it('sees dates become numbers', async () => {
    const rows = referrals(200, 40).map((row, i) => ({ ...row, 'Referral date': String(45_000 + i) }));
    const cell = driftAt(await drifted(csvOf(rows)), 'Referral date', 2);
    expect(cell).toMatchObject({
      states: ['changed'],
      evidence: 'It holds numbers here, and dates in most tables.',
    });
  });

  it('sees dates that are written in another way', async () => {
    const rows = referrals(200, 40).map((row, i) => ({
      ...row,
      'Referral date': `2023-04-${String((i % 28) + 1).padStart(2, '0')}`,
    }));
    const cell = driftAt(await drifted(csvOf(rows)), 'Referral date', 2);
    expect(cell?.evidence).toContain('“9999-99-99”');
    expect(cell?.states).toEqual(['changed']);
  });

  it('sees words that were coded anew', async () => {
    const rows = referrals(200, 40).map((row) => ({
      ...row,
      Gender: row['Gender'] === 'Male' ? 'Man' : 'Woman',
    }));
    expect(driftAt(await drifted(csvOf(rows)), 'Gender', 2)?.states).toEqual(['changed']);
  });

  it('does not call a column changed that names another site in each table', async () => {
    const of = (site: string, first: number) =>
      csvOf(referrals(first, 40).map((row) => ({ ...row, Site: site })));
    const [pack] = await packsOf({
      'a.csv': of('North', 0),
      'b.csv': of('South', 50),
      'c.csv': of('East', 100),
    });
    expect(pack?.columns.flatMap(({ cells }) => cells.flatMap(({ states }) => states))).toEqual([]);
  });

  it('holds no value of a cell', async () => {
    const rows = referrals(200, 40).map((row) => ({
      ...row,
      Gender: row['Gender'] === 'Male' ? 'Man' : 'Woman',
    }));
    expect(JSON.stringify(await drifted(csvOf(rows)))).not.toMatch(/Male|Woman|Loneliness|R002|2023/);
  });
});
