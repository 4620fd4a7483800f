import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFile } from '../../shared/project/project-file.js';
import { emptyProject } from '../../shared/project/project.js';
import { smallExport } from '../support/small-export.js';
import { launch } from './launch.js';
import type { Program } from './program.js';
import { freshHome, program as app } from './program-copy.js';

const home = realpathSync(freshHome());
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name of this project' });

/** A project saved under this name. */
function saved(name: string): string {
  const { bytes } = projectFile({ ...emptyProject, name }, { mapping: [], steps: [], intake: [] });
  const place = join(home, `${name}.soundings`);
  writeFileSync(place, bytes);
  return place;
}

describe('files opened from outside the page', () => {
  let program: Program;
  let page: Page;
  beforeAll(async () => {
    program = await launch({ app, home, args: [saved('Fell'), '--no-such-switch', join(home, 'gone.csv')] });
    page = await program.firstWindow();
  });
  afterAll(() => program.close());

  it('are there from the start where the program was started with one', async () => {
    await expect.poll(() => nameField(page).inputValue()).toBe('Fell');
    await page.getByText('Opened Fell.soundings').waitFor();
  });

  it('come by a second start, which hands them over and ends', async () => {
    const second = await launch({ app, home, args: [saved('Tarn')] });
    const code = await new Promise((resolve) => second.process().once('exit', resolve));
    expect(code).toBe(0);
    await expect.poll(() => nameField(page).inputValue()).toBe('Tarn');
  });

  it('come from the system’s own opening, also once the page was loaded anew', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    await page.waitForTimeout(300);
    const place = join(home, 'small.csv');
    writeFileSync(place, smallExport());
    await program.evaluate(({ app: running }, path) => {
      running.emit('open-file', { preventDefault: () => undefined }, path);
    }, place);
    await page.getByRole('article', { name: 'small.csv' }).waitFor();
  });

  it('come from the recent projects, newest first, which can be cleared', async () => {
    await expect
      .poll(() => JSON.parse(readFileSync(join(home, 'Soundings', 'recent.json'), 'utf8')) as unknown)
      .toEqual([join(home, 'Tarn.soundings'), join(home, 'Fell.soundings')]);
    const press = (id: string): Promise<void> =>
      program.evaluate(({ Menu }, item) => {
        Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
      }, id);
    await press('recent-1');
    await expect.poll(() => nameField(page).inputValue()).toBe('Fell');
    await press('clear-recent');
    await expect
      .poll(() => JSON.parse(readFileSync(join(home, 'Soundings', 'recent.json'), 'utf8')) as unknown)
      .toEqual([]);
  });

  it('are dropped on the page and come from main, whole, each by a token that is good once', async () => {
    const place = join(home, 'dropped.csv');
    writeFileSync(place, smallExport(20));
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await dropped(page, place);
    await page.getByRole('article', { name: 'dropped.csv' }).waitFor();
    const [token] = fetched.filter((url) => url.includes('/.file/'));
    expect(token).toBeDefined();
    expect(await page.evaluate(async (url) => (await fetch(url)).status, token ?? '')).toBe(404);
    expect(await page.evaluate(async () => (await fetch('./.file/guessed')).status)).toBe(404);
  });

  it('never take the place of decisions that are not saved', async () => {
    await nameField(page).fill('Half done');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /unsaved decisions/ }).waitFor();
    await dropped(page, saved('Other'));
    await page.getByText('Other.soundings was not opened').waitFor();
    expect(await nameField(page).inputValue()).toBe('Half done');
    await page.getByRole('button', { name: /^Undo/ }).click();
  });
});

/** Drop a file of the disk on the page, as a person's file manager does. */
async function dropped(page: Page, path: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  await devtools.detach();
}

describe('the window', () => {
  const place = (bounds: object): void => {
    mkdirSync(join(placed, 'Soundings'), { recursive: true });
    writeFileSync(join(placed, 'Soundings', 'window.json'), JSON.stringify(bounds));
  };
  const placed = freshHome();
  const boundsOf = async (): Promise<unknown> => {
    const program = await launch({ app, home: placed });
    await program.firstWindow();
    const bounds = await program.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const { x, y, width, height } = window?.getNormalBounds() ?? {};
      return [x, y, width, height, window?.isMaximized()];
    }, null);
    await program.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 150, y: 50, width: 1000, height: 700 });
    }, null);
    await program.close();
    return bounds;
  };

  it('opens where it was closed last, and not where no screen is any more', async () => {
    place({ x: 40, y: 30, width: 1100, height: 720, isMaximized: false });
    expect(await boundsOf()).toEqual([40, 30, 1100, 720, false]);
    expect(await boundsOf()).toEqual([150, 50, 1000, 700, false]);
    place({ x: 5000, y: 30, width: 1100, height: 720, isMaximized: true });
    expect((await boundsOf()) as unknown[]).toEqual([expect.anything(), expect.anything(), 1440, 900, true]);
  });
});
