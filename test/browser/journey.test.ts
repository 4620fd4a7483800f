import { readFileSync, readdirSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureParts } from '../../electron/headless/picture-parts.js';
import { createDesk } from '../../shared/desk.js';
import type { SourceFile } from '../../shared/reading/source.js';
import { explain } from '../../shared/trouble.js';
import { openProject } from '../../shared/project/project-file.js';
import { emptyProject } from '../../shared/project/project.js';
import { openEngine } from '../support/engine.js';
import { printedPages } from '../support/printed-pages.js';
import { type OpenedPage, goTo, openPage, untilWorkedOut } from '../support/page.js';

let opened: OpenedPage;
/** What “Save everything” gave, by path. */
let saved: Readonly<Record<string, Uint8Array>> = {};
beforeAll(async () => {
  opened = await openPage({ acceptDownloads: true });
});
afterAll(async () => {
  await opened.close();
});

const folder = (path: string): readonly SourceFile[] =>
  readdirSync(path)
    .filter((name) => !name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${path}/${name}`)) }));

/** What the same files give without a page under the same name, by path. */
async function outputsWithoutPage(own: Uint8Array | undefined): Promise<ReadonlyMap<string, Uint8Array>> {
  const project = openProject('project.soundings', own ?? new Uint8Array());
  if (!project.ok) throw new Error(explain(project.trouble));
  const desk = createDesk({ openEngine, pictureParts, progress: () => Promise.resolve() });
  await desk.take(folder('sample-data/wrekindale'), folder('sample-data/reference'));
  const ran = await desk.run({ ...emptyProject, name: project.value.name });
  if (!ran.ok) throw new Error(explain(ran.trouble));
  const outputs = await desk.outputs();
  if (!outputs.ok) throw new Error(explain(outputs.trouble));
  return new Map(outputs.value.map(({ path, bytes }) => [path, bytes]));
}

describe('the journey over the sample', () => {
  it('starts with what arrived, a card a file, before the figures are there', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await page.getByRole('article').first().waitFor({ timeout: 60_000 });
    expect(await page.getByRole('article').count()).toBe(folder('sample-data/wrekindale').length);
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

  it('saves everything, with the same figures and documents as without a page', async () => {
    const { page } = opened;
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 200_000 }),
      page.getByRole('button', { name: 'Save everything' }).click(),
    ]);
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    saved = files;
    const figures = new TextDecoder().decode(files['figures.json']);
    expect(figures.length).toBeGreaterThan(1000);
    const without = await outputsWithoutPage(files['project.soundings']);
    expect(figures).toBe(new TextDecoder().decode(without.get('figures.json')));
    const empty = new Uint8Array();
    for (const id of ['funder', 'quality', 'equity']) {
      const path = `report-${id}.docx`;
      expect(Buffer.compare(files[path] ?? empty, without.get(path) ?? empty), path).toBe(0);
      expect(files[path]?.length, path).toBeGreaterThan(10_000);
    }
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

  it('asked nothing of any other address, and nothing went wrong on the way', () => {
    expect(opened.foreign).toEqual([]);
    expect(opened.errors).toEqual([]);
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
