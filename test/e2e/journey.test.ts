import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProjectFile } from '../../shared/project/project-file.js';
import { untilWorkedOut } from '../support/page.js';
import { smallExport } from '../support/small-export.js';
import { killed } from './killed.js';
import { launch } from './launch.js';
import type { Program } from './program.js';
import { freshHome, program as app } from './program-copy.js';
import { choosing, pressing, savingTo } from './scripted.js';

const home = freshHome();
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name of this project' });

describe('a day at the desk', () => {
  let program: Program;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    program = await launch({ app, home });
    page = await program.firstWindow();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });
  afterAll(() => program.close());

  it('begins with a file chosen in a dialog, whose rows arrive in the page', async () => {
    const file = join(home, 'small.csv');
    writeFileSync(file, smallExport());
    await choosing(program, [file]);
    await page.getByRole('button', { name: 'Choose files' }).click();
    await page.getByRole('article', { name: 'small.csv' }).waitFor();
    await untilWorkedOut(page);
  });

  it('goes on with a project saved where the person said, whole', async () => {
    const place = join(home, 'Valley.soundings');
    await nameField(page).fill('Valley');
    await page.keyboard.press('Enter');
    await savingTo(program, place);
    await page.keyboard.press('Control+s');
    await page.getByText('Saved Valley.soundings.').waitFor();
    const opened = openProjectFile('Valley', new Uint8Array(readFileSync(place)));
    expect(opened).toMatchObject({ ok: true, value: { project: { name: 'Valley' } } });
  });

  it('does not close over unsaved decisions without a word', async () => {
    await nameField(page).fill('Valley and hill');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /unsaved decisions/ }).waitFor();
    await pressing(program, 0);
    await program.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
    }, null);
    await page.waitForTimeout(500);
    expect(await nameField(page).inputValue()).toBe('Valley and hill');
  });

  it('leaves no error behind', () => {
    expect(faults).toEqual([]);
  });

  it('ends in a kill, and what was decided is offered at the next start', async () => {
    await page.waitForTimeout(4_000);
    await killed(program);
    program = await launch({ app, home });
    page = await program.firstWindow();
    await page.getByRole('button', { name: 'Bring them back' }).click();
    await expect.poll(() => nameField(page).inputValue()).toBe('Valley and hill');
    await pressing(program, 1);
  });
});
