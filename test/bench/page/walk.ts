import type { Browser, Page } from 'playwright-core';
import { goTo } from '../../support/page.js';
import { type Held, heldWhile } from './meter.js';

const patience = 170_000;

/** The day from file to report, as an analyst goes through it, and how long the page was held up at each place. */
export async function* walk(
  around: { readonly browser: Browser; readonly page: Page },
  { url, file }: { readonly url: string; readonly file: string },
): AsyncGenerator<Held> {
  const { page } = around;
  const held = (place: string, work: () => Promise<void>): Promise<Held> => heldWhile(around, place, work);
  page.setDefaultTimeout(patience);

  yield await held('opening the page', async () => {
    await page.goto(url);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  yield await held('Files: until all is worked out', async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^(Choose|Add) files$/ }).click();
    await (await chooser).setFiles(file);
    await page.locator('.rail .waits, .rail .done').first().waitFor();
    await page.waitForTimeout(1_000);
  });
  yield* walkOn(around);
}

/** The same day from Columns on, where the files are open already. */
export async function* walkOn(around: {
  readonly browser: Browser;
  readonly page: Page;
}): AsyncGenerator<Held> {
  const { page } = around;
  const held = (place: string, work: () => Promise<void>): Promise<Held> => heldWhile(around, place, work);
  yield await held('Columns: opening', () => goTo(page, 'Columns'));
  yield await held('Columns: going down the list', async () => {
    await page.locator('.column-item').first().click();
    await pressed(page, 'ArrowDown', 12);
  });
  yield await held('Columns: opening the rows of a bar', async () => {
    await page.locator('.bar').first().click();
    await page.locator('.rows-dialog .ag-row').first().waitFor();
    await page.keyboard.press('Escape');
  });
  yield await held('Quality: opening', async () => {
    await goTo(page, 'Quality');
    await page.locator('.issues .ag-row').first().waitFor();
  });
  yield await held('Quality: scrolling the page', async () => {
    await page.mouse.move(700, 400);
    for (let i = 0; i < 12; i += 1) {
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(60);
    }
  });
  yield await held('Quality: scrolling the issues', async () => {
    const grid = page.locator('.issues .grid-body');
    await grid.scrollIntoViewIfNeeded();
    await grid.hover();
    for (let i = 0; i < 20; i += 1) {
      await page.mouse.wheel(0, 1_500);
      await page.waitForTimeout(80);
    }
  });
  yield await held('Quality: typing in a filter', async () => {
    const box = page.getByLabel('What is the matter Filter Input');
    await box.click();
    await box.pressSequentially('referral', { delay: 60 });
    await page.waitForTimeout(1_500);
  });
  yield await held('Quality: opening a rule and the log', async () => {
    await page.locator('.rule-list .disclosure-button').first().click();
    await page.locator('.log-head').first().click();
  });
  yield await held('Clean: opening', () => goTo(page, 'Clean'));
  yield await held('Clean: weighing the steps', async () => {
    await page.getByRole('button', { name: 'Work out what each step does to the figures' }).click();
    await page
      .getByText(/^Weighed|Moves no headline figure/)
      .first()
      .waitFor();
    await page.waitForTimeout(4_000);
  });
  yield await held('People: opening', async () => {
    await goTo(page, 'People');
    await page.waitForTimeout(1_000);
  });
  yield await held('Outcomes: opening', async () => {
    await goTo(page, 'Outcomes');
    await page.locator('.chart .main-svg').first().waitFor();
    await page.waitForTimeout(2_000);
  });
  yield await held('Outcomes: scrolling the page', async () => {
    await page.mouse.move(700, 400);
    for (let i = 0; i < 12; i += 1) {
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(60);
    }
  });
  yield await held('Equity: opening', async () => {
    await goTo(page, 'Equity');
    await page.getByRole('heading', { name: 'Who is not here', exact: true }).waitFor();
    await page.waitForTimeout(2_000);
  });
  yield await held('Equity: another group', async () => {
    await page.getByRole('button', { name: 'Compare by' }).press('Enter');
    await page.getByRole('option', { name: 'Ethnic group' }).press('Enter');
    await page.waitForTimeout(2_000);
  });
  yield await held('Equity: scrolling the page', async () => {
    await page.mouse.move(700, 400);
    for (let i = 0; i < 12; i += 1) {
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(60);
    }
  });
  yield await held('Reports: opening', async () => {
    await goTo(page, 'Reports');
    await page.locator('.preview').waitFor();
    await page.waitForTimeout(1_000);
  });
  yield await held('Columns: confirming the sure ones', async () => {
    await goTo(page, 'Columns');
    await page.getByRole('button', { name: /^Confirm the/ }).click();
    await page.waitForTimeout(500);
  });
}

async function pressed(page: Page, key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(80);
  }
}
