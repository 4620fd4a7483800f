import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, chooseFiles, goTo, openPage, untilWorkedOut } from '../support/page.js';
import { smallExport } from '../support/small-export.js';

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(async () => {
  await opened.close();
});

const trap = '<img src=x onerror="window.caught=1">.csv';
const withTraps = smallExport().replace('Reason for referral', '"<script>window.caught=2</script>"');

describe('bad files in the page', () => {
  it('are each explained in a sentence while the others are still done', async () => {
    const { page } = opened;
    await chooseFiles(page, {
      'empty.csv': '',
      'photo.xlsx': 'this is not a workbook',
      [trap]: withTraps,
    });
    await untilWorkedOut(page);
    const card = (name: string) => page.getByRole('article', { name, exact: true });
    expect(await card('empty.csv').locator('.notice.stop').textContent()).toMatch(/\.$/);
    expect(await card(trap).locator('.rows-found').textContent()).toContain('40 rows');
  });

  it('run nothing that their names or cells hold', async () => {
    const { page } = opened;
    for (const step of ['Files', 'Columns', 'Quality', 'Clean', 'Outcomes', 'Equity', 'Reports']) {
      await goTo(page, step);
      await page.waitForTimeout(400);
    }
    expect(await page.evaluate('window.caught')).toBeUndefined();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(opened.foreign).toEqual([]);
  });

  it('can be taken off the desk, down to the first screen', async () => {
    const { page } = opened;
    await goTo(page, 'Files');
    await page.getByRole('button', { name: 'Clear the desk' }).click();
    await page.getByRole('button', { name: 'Try the sample' }).waitFor();
  });
});

describe('long work in the page', () => {
  it('can be cancelled, keeps the page answering, and can be taken up again', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 30_000 });
    await page.getByText('Stopped. Nothing was changed.').waitFor({ timeout: 60_000 });
    await goTo(page, 'Quality');
    await page.getByRole('heading', { level: 1, name: 'Nothing here yet' }).waitFor();
    await page.getByRole('button', { name: 'Work it out again' }).click();
    await untilWorkedOut(page);
    await page.getByRole('heading', { level: 1, name: 'Can these data answer your questions?' }).waitFor();
  });
});
