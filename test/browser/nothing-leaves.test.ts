import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../../electron/browser/serve.js';
import { launchBrowser } from '../support/browser.js';
import { type Canary, startCanary } from '../support/canary.js';
import { sampleRun } from '../support/sample-run.js';

let served: Served;
let canary: Canary;
let browser: Browser;
let page: Page;
const requested = new Set<string>();
const refused: string[] = [];

beforeAll(async () => {
  served = await serveFolder('dist/web');
  canary = await startCanary();
  browser = await launchBrowser({ proxy: canary.url, own: new URL(served.url).host });
  page = await browser.newPage({ acceptDownloads: true });
  page.on('request', (request) => requested.add(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto(served.url);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await canary.close();
  await served.close();
});

const step = (label: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Steps of the day' }).getByRole('button', { name: label }).click();

describe('the whole journey in the page', () => {
  it('from the sample to saved reports makes no request beyond its own files', async () => {
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await page.getByText('What arrived').waitFor({ timeout: 90_000 });
    for (const label of ['Columns', 'Quality', 'Clean', 'Outcomes', 'Equity', 'Reports']) {
      await step(label);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(300);
    }
    await page.getByTitle('as it will print').waitFor({ timeout: 90_000 });
    const own = new URL(served.url).origin;
    const away = [...requested].filter((url) => !url.startsWith(own) && !/^(?:blob|data|about):/.test(url));
    expect(away).toEqual([]);
    expect(canary.seen).toEqual([]);
    expect(refused).toEqual([]);
  });

  it('gives the same files as the command line, byte for byte', async () => {
    const waiting = page.waitForEvent('download', { timeout: 200_000 });
    await page.getByRole('button', { name: 'Save everything' }).click();
    const saved = await (await waiting).path();
    const files = unzipSync(new Uint8Array(readFileSync(saved)));
    const { out, run } = sampleRun();
    expect(run.status).toBe(0);
    // The page knows the sample by a name of its own, which stands in these files; run.json holds the seconds.
    const named = /^(?:report-.*|tables\.xlsx|project\.soundings|run\.json)$/;
    const byPath = new Map(
      Object.entries(files).map(([path, bytes]) => [
        path.replace(/^[^/]*\/(?=figures\.json|tables\/|cleaned\/|clean\/)/, ''),
        bytes,
      ]),
    );
    const compared = run.written.filter((path) => !named.test(path));
    const differing = compared.filter((path) => {
      const ours = byPath.get(path);
      return ours === undefined || !Buffer.from(ours).equals(readFileSync(join(out, path)));
    });
    expect(compared).toContain('figures.json');
    expect(differing).toEqual([]);
  });
});

describe('the trap', () => {
  it('is not idle: a page without our policy is caught by it', async () => {
    const other = await browser.newPage();
    await other.goto('data:text/html,<p>');
    await other.evaluate(() => {
      new Image().src = 'http://caught.example/pixel.png';
    });
    await expect.poll(() => canary.seen).toEqual(['http://caught.example/pixel.png']);
    await other.close();
  });

  it('is not all there is: the page’s own policy stops a request before it starts', async () => {
    const before = canary.seen.length;
    const outcome = await page.evaluate(() =>
      fetch('http://stopped.example/').then(
        () => 'went',
        () => 'stopped',
      ),
    );
    expect([outcome, canary.seen.length]).toEqual(['stopped', before]);
    expect(refused.join(' ')).toContain('Content Security Policy');
  });
});
