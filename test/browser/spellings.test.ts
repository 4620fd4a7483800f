import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, openAt, violations } from '../support/page.js';

const slowly = { timeout: 60_000 };

/** A hundred and twenty referrals whose providers are spelt in several ways and whose genders hold an odd word. */
function referrals(): string {
  const providers = [
    'Age UK Shropshire',
    'AGE UK SHROPSHIRE',
    'Shropshire Age UK',
    'Ludlow Mind',
    'ludlow mind',
  ];
  const lines = Array.from({ length: 120 }, (_, i) => {
    const date = `${String(13 + (i % 15))}/0${String((i % 6) + 1)}/2023`;
    const gender = i % 20 === 0 ? 'gent' : (['Female', 'Male'][i % 2] ?? '');
    return `R${String(i)},P${String(i)},${date},${gender},${providers[i % 5] ?? ''}`;
  });
  return ['Referral ID,Person ID,Referral date,Gender,Provider', ...lines, ''].join('\n');
}

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openAt('Clean', { 'referrals.csv': referrals() });
});
afterAll(async () => {
  await opened.close();
});

/** Tab on to a control by its name, then press a key on it. */
async function onto(
  page: Page,
  role: 'button' | 'checkbox',
  name: string | RegExp,
  key: string,
): Promise<void> {
  const control = page.getByRole(role, { name }).first();
  await control.waitFor();
  await control.focus();
  await page.keyboard.press(key);
}
const groups = (page: Page): Promise<number> => page.locator('.cluster').count();

describe('the spellings of a column', () => {
  it('are shown in groups, those without a fault that axe knows', async () => {
    const { page } = opened;
    await page.getByRole('radio', { name: 'Spellings' }).click();
    await page.locator('.cluster').first().waitFor(slowly);
    expect(await groups(page)).toBe(2);
    expect(await violations(page)).toEqual([]);
  });

  it('become one by keyboard alone, with one left out, and come back with undo', async () => {
    const { page } = opened;
    await onto(page, 'checkbox', /Shropshire Age UK/, 'Space');
    await onto(page, 'button', /^Make one: /, 'Enter');
    await page.getByText('1 group to decide').waitFor(slowly);
    await page.keyboard.press('Control+z');
    await page.getByText('2 groups to decide').waitFor(slowly);
  });

  it('are not asked about again once kept apart', async () => {
    const { page } = opened;
    await onto(page, 'button', /^Not the same: .*udlow/, 'Enter');
    await page.getByText('1 group to decide').waitFor(slowly);
    expect(await page.locator('.cluster').getByText('Ludlow Mind').count()).toBe(0);
  });
});

describe('steps of one’s own', () => {
  const remove = (page: Page) => page.getByRole('button', { name: /^Remove: / });

  it('say why one that is alone in its column cannot be moved', async () => {
    const { page } = opened;
    await page.keyboard.press('Control+z');
    await page.getByText('2 groups to decide').waitFor(slowly);
    await onto(page, 'button', /^Make one: /, 'Enter');
    await page.getByText('1 group to decide').waitFor(slowly);
    await page.getByRole('radio', { name: /^To decide/ }).click();
    await page.getByText('It is the only one of your own in this column').waitFor(slowly);
    expect(await page.getByRole('button', { name: /^Carry out / }).count()).toBe(0);
  });

  it('change places by keyboard where both are in one column', async () => {
    const { page } = opened;
    await page.getByRole('radio', { name: 'Spellings' }).click();
    await onto(page, 'button', /^Make one: /, 'Enter');
    await page.getByRole('radio', { name: /^To decide/ }).click();
    await page.getByText('Number 2 of 2').waitFor(slowly);
    expect(await violations(page)).toEqual([]);
    const first = page.locator('li', { hasText: 'Number 1 of 2' }).locator('.step-reason');
    const reason = (await first.textContent()) ?? '';
    await onto(page, 'button', `Carry out later: ${reason}`, 'Enter');
    await page.locator('li', { hasText: 'Number 2 of 2' }).getByText(reason).first().waitFor(slowly);
    await page.keyboard.press('Control+z');
    await page.locator('li', { hasText: 'Number 1 of 2' }).getByText(reason).first().waitFor(slowly);
  });

  it('are removed by keyboard, and come back with undo', async () => {
    const { page } = opened;
    await onto(page, 'button', /^Remove: /, 'Enter');
    await page.getByText('It is the only one of your own in this column').waitFor(slowly);
    expect(await remove(page).count()).toBe(1);
    await page.keyboard.press('Control+z');
    await page.getByText('Number 2 of 2').waitFor(slowly);
    expect(await remove(page).count()).toBe(2);
  });
});

describe('a text without a code', () => {
  it('is given its code from a list, once for all its rows', async () => {
    const { page } = opened;
    await page.getByRole('radio', { name: 'Texts without a code' }).click();
    const pick = page.getByRole('combobox', { name: '“gent” means' });
    await pick.waitFor(slowly);
    expect(await violations(page)).toEqual([]);
    await pick.focus();
    await page.keyboard.type('Male');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Every text of your coded columns stands for a code.').waitFor(slowly);
    expect(opened.errors).toEqual([]);
  });
});
