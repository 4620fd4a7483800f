import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Canary, startCanary } from '../support/canary.js';
import { printedPages } from '../support/printed-pages.js';
import { type OpenedPage, goTo, openPage, untilWorkedOut } from '../support/page.js';
import { sampleRun } from '../support/sample-run.js';

let canary: Canary;
let opened: OpenedPage;
/** What “Save everything” gave, by path. */
let saved: Readonly<Record<string, Uint8Array>> = {};
beforeAll(async () => {
  canary = await startCanary();
  opened = await openPage({ acceptDownloads: true }, canary);
});
afterAll(async () => {
  await opened.close();
  await canary.close();
});

describe('the journey over the sample', () => {
  it('starts with what arrived, a card a file, before the figures are there', async () => {
    const { page } = opened;
    const files = readdirSync('sample-data/wrekindale').filter((name) => !name.endsWith('.md'));
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await page.getByRole('article').first().waitFor({ timeout: 60_000 });
    expect(await page.getByRole('article').count()).toBe(files.length);
    await page.getByRole('progressbar').waitFor();
    await untilWorkedOut(page);
  });

  it('shows each column, where it goes and why, and takes another answer', async () => {
    const { page } = opened;
    await goTo(page, 'Columns');
    const columns = page.getByRole('listbox', { name: 'Columns of your files' });
    expect(await columns.getByRole('option').count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await page.getByRole('button', { name: 'Confirmed' }).waitFor();
    await page.getByRole('button', { name: /^Undo ?: / }).click();
    await page.getByRole('button', { name: 'Confirm', exact: true }).waitFor();
  });

  it('gives a verdict on every question, and every issue down to its cell', async () => {
    const { page } = opened;
    await goTo(page, 'Quality');
    expect(await page.locator('.verdict-line').count()).toBe(22);
    const row = page.locator('.issues .ag-row').filter({ hasText: /\w/ }).first();
    await row.waitFor();
    await row.scrollIntoViewIfNeeded();
    await row.locator('.ag-cell[col-id="message"]').click();
    const source = page.locator('.chosen-issue');
    await source.waitFor();
    const rowNumber = await row.locator('.ag-cell[col-id="row"]').textContent();
    await expect
      .poll(() => source.locator('.ag-cell[col-id="source_row"]').allTextContents(), { timeout: 10_000 })
      .toContain(rowNumber);
  });

  it('filters issues in the worker', async () => {
    const { page } = opened;
    const before = await page.locator('.issues > .grid p').textContent();
    await page.locator('.issues > .grid').getByLabel('Rule Filter Input').fill('P06');
    await expect
      .poll(() => page.locator('.issues > .grid p').textContent(), { timeout: 10_000 })
      .not.toBe(before);
    await expect
      .poll(
        async () => new Set(await page.locator('.issues > .grid .ag-cell[col-id="rule"]').allTextContents()),
      )
      .toEqual(new Set(['P06']));
  });

  it('opens every number to its definition and its rows', async () => {
    const { page } = opened;
    await goTo(page, 'Outcomes');
    await page.locator('.chart .main-svg').first().waitFor();
    await page
      .getByRole('button', { name: /where it comes from$/ })
      .first()
      .click();
    const drawer = page.getByRole('complementary', { name: 'Where it comes from' });
    expect(await drawer.textContent()).toMatch(/Counted.*Of.*Missing.*Definition/);
    await drawer.getByRole('button', { name: 'Show the rows' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.ag-row .ag-cell[col-id="source_row"]').first().click();
    await dialog.locator('.source-rows .ag-row').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await drawer.count()).toBe(0);
  });

  it('saves everything: the same files as the command line, byte for byte', async () => {
    const { page } = opened;
    await goTo(page, 'Reports');
    // The command line gives this name, and run.json tells seconds.
    const itsOwn = new Set(['run.json']);
    await page.getByRole('textbox', { name: 'Name of this project' }).fill('Untitled');
    await page.keyboard.press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 200_000 }),
      page.getByRole('button', { name: 'Save everything' }).click(),
    ]);
    saved = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const { out, run } = sampleRun();
    expect(run.status).toBe(0);
    const differing = run.written.filter(
      (path) => !Buffer.from(saved[path] ?? []).equals(readFileSync(join(out, path))),
    );
    expect(differing.filter((path) => !itsOwn.has(path))).toEqual([]);
    for (const path of ['figures.json', 'report-funder.docx', 'report-quality.docx', 'report-equity.docx'])
      expect(saved[path]?.length, path).toBeGreaterThan(10_000);
  });

  it('previews each report in a frame that may run nothing, and saves it', async () => {
    const { page } = opened;
    await goTo(page, 'Reports');
    for (const report of ['For the funder', 'Data quality', 'Equity']) {
      await page.getByRole('radio', { name: report }).click();
      const frame = page.frameLocator('iframe');
      await frame.locator('h1').first().waitFor({ timeout: 100_000 });
      expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save this report' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('report-equity.html');
  });

  it('gives reports that print on no more pages than a reader will read', async () => {
    const most = { quality: 12, funder: 17, equity: 9 };
    for (const [id, limit] of Object.entries(most)) {
      const html = new TextDecoder().decode(saved[`report-${id}.html`]);
      const pages = await printedPages(opened.page, html);
      expect(pages, id).toBeGreaterThanOrEqual(5);
      expect(pages, id).toBeLessThanOrEqual(limit);
    }
  });

  it('asked nothing of any other address at any step, and nothing went wrong on the way', async () => {
    expect(opened.errors).toEqual([]);
    for (const step of ['Files', 'Columns', 'Quality', 'Clean', 'People', 'Outcomes', 'Equity', 'Reports']) {
      await goTo(opened.page, step);
      await opened.page.getByRole('heading', { level: 1 }).waitFor();
      await opened.page.waitForTimeout(300);
    }
    expect(opened.foreign).toEqual([]);
    expect(canary.seen).toEqual([]);
  });

  it('begins each step at its top, however far down the one before was left', async () => {
    const { page } = opened;
    const main = page.getByRole('main');
    await goTo(page, 'Files');
    await main.evaluate((panel) => {
      panel.scrollTop = 600;
    });
    expect(await main.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await goTo(page, 'Columns');
    expect(await main.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });
});

describe('the trap', () => {
  it('is not idle: a page without our policy is caught by it', async () => {
    const other = await opened.page.context().newPage();
    await other.goto('data:text/html,<p>');
    await other.evaluate(() => {
      new Image().src = 'http://caught.example/pixel.png';
    });
    await expect.poll(() => canary.seen).toEqual(['http://caught.example/pixel.png']);
    await other.close();
  });

  it('is not all there is: the page’s own policy stops a request before it starts', async () => {
    const before = canary.seen.length;
    const outcome = await opened.page.evaluate(() =>
      fetch('http://stopped.example/').then(
        () => 'went',
        () => 'stopped',
      ),
    );
    expect([outcome, canary.seen.length]).toEqual(['stopped', before]);
    expect(opened.errors.join(' ')).toContain('Content Security Policy');
  });
});
