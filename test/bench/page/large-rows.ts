import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveFolder } from '../../../electron/browser/serve.js';
import { launchBrowser } from '../../support/browser.js';
import { goTo } from '../../support/page.js';
import { between, pick, randomFrom } from '../reading/random.js';
import { auditFile } from '../quality/audit-data.js';
import { type Held, heldWhile, watchFrom } from './meter.js';

/**
 * `tsx test/bench/page/large-rows.ts`, after `node electron/build.mjs web`: 60,000 referrals and 240,000 contacts in the
 * page. Prints how long until what arrived and the figures are there, frames while rows are scrolled, how long sorting
 * and filtering take, the longest task of the page's thread, and memory. Prints, and never fails.
 */
const referrals = 60_000;
const contactsEach = 4;
const seed = 61;

const folder = mkdtempSync(join(tmpdir(), 'large-rows-'));
const files = { 'referrals.csv': auditFile(referrals, 20), 'contacts.csv': '' };
files['contacts.csv'] = contactsOf(files['referrals.csv']);
const paths = Object.entries(files).map(([name, text]) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
});
const served = await serveFolder('dist/web');
if (!existsSync('dist/web/index.html'))
  throw new Error('the page is not built: run node electron/build.mjs web');
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
page.setDefaultTimeout(280_000);
await watchFrom(page);
try {
  await page.goto(served.url);
  const started = performance.now();
  const since = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  tell(
    await held('taking the files, to the figures', async () => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose files' }).click();
      await (await chooser).setFiles(paths);
      await page.getByRole('article').nth(1).waitFor();
      console.log(`what arrived: ${since()}`);
      await page.locator('.rail .waits, .rail .done').first().waitFor();
      console.log(`everything worked out: ${since()}`);
    }),
  );
  tell(
    await held('first profile drawn (Columns)', async () => {
      await timed('first profile drawn', async () => {
        await goTo(page, 'Columns');
        await page.locator('.bar').first().waitFor();
      });
    }),
  );
  await goTo(page, 'Files');
  const contacts = page.getByRole('article', { name: 'contacts.csv' });
  if ((await contacts.getByRole('button', { name: /See the rows/ }).count()) === 0)
    await contacts.getByRole('button').first().click();
  await contacts
    .getByRole('button', { name: /See the rows/ })
    .first()
    .click();
  const grid = page.locator('.rows-dialog');
  await grid.locator('.ag-row .ag-cell').first().waitFor();
  tell(await held('scrolling 240,000 rows', () => scrolled(page)));
  const first = grid.locator('.ag-row[row-index="0"]').first();
  tell(
    await held('sorting', async () => {
      await grid
        .locator('.ag-body-vertical-scroll-viewport, .ag-grid-viewport, .ag-body-viewport')
        .first()
        .evaluate((body) => {
          body.scrollTop = 0;
        });
      await first.waitFor();
      for (const turn of ['up', 'down'])
        await timed(`sorting by minutes, ${turn}`, () =>
          changed(page, () => grid.locator('.ag-header-cell', { hasText: 'Minutes' }).first().click()),
        );
    }),
  );
  tell(
    await held('filtering', async () => {
      const box = grid.getByLabel('Medium Filter Input');
      await box.click();
      for (const text of ['phone', 'home']) {
        await box.fill('');
        await page.waitForTimeout(1_500);
        await timed(`filtering by ${text}, its wait of a quarter second included`, () =>
          changed(page, () => box.fill(text)),
        );
        await page.waitForTimeout(800);
      }
    }),
  );
  await memory();
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
}

function held(place: string, work: () => Promise<void>): Promise<Held> {
  return heldWhile({ browser, page }, place, work);
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

/** Do something and wait, frame by frame in the page, until the grid's rows say something else and are all there. */
async function changed(page: Page, act: () => Promise<void>): Promise<void> {
  const rows = `[...document.querySelectorAll('.rows-dialog .ag-row')].map((row) => row.textContent).sort().join('|')`;
  const before = await page.evaluate<string>(rows);
  await act();
  await page.waitForFunction(
    `${rows} !== ${JSON.stringify(before)} && !document.querySelector('.rows-dialog .ag-row-loading')`,
    undefined,
    { polling: 'raf' },
  );
}

/** Turn the wheel for five seconds and print how frames came. */
async function scrolled(page: Page): Promise<void> {
  await page.locator('.rows-dialog .ag-row').nth(3).hover();
  await page.evaluate(
    `window.frames_ = []; (function next(now) { window.frames_.push(now); window.going = requestAnimationFrame(next); })(performance.now())`,
  );
  for (let i = 0; i < 50; i += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(100);
  }
  const frames = await page.evaluate<readonly number[]>(`cancelAnimationFrame(window.going), window.frames_`);
  const gaps = frames
    .slice(1)
    .map((at, i) => at - (frames[i] ?? at))
    .toSorted((one, other) => one - other);
  const at = (share: number): string => (gaps[Math.floor(gaps.length * share)] ?? 0).toFixed(1);
  console.log(
    `frames while scrolling: ${String(gaps.length)}; median ${at(0.5)} ms, 95th ${at(0.95)} ms, 99th ${at(0.99)} ms`,
  );
}

/** The most memory that each process of the browser held, as the system counts it. */
async function memory(): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  for (const { type, id } of processInfo) {
    const most = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8'))?.[1] ?? '0';
    if (type === 'renderer')
      console.log(`memory of the page and its worker, at most: ${(Number(most) / 1024).toFixed(0)} MB`);
  }
}

/** Contacts of referrals: so many each, a week apart. */
function contactsOf(text: string): string {
  const random = randomFrom(seed);
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const names = header.split(',');
  const [id, date] = ['Referral ID', 'Referral date'].map((name) => names.indexOf(name));
  const out = ['Contact ID,Referral ID,Contact date,Medium,Attended,Minutes'];
  lines.forEach((line, row) => {
    const cells = line.split(',');
    const first = Date.parse(cells[date ?? -1] ?? '');
    for (let i = 0; i < contactsEach; i += 1) {
      const day = Number.isNaN(first)
        ? ''
        : new Date(first + (i + 1) * 604_800_000).toISOString().slice(0, 10);
      const medium = pick(random, ['phone', 'home visit', 'clinic', 'video'] as const);
      out.push(
        `C${String(row)}-${String(i)},${cells[id ?? -1] ?? ''},${day},${medium},${pick(random, ['Y', 'N'] as const)},${String(between(random, 5, 90))}`,
      );
    }
  });
  return `${out.join('\n')}\n`;
}
