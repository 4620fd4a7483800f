import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, chooseFiles, openPage, untilWorkedOut } from '../support/page.js';
import { smallExport } from '../support/small-export.js';

describe('the page by keyboard', () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage();
    await chooseFiles(opened.page, { 'small.csv': smallExport() });
    await untilWorkedOut(opened.page);
  });
  afterAll(async () => {
    await opened.close();
  });

  it('reaches each step with Alt and its number, and puts the focus on its heading', async () => {
    const { page } = opened;
    for (const [key, heading] of [
      ['2', 'What each column is'],
      ['3', 'Can these data answer your questions?'],
      ['5', 'Who is the same person?'],
      ['6', 'What the figures say'],
      ['7', 'Who is reached, and who is not here'],
      ['8', 'Reports'],
    ] as const) {
      await page.keyboard.press(`Alt+${key}`);
      await expect.poll(() => page.evaluate('document.activeElement?.textContent')).toBe(heading);
    }
  });

  it('opens an issue’s source with Enter and leaves the grid with Tab', async () => {
    const { page } = opened;
    await page.keyboard.press('Alt+3');
    const cell = page.locator('.issues .ag-cell').first();
    await cell.click();
    await page.getByRole('button', { name: 'Close the rows' }).click();
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.locator('.chosen-issue').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement?.closest('.issues > .grid') === null`)).toBe(true);
  });

  it('undoes and redoes a decision', async () => {
    const { page } = opened;
    await page.keyboard.press('Alt+2');
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await page.getByRole('button', { name: 'Confirmed' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Confirm', exact: true }).waitFor();
    await page.keyboard.press('Control+y');
    await page.getByRole('button', { name: 'Confirmed' }).waitFor();
  });
});
