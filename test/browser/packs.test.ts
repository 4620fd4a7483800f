import { afterAll, beforeAll, expect, it } from 'vitest';
import { csvOf, referrals } from '../support/packs-of.js';
import { type OpenedPage, chooseFiles, openPage, untilWorkedOut, violations } from '../support/page.js';

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());

const files = {
  'Referrals Q1 Northside.csv': csvOf(referrals(0, 40)),
  'Referrals Q2 Northside.csv': csvOf(referrals(30, 40)),
  'Referrals Q3 Northside.csv': csvOf(referrals(80, 40), [
    'Referral ID',
    'NHS Number',
    ['Referral date', 'DateRef'],
    'Gender',
    'Reason',
    'Sessions',
  ]),
};

it('shows what belongs together, what would count twice, and takes a column from the names', async () => {
  const { page, errors } = opened;
  await chooseFiles(page, files);
  const packs = page.getByRole('region', { name: 'These files belong together' });
  await packs.getByText('10 rows stand in an earlier file too').waitFor({ timeout: 60_000 });
  await packs.getByRole('button', { name: /^3 files with 120 rows/ }).press('Enter');
  expect(await packs.getByRole('row', { name: /Q3 Northside/ }).textContent()).toContain(
    'renamed to “DateRef”',
  );
  await packs.getByRole('button', { name: 'Use the file name as a column “quarter”' }).click();
  await packs.getByRole('button', { name: 'Take off the column “quarter”' }).waitFor();
  await page.getByText('40 rows, 7 columns').first().waitFor({ timeout: 60_000 });
  await untilWorkedOut(page);
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});
