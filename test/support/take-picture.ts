import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { serveFolder } from '../../electron/browser/serve.js';
import { launchBrowser } from './browser.js';
import { goTo, untilWorkedOut } from './page.js';
import { palettePng } from './palette-png.js';

/**
 * `npm run picture [guides]`: take the README's picture of the workbench anew, or those of the guides, from the built
 * page with the sample open.
 */
const served = await serveFolder('dist/web');
const browser = await launchBrowser();
const page = await browser.newPage({
  viewport: { width: 1280, height: 720 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
await page.goto(served.url);
await page.getByRole('button', { name: 'Try the sample' }).click();
await untilWorkedOut(page);
if (process.argv[2] === 'guides') await takeGuides(page);
else await takeWorkbench(page);
await browser.close();
await served.close();

async function takeWorkbench(page: Page): Promise<void> {
  await goTo(page, 'Quality');
  await page.getByText('Judged on').waitFor();
  keep('sample-data/pictures/workbench.png', await page.screenshot());
}

/** One picture of the part of each step that the guides speak of. */
async function takeGuides(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.getByRole('article').first().waitFor();
  await take('files');
  await goTo(page, 'Columns');
  await page.getByRole('heading', { name: /^What is “/ }).waitFor();
  await take('columns');
  await goTo(page, 'Quality');
  await page.locator('.verdict-line').first().waitFor();
  await take('quality');
  await goTo(page, 'People');
  await page.getByRole('heading', { name: /^Pair 1 of/ }).waitFor();
  await take('people');
  await goTo(page, 'Outcomes');
  await page.locator('.chart .main-svg').first().waitFor();
  const door = page.getByRole('button', { name: /where it comes from$/ }).first();
  await door.click();
  await door.scrollIntoViewIfNeeded();
  await take('outcomes');
}

async function take(name: string): Promise<void> {
  await page.waitForTimeout(1_000);
  keep(`renderer/guides/pictures/${name}.png`, await page.screenshot());
}

function keep(path: string, picture: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, palettePng(picture));
}
