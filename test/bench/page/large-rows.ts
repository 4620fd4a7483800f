import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../../electron/browser/serve.js';
import { launchBrowser } from '../../support/browser.js';
import { goTo } from '../../support/page.js';
import { backToTop, changed, scrolled, statedRows } from './grid-rows.js';
import { contactRows, largeFiles } from './large-files.js';
import { type Held, heldWhile, watchFrom } from './meter.js';
import { printMemory } from './process-memory.js';
import { walkOn } from './walk.js';

/**
 * `tsx test/bench/page/large-rows.ts [seed]`, after `node electron/build.mjs web`: 60,000 referrals and 240,000 contacts in
 * the page. Prints how long until what arrived and the figures are there, frames while rows are scrolled, how long sorting
 * and filtering take, then goes on through the day; with the longest task of the page's thread at each place, and memory.
 * Fails where a grid states another number of rows than the file has, never by the clock.
 */
const referrals = 60_000;
const seed = Number(process.argv[2] ?? '61');

if (!existsSync('dist/web/index.html'))
  throw new Error('the page is not built: run node electron/build.mjs web');
const folder = mkdtempSync(join(tmpdir(), 'large-rows-'));
const paths = Object.entries(largeFiles(referrals, seed)).map(([name, text]) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
});
const served = await serveFolder('dist/web');
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
page.setDefaultTimeout(280_000);
await watchFrom(page);
try {
  await page.goto(served.url);
  await held('Files: until all is worked out', opened);
  await held('Columns: first profile', async () => {
    await goTo(page, 'Columns');
    await page.locator('.bar').first().waitFor();
  });
  await goTo(page, 'Files');
  await rowsOf('contacts.csv');
  expectRows(contactRows(referrals), await statedRows(page));
  await held('Rows: scrolling', async () => {
    console.log(await scrolled(page));
  });
  await held('Rows: sorting', async () => {
    await backToTop(page);
    for (const turn of ['up', 'down']) await timed(`sorting by minutes, ${turn}`, sorted);
  });
  await held('Rows: filtering', filtered);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  for await (const one of walkOn({ browser, page })) tell(one);
  await printMemory(browser);
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
}

async function opened(): Promise<void> {
  const started = performance.now();
  const since = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles(paths);
  await page.getByRole('article').nth(1).waitFor();
  console.log(`what arrived: ${since()}`);
  await page.locator('.rail .waits, .rail .done').first().waitFor();
  console.log(`everything worked out: ${since()}`);
}

async function rowsOf(file: string): Promise<void> {
  const card = page.getByRole('article', { name: file });
  const see = card.getByRole('button', { name: /See the rows/ });
  if ((await see.count()) === 0) await card.getByRole('button').first().click();
  await see.first().click();
  await page.locator('.rows-dialog .ag-row .ag-cell').first().waitFor();
}

function sorted(): Promise<void> {
  const header = page.locator('.rows-dialog .ag-header-cell', { hasText: 'Minutes' }).first();
  return changed(page, () => header.click());
}

/** Home visits are told by their number, too. */
async function filtered(): Promise<void> {
  const box = page.locator('.rows-dialog').getByLabel('Medium Filter Input');
  await box.click();
  const rows: number[] = [];
  for (const text of ['phone', 'home', 'clinic', 'video']) {
    await box.fill('');
    await page.waitForTimeout(1_500);
    await timed(`filtering by ${text}, its wait of a quarter second included`, () =>
      changed(page, () => box.fill(text)),
    );
    await page.waitForTimeout(800);
    rows.push(await statedRows(page));
  }
  console.log(`rows that were filtered: ${rows.join(', ')}`);
  expectRows(
    contactRows(referrals),
    rows.reduce((sum, n) => sum + n, 0),
  );
}

function expectRows(expected: number, stated: number): void {
  if (stated !== expected) throw new Error(`the grid states ${String(stated)} rows of ${String(expected)}`);
}

async function held(place: string, work: () => Promise<void>): Promise<void> {
  tell(await heldWhile({ browser, page }, place, work));
}

function tell({ place, longest, worked, over, gap, within }: Held): void {
  console.log(
    `${place}: longest task ${longest.toFixed(0)} ms (${worked.toFixed(0)} ms of work), ${String(over)} over 50 ms, longest gap between frames ${gap.toFixed(0)} ms, load ${loadavg()[0]?.toFixed(1) ?? '?'}; ${within}`,
  );
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const from = performance.now();
  await work();
  console.log(`${what}: ${(performance.now() - from).toFixed(0)} ms`);
}
