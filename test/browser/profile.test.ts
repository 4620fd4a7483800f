import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, openAt, violationsInBoth } from '../support/page.js';

const slowly = { timeout: 60_000 };

/** Two hundred referrals with four sorts of gaps, a stand-in among the minutes and one number used twice. */
function referrals(): string {
  const header = 'Referral ID,Referral date,Gender,Minutes,Link worker,Seen on,Seen by,NHS number';
  const lines = Array.from({ length: 200 }, (_, i) => {
    const date = `${String(13 + (i % 15))}/0${String((i % 6) + 1)}/2023`;
    const gender = ['Female', 'Male', 'Refused', 'N/K', '', 'Female', 'n/a', 'Male'][i % 8] ?? '';
    const minutes = i % 40 === 0 ? '999' : String(15 + ((i * 7) % 40));
    const id = i === 150 ? 'R3' : `R${String(i)}`;
    const seen = i % 5 === 0 ? ',' : `${date},LW${String(i % 2)}`;
    return [id, date, gender, minutes, `LW${String(i % 3)}`, seen, `943476${String(1000 + i)}`].join(',');
  });
  return [header, ...lines, ''].join('\n');
}

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openAt('Columns', { 'referrals.csv': referrals() });
  opened.page.setDefaultTimeout(8_000);
});
afterAll(() => opened.close());

const column = (name: string) =>
  opened.page
    .locator('.column-item')
    .filter({ has: opened.page.getByText(name, { exact: true }) })
    .first()
    .click();
const focused = () => opened.page.evaluate<string>(`document.activeElement?.textContent ?? ''`);

describe('what is in a column', () => {
  it.each(['Gender', 'Minutes', 'Referral date', 'NHS number'])(
    'has no fault that axe knows: %s',
    async (name) => {
      await column(name);
      await opened.page.locator('.column-detail h2', { hasText: name }).waitFor();
      expect(await violationsInBoth(opened.page)).toEqual([]);
    },
  );
});

describe('a bar of a column', () => {
  it.each([
    ['Gender', /^not known: /],
    ['Gender', /^Female: /],
    ['Minutes', /^999: may stand/],
    ['Minutes', /^20 to 21: |^20: /],
    ['Referral date', /^Apr 2023: /],
    ['NHS number', /^9999999999: /],
  ])('opens the rows that it counts: %s %s', async (name, label) => {
    const { page } = opened;
    await column(name);
    const bar = page.locator('.bar').filter({ hasText: label }).first();
    const rows = /: ([\d,]+) rows?/.exec((await bar.textContent()) ?? '')?.[1] ?? '';
    await bar.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: `“${name}”: ` }).waitFor();
    await expect.poll(() => dialog.getByRole('status').textContent(), slowly).toBe(`${rows} rows`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('is reached by one Tab stop and arrows, opened by Enter, and has the focus again afterwards', async () => {
    const { page } = opened;
    await column('Gender');
    await page.locator('.bar').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^blank: 25 rows/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('heading', { name: '“Gender”: blank' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toMatch(/^blank: 25 rows/);
    await page.keyboard.press('Tab');
    expect(await focused()).not.toMatch(/^(not known|not stated|not applicable)/);
  });

  it('leaves no error behind', () => {
    expect(opened.errors).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});
