import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../../electron/browser/serve.js';
import { launchBrowser } from '../../support/browser.js';
import { goTo } from '../../support/page.js';
import { heldWhile, watchFrom } from '../page/meter.js';
import { printMemory } from '../page/process-memory.js';
import { deprivationFile, postcodeFile, referralFile } from './postcode-file.js';

/**
 * The same in the page: `npx tsx test/bench/references/page.ts [seed] [rows]`, after `node electron/build.mjs web`. Prints how
 * long until the figures rest on the directory, the longest task of the page, and the most memory of its process.
 */
const rows = Number(process.argv[3] ?? '2600000');
const seed = Number(process.argv[2] ?? '1');
if (!existsSync('dist/web/index.html'))
  throw new Error('the page is not built: run node electron/build.mjs web');
const folder = mkdtempSync(join(tmpdir(), 'postcodes-'));
const referrals = written('referrals.csv', [referralFile(20_000, rows)]);
const references = [
  written('ONSPD_AUG_2024_UK.csv', postcodeFile('onspd', rows, seed)),
  written('IoD2025_File_7.csv', [deprivationFile(rows)]),
];
const served = await serveFolder('dist/web');
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
page.setDefaultTimeout(280_000);
await watchFrom(page);
try {
  await page.goto(served.url);
  await chosen('Choose files', [referrals]);
  await page.locator('.rail .waits, .rail .done').first().waitFor();
  const started = performance.now();
  const { longest, worked, within } = await heldWhile({ browser, page }, 'references', async () => {
    await chosen('Add lookups or populations', references);
    await goTo(page, 'Equity');
    await page.getByText('100 % (20,000 of 20,000)').waitFor();
  });
  console.log(`until every postcode has its decile: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  console.log(`longest task ${longest.toFixed(0)} ms (${worked.toFixed(0)} ms of work); ${within}`);
  await printMemory(browser);
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
}

async function chosen(button: string, paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles([...paths]);
}

function written(name: string, parts: Iterable<string>): string {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  for (const part of parts) writeSync(file, part);
  closeSync(file);
  return path;
}
