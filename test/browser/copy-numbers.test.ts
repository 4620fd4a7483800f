import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../shared/report/build-report.js';
import { reportHtml } from '../../shared/report/html.js';
import { withoutScript } from '../../shared/report/html/copy-script.js';
import { launchBrowser } from '../support/browser.js';
import { reportContext } from '../support/report-context.js';

const page = reportHtml(buildReport('funder', reportContext));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The report as somebody opens it: a file, by itself. */
async function openedReport(html: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'report-')), 'report-funder.html');
  writeFileSync(path, html);
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await context.newPage();
  const wrong: string[] = [];
  tab.on('console', (message) => wrong.push(message.text()));
  tab.on('pageerror', (error) => wrong.push(error.message));
  tab.on('request', (request) => {
    if (!request.url().startsWith('file:')) wrong.push(request.url());
  });
  await tab.goto(pathToFileURL(path).href);
  return { tab, wrong, close: () => context.close() };
}

describe('the numbers for the funder’s form', () => {
  it('are copied by a button each, in a file that asks nothing of any network', async () => {
    const { tab, wrong, close } = await openedReport(page);
    const row = tab.locator('#table-numbers tbody tr').first();
    const number = await row.locator('.number').textContent();
    await row.getByRole('button').click();
    await row.getByText('Copied').waitFor();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(number);
    expect(wrong).toEqual([]);
    await close();
  });

  it('stand there without buttons where no script may run', async () => {
    const { tab, wrong, close } = await openedReport(withoutScript(page));
    expect(await tab.locator('#table-numbers tbody tr').count()).toBeGreaterThan(2);
    expect(await tab.getByRole('button').count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });
});
