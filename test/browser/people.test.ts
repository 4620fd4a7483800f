import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, openAt, violationsInBoth } from '../support/page.js';
import { smallExport } from '../support/small-export.js';

const slowly = { timeout: 60_000 };
const names = ['wrekindale_referrals_2023-24.xlsx', 'outcome_form_responses.csv'];
const files = Object.fromEntries(names.map((name) => [name, readFileSync(`sample-data/wrekindale/${name}`)]));

/** The sample's hand-kept workbook and its answers by form, with likely joins made unasked, at the People step. */
async function openPeople(): Promise<OpenedPage> {
  const opened = await openAt('Clean', files);
  const { page } = opened;
  await page.getByRole('button', { name: /Do by itself/ }).click();
  await page.getByRole('option', { name: 'Also what is likely right' }).click();
  await page.keyboard.press('Alt+5');
  await page.getByRole('radio', { name: /^Joined unasked \([1-9]/ }).waitFor(slowly);
  return opened;
}

const inList = async (page: Page, list: string): Promise<number> => {
  const text = (await page.getByRole('radio', { name: new RegExp(`^${list} `) }).textContent()) ?? '';
  return Number(text.replace(/\D/g, ''));
};
const rowsShown = (page: Page): Promise<readonly string[]> =>
  page.locator('.pair-table thead button').allTextContents();

const everyHead = [/in this list$/, /used to tell people apart$/, /^How these are counted$/];

/** What axe finds with every part closed, then with all of them open; they are closed again. */
async function faults(page: Page): Promise<readonly string[]> {
  const press = async (): Promise<void> => {
    for (const name of everyHead) await page.getByRole('button', { name }).click();
  };
  const closed = await violationsInBoth(page);
  await press();
  const open = await violationsInBoth(page);
  await press();
  return [...closed, ...open];
}

describe('the People panel', () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPeople();
  }, 200_000);
  afterAll(async () => {
    await opened.close();
  });

  it('has no fault that axe knows', async () => {
    expect(await faults(opened.page)).toEqual([]);
  });

  it('is answered by keys alone, with the next pair there at once, and undone', async () => {
    const { page } = opened;
    const open = await inList(page, 'To decide');
    const first = await rowsShown(page);
    await page.keyboard.press('y');
    await expect.poll(() => inList(page, 'Decided')).toBe(1);
    expect(await rowsShown(page)).not.toEqual(first);
    await page.keyboard.press('n');
    await page.keyboard.press('l');
    await expect.poll(() => inList(page, 'To decide')).toBe(open - 3);
    expect(await page.getByText('2 answers not in the figures yet').count()).toBe(1);
    for (const left of [open - 2, open - 1, open]) {
      await page.keyboard.press('u');
      await expect.poll(() => inList(page, 'To decide')).toBe(left);
    }
    expect(await rowsShown(page)).toEqual(first);
    await page.keyboard.press('Control+y');
    await expect.poll(() => inList(page, 'Decided')).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => inList(page, 'Decided')).toBe(0);
  });

  it('says what is waiting on the rail, less with every answer', async () => {
    const { page } = opened;
    const waits = page.locator('.rail .step', { hasText: 'People' }).locator('.waits');
    const before = Number(((await waits.textContent()) ?? '').replace(/\D/g, ''));
    await page.keyboard.press('n');
    await expect.poll(async () => (await waits.textContent())?.replace(/\D/g, '')).toBe(String(before - 1));
    await page.keyboard.press('u');
  });

  it('shows the cell of each value in its file', async () => {
    const { page } = opened;
    await page.locator('.pair-value').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.rows-dialog .ag-row').first().waitFor(slowly);
    const title = (await page.locator('.rows-dialog h3').textContent()) ?? '';
    expect(names.some((name) => title.includes(name))).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.rows-dialog').waitFor({ state: 'detached' });
  });

  it('works answers in when the person says so, and takes joined people apart', async () => {
    const { page } = opened;
    const joined = await inList(page, 'Joined unasked');
    await page.getByRole('radio', { name: /^Joined unasked/ }).click();
    await page.locator('h1').focus();
    await page.keyboard.press('n');
    await expect.poll(() => inList(page, 'Joined unasked')).toBe(joined - 1);
    await page.getByRole('button', { name: 'Work it out again' }).click();
    await page.getByText('Every answer is in the figures.').waitFor(slowly);
    expect(await inList(page, 'Decided')).toBe(1);
    expect(await inList(page, 'Joined unasked')).toBe(joined - 1);
    await page.getByRole('radio', { name: /^Decided/ }).click();
    await page.getByText('you said: not the same').first().waitFor();
  });

  it('takes letters typed into a box for no answer', async () => {
    const { page } = opened;
    const decided = await inList(page, 'Decided');
    await page.getByRole('textbox', { name: 'Name of this project' }).focus();
    await page.keyboard.type('lynn');
    expect(await inList(page, 'Decided')).toBe(decided);
    expect(await faults(page)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});

describe('the People panel without a column that says who somebody is', () => {
  it('says what to ask for', async () => {
    const bare = smallExport()
      .split('\n')
      .map((line) => line.split(',').slice(0, 2).join(','))
      .join('\n');
    const { page, close } = await openAt('People', { 'bare.csv': bare });
    await page.getByRole('heading', { name: 'Nothing here says who somebody is' }).waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await close();
  });
});
