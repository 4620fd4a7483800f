import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilWorkedOut } from '../support/page.js';
import { smallExport } from '../support/small-export.js';
import { launch } from './launch.js';
import { offered } from './offered.js';
import type { Program } from './program.js';
import { freshHome, program as app } from './program-copy.js';
import { choosing, pressing } from './scripted.js';

const home = freshHome();

describe('a page that hangs', () => {
  let program: Program;
  let page: Page;
  beforeAll(async () => {
    program = await launch({ app, home, patienceMs: 1_500 });
    page = await program.firstWindow();
  });
  afterAll(() => program.process().kill('SIGKILL'));

  /** The page hangs for so long; Electron looks for an answer only where somebody presses something. */
  const hang = async (ms: number): Promise<void> => {
    await page.evaluate(
      `void setTimeout(() => { const end = Date.now() + ${String(ms)}; while (Date.now() < end); })`,
    );
    void page.mouse.click(5, 5).catch(() => undefined);
  };

  it('is told of, and the question goes away when the page answers after all', async () => {
    await program.evaluate(({ dialog }) => {
      const told = { message: '', isGone: false };
      Object.assign(globalThis, { told });
      dialog.showMessageBox = (_window: unknown, options?: Electron.MessageBoxOptions) =>
        new Promise((resolve) => {
          told.message = options?.message ?? '';
          options?.signal?.addEventListener('abort', () => {
            told.isGone = true;
            resolve({ response: 0, checkboxChecked: false });
          });
        });
    }, null);
    await hang(4_000);
    const told = (): Promise<unknown> =>
      program.evaluate(() => (globalThis as unknown as { told: unknown }).told, null);
    await expect
      .poll(told, { timeout: 60_000 })
      .toEqual({ message: 'The page does not answer.', isGone: true });
  });

  it('has its calculation started again where that hangs, with the files that are on the desk', async () => {
    const file = join(home, 'small.csv');
    writeFileSync(file, smallExport());
    await choosing(program, [file]);
    const [worker] = page.workers();
    await worker?.evaluate('void setTimeout(() => { for (;;); })');
    await page.clock.install();
    await page.getByRole('button', { name: 'Choose files' }).click();
    await page.getByRole('progressbar').waitFor();
    for (let minutes = 0; minutes < 3; minutes += 1) await page.clock.fastForward(60_000);
    await page.getByText('Nothing has been heard of this for over a minute.').waitFor();
    await page.getByRole('button', { name: 'Start it again' }).click();
    await untilWorkedOut(page);
    expect(await page.getByRole('article', { name: 'small.csv' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Start it again' }).count()).toBe(0);
  });

  it('is started again when the person says so, and offers what was decided', async () => {
    await page.getByRole('textbox', { name: 'Name of this project' }).fill('Before it hung');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(4_000);
    await pressing(program, 1);
    await hang(600_000);
    await expect.poll(() => offered(program), { timeout: 60_000 }).toContain('You had unsaved decisions');
  });
});
