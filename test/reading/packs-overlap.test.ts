import { describe, expect, it } from 'vitest';
import { csvOf, packsOf, referrals } from '../support/packs-of.js';

const overlaps = async (files: Readonly<Record<string, string>>) => (await packsOf(files))[0]?.overlaps;

describe('overlap', () => {
  it('is none where no row stands in two tables', async () => {
    expect(await overlaps({ 'q1.csv': csvOf(referrals(0, 60)), 'q2.csv': csvOf(referrals(60, 60)) })).toEqual(
      [],
    );
  });

  it('counts the rows that two quarters share', async () => {
    expect(await overlaps({ 'q1.csv': csvOf(referrals(0, 60)), 'q2.csv': csvOf(referrals(48, 60)) })).toEqual(
      [{ table: '002', other: '001', sameRows: 12, updatedRows: 0 }],
    );
  });

  it('counts rows whose identifier comes again with other cells as updated', async () => {
    const later = referrals(40, 60).map((row, i) => (i < 5 ? { ...row, Sessions: '12' } : row));
    expect(await overlaps({ 'q1.csv': csvOf(referrals(0, 60)), 'q2.csv': csvOf(later) })).toEqual([
      { table: '002', other: '001', sameRows: 15, updatedRows: 5 },
    ]);
  });

  it('is found whatever the order and the names of the columns', async () => {
    const turned = [
      'Sessions',
      'Reason',
      ['Referral date', 'Date of referral'],
      'Gender',
      'NHS Number',
      'Referral ID',
    ] as const;
    expect(
      await overlaps({ 'q1.csv': csvOf(referrals(0, 60)), 'q2.csv': csvOf(referrals(50, 60), turned) }),
    ).toEqual([{ table: '002', other: '001', sameRows: 10, updatedRows: 0 }]);
  });

  it('counts a row of three tables once for each later table', async () => {
    const files = {
      'a.csv': csvOf(referrals(0, 30)),
      'b.csv': csvOf(referrals(0, 40)),
      'c.csv': csvOf(referrals(0, 50)),
    };
    const [pack] = await packsOf(files);
    expect(pack?.overlaps.map(({ sameRows }) => sameRows)).toEqual([30, 30, 40]);
    expect(pack?.repeats).toEqual([
      { table: '002', sameRows: 30, updatedRows: 0 },
      { table: '003', sameRows: 40, updatedRows: 0 },
    ]);
  });

  it('takes no person for a row: who comes again has a new row', async () => {
    const columns = ['NHS Number', 'Referral date', 'Gender', 'Reason', 'Sessions'];
    const [pack] = await packsOf({
      'q1.csv': csvOf(referrals(0, 30), columns),
      'q2.csv': csvOf(referrals(40, 30), columns),
    });
    expect(pack?.key).toBeNull();
    expect(pack?.overlaps).toEqual([]);
  });

  it('is not asked of rows that are alike within their own table', async () => {
    const alike = 'Gender,Reason,Sessions,Referral date\n' + 'Male,Housing,1,01/04/2023\n'.repeat(30);
    const [pack] = await packsOf({ 'q1.csv': alike, 'q2.csv': alike });
    expect(pack?.overlaps).toEqual([]);
    expect(pack?.notCompared).toMatch(/too alike/);
  });
});
