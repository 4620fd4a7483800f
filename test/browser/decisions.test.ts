import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, chooseFiles, goTo, openPage, untilWorkedOut } from '../support/page.js';
import { smallExport } from '../support/small-export.js';

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ acceptDownloads: true });
});
afterAll(async () => {
  await opened.close();
});

const withTitle = `Referrals of the year\n\n${smallExport()}`;
const slowly = { timeout: 30_000 };

/** Dropped from outside the page, as a file manager does it: a file, or a folder of files. */
async function drop(path: string): Promise<void> {
  const session = await opened.page.context().newCDPSession(opened.page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
  }
}

describe('decisions on the page', () => {
  it('take a folder that is dropped, with the files in it and not those below', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'soundings-'));
    writeFileSync(join(folder, 'small.csv'), withTitle);
    mkdirSync(join(folder, 'older'));
    writeFileSync(join(folder, 'older', 'last-year.csv'), withTitle);
    await drop(folder);
    await untilWorkedOut(opened.page);
    expect(await opened.page.getByRole('article').count()).toBe(1);
    expect(await opened.page.getByRole('article', { name: 'small.csv' }).count()).toBe(1);
    expect(await opened.page.locator('.rows-found').textContent()).toContain('40 rows');
  });

  it('move the header, and take it back', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Line 3 is the header' }).waitFor();
    await page.getByRole('button', { name: 'Make line 4 the header' }).click();
    await page.getByRole('button', { name: 'Line 4 is the header' }).waitFor(slowly);
    await expect.poll(() => page.locator('.rows-found').textContent(), slowly).toContain('39 rows');
    await page.getByRole('button', { name: /^Undo ?: the header in line 4/ }).click();
    await page.getByRole('button', { name: 'Line 3 is the header' }).waitFor(slowly);
  });

  it('say what one row is', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: /One row is/ }).click();
    await page.getByRole('option', { name: 'a contact or appointment' }).click();
    await expect
      .poll(() => page.getByRole('button', { name: /One row is/ }).textContent(), slowly)
      .toContain('a contact');
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => page.getByRole('button', { name: /One row is/ }).textContent(), slowly)
      .toContain('a referral');
  });

  it('make a column something else, and change the verdicts by it', async () => {
    const { page } = opened;
    const first = () => page.locator('.verdict-line').first().textContent();
    await goTo(page, 'Quality');
    await expect.poll(first, slowly).toMatch(/^(yes|partly)/);
    await goTo(page, 'Columns');
    await page.getByRole('option', { name: 'Referral date' }).click();
    await page.getByRole('combobox', { name: 'This column is' }).fill('Not us');
    await page.getByRole('option', { name: 'Not used' }).click();
    await page.getByRole('button', { name: 'Confirmed' }).waitFor();
    await goTo(page, 'Quality');
    await expect.poll(first, slowly).toMatch(/^not yet/);
    await page.keyboard.press('Control+z');
    await expect.poll(first, slowly).toMatch(/^(yes|partly)/);
  });

  it('choose the period', async () => {
    const { page } = opened;
    await goTo(page, 'Outcomes');
    await page.getByText('Change the period').click();
    await page.getByRole('textbox', { name: 'From' }).fill('2023-03-01');
    await page.getByRole('textbox', { name: 'To, that day included' }).fill('2023-05-31');
    await page.getByRole('button', { name: 'Use this period' }).click();
    await page.getByText('Referrals from 1 March 2023 to 31 May 2023').waitFor(slowly);
  });

  it('choose the rule by which scores are paired, and the page says so', async () => {
    const { page } = opened;
    await page.getByText('How scores are paired').click();
    await page.getByRole('textbox', { name: 'Window to day' }).fill('180');
    await page.getByRole('button', { name: 'Pair by this rule' }).click();
    await page
      .getByText(/^Every outcome is worked out by a rule of this project.*days 60 and 180/)
      .waitFor(slowly);
  });

  it('are saved, and hold when the project is opened again', async () => {
    const { page } = opened;
    await page.getByRole('textbox', { name: 'Name of this project' }).fill('Hill & Dale');
    await page.keyboard.press('Enter');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('Hill  Dale.soundings');
    const saved = await download.path();
    await page.getByRole('button', { name: /unsaved decisions/ }).waitFor({ state: 'detached', ...slowly });
    await page.waitForTimeout(500); // What was kept goes a moment later; else it would be offered.
    await page.reload();
    await page.getByRole('button', { name: 'Try the sample' }).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open', exact: true }).click(),
    ]);
    await chooser.setFiles(saved);
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Name of this project' }).inputValue())
      .toBe('Hill & Dale');
    await chooseFiles(page, { 'small.csv': withTitle });
    await untilWorkedOut(page);
    await goTo(page, 'Outcomes');
    await page.getByText('Referrals from 1 March 2023 to 31 May 2023').waitFor(slowly);
    await page.getByText('Every outcome is worked out by a rule of this project.').waitFor(slowly);
  });

  it('leave no error behind', () => {
    expect(opened.errors).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});
