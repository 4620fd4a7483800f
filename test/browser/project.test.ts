import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../../electron/browser/serve.js';
import { openProjectFile } from '../../shared/project/project-file.js';
import { isSealed, unseal } from '../../shared/project/seal.js';
import { chromiumPath } from '../support/browser.js';
import {
  type OpenedPage,
  chooseFiles,
  goTo,
  openPage,
  untilWorkedOut,
  violationsInBoth,
} from '../support/page.js';
import { smallExport } from '../support/small-export.js';

const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
};

describe('saving with a passphrase and the files', () => {
  let opened: OpenedPage;
  let saved = '';
  beforeAll(async () => {
    opened = await openPage({ acceptDownloads: true });
    await chooseFiles(opened.page, { 'small.csv': smallExport() });
    await untilWorkedOut(opened.page);
  });
  afterAll(async () => {
    await opened.close();
  });

  it('asks for the passphrase twice, says how large the files are, and axe finds no fault', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Save as' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save the project' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Sealed');
    await dialog.getByText('Ask for a passphrase').click();
    await dialog.getByLabel('Passphrase', { exact: true }).fill('over the hill');
    await dialog.getByLabel('The same again').fill('over the');
    await dialog.getByText('The two are not the same yet.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Save it' }).isDisabled()).toBe(true);
    await dialog.getByText('Put the 1 file on the desk into it').click();
    await dialog.getByText('personal data').waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture(page, 'save-dialog');
    await dialog.getByLabel('The same again').fill('over the hill');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save it' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Sealed.soundings');
    saved = await download.path();
    const bytes = new Uint8Array(readFileSync(saved));
    expect(isSealed(bytes)).toBe(true);
    const plain = await unseal(crypto, 'over the hill', { name: 'p', bytes });
    const project = plain.ok ? openProjectFile('p', plain.value.bytes) : undefined;
    expect(project).toMatchObject({
      value: {
        project: { name: 'Sealed', key: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
        kept: { files: [{ name: 'small.csv' }] },
      },
    });
  });

  it('is opened again with the passphrase, after a wrong one was refused, files and all', async () => {
    const { page } = opened;
    await page.reload();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open', exact: true }).click(),
    ]);
    await chooser.setFiles(saved);
    const dialog = page.getByRole('dialog', { name: /asks for its passphrase/ });
    await dialog.getByLabel('Passphrase').fill('under the hill');
    await page.keyboard.press('Enter');
    await dialog.getByText('the passphrase is not the right one').waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture(page, 'passphrase-dialog');
    await dialog.getByLabel('Passphrase').fill('over the hill');
    await page.keyboard.press('Enter');
    await untilWorkedOut(page);
    expect(await page.getByRole('article', { name: 'small.csv' }).count()).toBe(1);
  });

  it('takes the place of unsaved decisions only where the person lets them go', async () => {
    const { page } = opened;
    const name = page.getByRole('textbox', { name: 'Name of this project' });
    const before = await name.inputValue();
    const openAgain = async (): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open', exact: true }).click(),
      ]);
      await chooser.setFiles(saved);
    };
    await name.fill('Not saved');
    await page.keyboard.press('Enter');
    await openAgain();
    const dialog = page.getByRole('alertdialog', { name: 'There are unsaved decisions' });
    expect(await violationsInBoth(page)).toEqual([]);
    await picture(page, 'leave-dialog');
    await page.keyboard.press('Enter');
    await page.getByText('Your decisions are as they were.').waitFor();
    expect(await name.inputValue()).toBe('Not saved');
    await openAgain();
    await dialog.getByRole('button', { name: 'Let them go and open it' }).click();
    await page.getByRole('textbox', { name: 'Passphrase' }).fill('over the hill');
    await page.keyboard.press('Enter');
    await expect.poll(() => name.inputValue()).toBe(before);
    await untilWorkedOut(page);
  });

  it('says on the page how other files differ from those it was made for', async () => {
    const { page } = opened;
    await chooseFiles(page, { 'small.csv': smallExport(30), 'new.csv': smallExport(20) });
    const notice = page.locator('.notice').filter({ hasText: 'saved for other files' });
    await notice.getByText('small.csv holds other data').waitFor();
    expect(await notice.textContent()).toContain('30 rows, 40 rows before. The same columns.');
    expect(await notice.textContent()).toContain('new.csv is new to this project.');
    await picture(page, 'other-files');
  });

  it('lies beside the desk in a comparison: what differs in files, decisions and figures', async () => {
    const { page } = opened;
    await goTo(page, 'Reports');
    await page.getByText('Compare two versions or two quarters').click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Compare with another project' }).click(),
    ]);
    await chooser.setFiles(saved);
    await page.getByRole('textbox', { name: 'Passphrase' }).fill('over the hill');
    await page.keyboard.press('Enter');
    const compared = page.getByRole('region', { name: 'Two versions side by side' });
    await compared.getByRole('status').waitFor();
    expect(await compared.getByRole('status').textContent()).toContain('as it is now');
    expect((await compared.getByRole('listitem').allTextContents()).join(' ')).toMatch(
      /40 rows before.*new\.csv is new/,
    );
    const figures = compared.getByRole('table', { name: 'Headline figures' });
    expect(await figures.getByRole('row').nth(1).textContent()).toMatch(/Referrals.*40.*50/);
    expect(await violationsInBoth(page)).toEqual([]);
    await compared.scrollIntoViewIfNeeded();
    await picture(page, 'comparison');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      compared.getByRole('button', { name: 'Save this comparison' }).press('Enter'),
    ]);
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    expect(Object.keys(files).sort()).toEqual(['comparison.html', 'comparison.xlsx']);
    expect(new TextDecoder().decode(files['comparison.html'])).toContain('Headline figures');
  });

  it('leaves no error behind', () => {
    expect([opened.errors, opened.foreign]).toEqual([[], []]);
  });
});

describe('unsaved decisions', () => {
  let served: Served;
  let browser: ChildProcess | undefined;
  const home = mkdtempSync(join(tmpdir(), 'soundings-browser-'));
  beforeAll(async () => {
    served = await serveFolder('dist/web');
  });
  afterAll(async () => {
    browser?.kill('SIGKILL');
    await served.close();
  });

  /** A browser of this person, in a process of its own that can be killed. */
  async function start(): Promise<Page> {
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-port=0',
    ];
    const child = spawn(chromiumPath ?? '', [...flags, `--user-data-dir=${home}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    browser = child;
    const address = await new Promise<string>((resolve) => {
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        const [, found] = /DevTools listening on (ws:\S+)/.exec(text) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const [context] = (await chromium.connectOverCDP(address)).contexts();
    if (context === undefined) throw new Error('the browser has no context');
    const page = await context.newPage();
    await page.goto(served.url);
    return page;
  }

  async function kill(): Promise<void> {
    const gone = new Promise((resolve) => browser?.once('exit', resolve));
    browser?.kill('SIGKILL');
    await gone;
  }

  const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name of this project' });

  it('survive a kill of the browser six seconds later, and are offered at the next start', async () => {
    const page = await start();
    await nameField(page).fill('Not saved yet');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /unsaved decisions/ }).waitFor();
    await page.waitForTimeout(6_000);
    await kill();
    const again = await start();
    const dialog = again.getByRole('alertdialog', { name: 'You had unsaved decisions' });
    await dialog.waitFor();
    expect(await violationsInBoth(again)).toEqual([]);
    await picture(again, 'recover-dialog');
    await dialog.getByRole('button', { name: 'Bring them back' }).click();
    await expect.poll(() => nameField(again).inputValue()).toBe('Not saved yet');
    await again.getByRole('button', { name: /unsaved decisions/ }).waitFor();
  });

  it('that were brought back are offered once more until they are saved or thrown away', async () => {
    await kill();
    const page = await start();
    await page.getByRole('button', { name: 'Throw them away' }).click();
    await expect.poll(() => page.getByRole('alertdialog').count()).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: 'Try the sample' }).waitFor();
    await page.waitForTimeout(500);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    expect(await nameField(page).inputValue()).toBe('Untitled');
  });

  it('are asked about before the page is left, and not once there are none', async () => {
    await kill();
    const page = await start();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await nameField(page).fill('Half done');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /unsaved decisions/ }).waitFor();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  it('are not kept where a person switched that off', async () => {
    await kill();
    const page = await start();
    await page.waitForTimeout(2_000);
    const left = page.getByRole('button', { name: 'Throw them away' });
    if ((await left.count()) > 0) await left.click();
    await page.getByRole('button', { name: 'Save as' }).click();
    await page.getByText('Keep unsaved decisions on this computer').click();
    await page.getByRole('button', { name: 'Not now' }).click();
    await nameField(page).fill('Never kept');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(5_000);
    await kill();
    const again = await start();
    await again.waitForTimeout(1_000);
    expect(await again.getByRole('alertdialog').count()).toBe(0);
  });
});
