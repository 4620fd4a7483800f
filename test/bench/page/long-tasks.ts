import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../../electron/browser/serve.js';
import { launchBrowser } from '../../support/browser.js';
import { auditFile } from '../quality/audit-data.js';
import { watchFrom } from './meter.js';
import { walk } from './walk.js';

/**
 * `tsx test/bench/page/long-tasks.ts [--million] [folder]`, after `node electron/build.mjs web`: walks through the page
 * built in `dist/web`, or in that folder, with a large file open and prints the longest task of the page's thread at
 * each place. Prints, and never fails.
 */
const [rows, width] = process.argv.includes('--million')
  ? ([1_000_000, 20] as const)
  : ([100_000, 39] as const);
const web = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'dist/web';
if (!existsSync(`${web}/index.html`))
  throw new Error('the page is not built: run node electron/build.mjs web');
const folder = mkdtempSync(join(tmpdir(), 'long-tasks-'));
const file = join(folder, 'referrals.csv');
writeFileSync(file, auditFile(rows, width));
const served = await serveFolder(web);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await watchFrom(page);

console.log(`${String(rows)} × ${String(width)}`);
console.log(row('place', ['longest', 'worked', 'over 50', 'gap', 'load'], 'within the longest, ms'));
try {
  for await (const { place, longest, worked, over, gap, within } of walk(
    { browser, page },
    { url: served.url, file },
  )) {
    const numbers = [longest.toFixed(0), worked.toFixed(0), String(over), gap.toFixed(0), load()];
    console.log(row(place, numbers, within));
  }
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
}

function load(): string {
  return loadavg()[0]?.toFixed(1) ?? '?';
}

function row(place: string, numbers: readonly string[], within: string): string {
  return `${place.padEnd(38)}${numbers.map((text) => text.padStart(8)).join('')}  ${within}`;
}
