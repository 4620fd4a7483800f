import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallExport } from '../support/small-export.js';
import { type OpenedPage, openAt, violations } from '../support/page.js';

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openAt('Clean', { 'referrals.csv': smallExport() });
});
afterAll(async () => {
  await opened.close();
});

describe('what a step does to the figures', () => {
  it('stands beside the step once it is asked for, the step that moves most first', async () => {
    const { page } = opened;
    await page.getByRole('radio', { name: /^Safe/ }).click();
    await page.getByRole('button', { name: 'Work out what each step does to the figures' }).press('Enter');
    await page.getByText(/^Weighed (\d+) of \1 steps\./).waitFor({ timeout: 60_000 });
    const first = page.locator('.step-list > li').first();
    const figures = first.getByRole('list', { name: 'What it does to the figures' });
    await figures.waitFor({ timeout: 60_000 });
    expect(await first.locator('.step-reason').textContent()).toMatch(/date/i);
    expect(await figures.textContent()).toMatch(/with it .+\(n \d+\); without it .+\(n 0\)/);
    expect(await violations(page)).toEqual([]);
    if (process.env['PICTURE'] !== undefined) await page.screenshot({ path: process.env['PICTURE'] });
  });
});
