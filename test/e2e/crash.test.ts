import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.js';
import { offered } from './offered.js';
import type { Program } from './program.js';
import { freshHome, program as app } from './program-copy.js';
import { pressing } from './scripted.js';

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name of this project' });

describe('a page that crashes', () => {
  let program: Program;
  beforeAll(async () => {
    program = await launch({ app, home: freshHome() });
  });
  afterAll(() => program.process().kill('SIGKILL'));

  it('is started again when the person says so, and offers what was decided', async () => {
    const page = await program.firstWindow();
    await nameField(page).fill('Before the crash');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(4_000);
    await pressing(program, 0);
    await program.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    }, null);
    await expect.poll(() => offered(program), { timeout: 15_000 }).toContain('You had unsaved decisions');
  });
});
