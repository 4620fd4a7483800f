import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFile } from '../../electron/browser/page-files.js';
import { policyHeaders } from '../../electron/browser/policy.js';
import { launchBrowser } from '../support/browser.js';
import { type Canary, startCanary } from '../support/canary.js';
import { chooseFiles, untilWorkedOut } from '../support/page.js';
import { smallExport } from '../support/small-export.js';

const guide = readFileSync('electron/browser/HOSTING.md', 'utf8');

/** The headers of one of the guide's tables: the first is for every answer, the second for workers. */
function headersOf(table: number): Readonly<Record<string, string>> {
  const [rows = ''] = guide.split('| header | value |\n')[table]?.split('\n\n') ?? [];
  const found = [...rows.matchAll(/^\| `([^`]+)` \| `(.+)` \|$/gm)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}

const everywhere = headersOf(1);
const onWorkers = headersOf(2);

describe('the guide to hosting', () => {
  it('names the headers that the program itself sends', () => {
    expect(everywhere).toEqual(policyHeaders('index.html'));
    expect({ ...everywhere, ...onWorkers }).toEqual(policyHeaders('assets/worker-x.js'));
  });

  it('has every header in each of its three examples', () => {
    const examples = guide.split('```').filter((_, i) => i % 2 === 1);
    expect(examples).toHaveLength(3);
    for (const example of examples)
      for (const [name, value] of [...Object.entries(everywhere), ...Object.entries(onWorkers)]) {
        expect(example).toContain(name);
        expect(example).toContain(value);
      }
  });
});

describe('the built page on a server that follows the guide', () => {
  let server: Server;
  let canary: Canary;
  let browser: Browser;
  let page: Page;
  const refused: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      const address = request.url ?? '/';
      void pageFile('dist/web', address).then((file) => {
        const headers = /^\/assets\/worker-[^/]*\.js$/.test(address)
          ? { ...everywhere, ...onWorkers }
          : everywhere;
        response.writeHead(file === undefined ? 404 : 200, { ...headers, 'Content-Type': file?.type ?? '' });
        response.end(file?.bytes);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const host = `127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
    canary = await startCanary();
    browser = await launchBrowser({ proxy: canary.url, own: host });
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.goto(`http://${host}/`);
  });
  afterAll(async () => {
    await browser.close();
    await canary.close();
    server.close();
  });

  it('reads a file and works its figures out', async () => {
    await chooseFiles(page, { 'small.csv': smallExport() });
    await untilWorkedOut(page);
    expect(await page.getByRole('article', { name: 'small.csv' }).count()).toBe(1);
    expect(await page.evaluate('crossOriginIsolated')).toBe(true);
  });

  it('reaches nothing, and is refused nothing', () => {
    expect([canary.seen, refused]).toEqual([[], []]);
  });
});
