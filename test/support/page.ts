import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { serveFolder } from '../../electron/browser/serve.js';
import { launchBrowser } from './browser.js';
import type { Canary } from './canary.js';

const web = 'dist/web';

/** The built page in a real browser, served with its policy headers, and what it did that it should not. */
export interface OpenedPage {
  readonly page: Page;
  /** Addresses asked for that are not the page's own. */
  readonly foreign: readonly string[];
  /** Errors thrown or logged, refusals by the policy among them. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** With a canary, whatever the page asks of another address goes there. */
export async function openPage(
  options: BrowserContextOptions = {},
  canary?: Pick<Canary, 'url'>,
): Promise<OpenedPage> {
  if (!existsSync(`${web}/index.html`)) execFileSync(process.execPath, ['electron/build.mjs', 'web']);
  const served = await serveFolder(web);
  const browser = await launchBrowser(
    canary === undefined ? undefined : { proxy: canary.url, own: new URL(served.url).host },
  );
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url) && !/^(data|blob):/.test(request.url()))
      foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(served.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    foreign,
    errors,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The page with these files worked out, at a step of the day; nothing on it moves by itself. */
export async function openAt(
  step: string,
  files: Files,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const opened = await openPage({ reducedMotion: 'reduce', ...options });
  await chooseFiles(opened.page, files);
  await untilWorkedOut(opened.page);
  await goTo(opened.page, step);
  return opened;
}

/** Go to a step of the day by its rail button. */
export async function goTo(page: Page, step: string): Promise<void> {
  const button = page.getByRole('navigation').getByRole('button', { name: step });
  await button.click();
  await page.locator('nav [aria-current=page]').filter({ hasText: step }).waitFor();
}

/** Wait until the figures are worked out: the rail then says what waits. */
export async function untilWorkedOut(page: Page): Promise<void> {
  await page.locator('.rail .waits, .rail .done').first().waitFor({ timeout: 110_000 });
}

/** Choose files by name and content, as from the file picker. */
export async function chooseFiles(page: Page, files: Files): Promise<void> {
  const picked = Object.entries(files).map(([name, content]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content),
  }));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^(Choose|Add) files$/ }).click(),
  ]);
  await chooser.setFiles(picked);
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with the page as it stands, one line each. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** The same in light and in dark; the page is left in light. */
export async function violationsInBoth(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}
