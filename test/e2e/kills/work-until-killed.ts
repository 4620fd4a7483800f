import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openProjectFile } from '../../../shared/project/project-file.js';
import { smallExport } from '../../support/small-export.js';
import { killed } from '../killed.js';
import { launch } from '../launch.js';
import { program as app } from '../program-copy.js';
import { choosing, savingTo } from '../scripted.js';
import type { Kill } from './loss.js';

interface Terms {
  /** The unlucky person's folder of settings; their project lies in it too. */
  readonly home: string;
  readonly before: Kill | undefined;
  readonly random: () => number;
  /** How long the person works at most. */
  readonly longestMs?: number;
}

/** Start the program, bring back what it offers, edit and save for a while that lot decides, and kill it. */
export async function workUntilKilled({ home, before, random, longestMs = 16_000 }: Terms): Promise<Kill> {
  mkdirSync(home, { recursive: true });
  const project = join(home, 'Work.soundings');
  const inFile = numberInFile(project);
  const program = await launch({ app, home, isQuiet: true });
  const page = await program.firstWindow();
  await savingTo(program, project);
  await choosing(program, [exportIn(home)]);
  const offered = await broughtBack(page);
  const moment = (['any time', 'any time', 'after a save', 'after an edit'] as const)[
    Math.floor(random() * 4)
  ];
  const startedAt = Date.now();
  const until = startedAt + random() * longestMs;
  const edits: { number: number; at: number }[] = [];
  let number = Math.max(offered ?? 0, inFile ?? 0, before?.edits.at(-1)?.number ?? 0);
  let saves = 0;
  const killAtLast = random() * 400;
  const opensAFile = random() < 0.5;
  let isFileOpen = false;
  let isSave = false;
  // A kill after a save comes while the save is under way, or just done; likewise after an edit.
  while (
    Date.now() < until ||
    (moment === 'after a save' && !isSave) ||
    (moment === 'after an edit' && isSave)
  ) {
    // Nobody saves over their project before they have brought their work back or done some.
    isSave = random() < 0.25 && (offered !== undefined || edits.length > 0);
    if (isSave) {
      await page.keyboard.press('Control+s');
      saves += 1;
    } else {
      number += 1;
      edits.push({ number, at: Date.now() });
      await named(page, number);
      if (opensAFile && edits.length === 1) isFileOpen = await fileOpened(page);
    }
    if (Date.now() < until) await page.waitForTimeout(100 + random() * 900);
  }
  await new Promise((resolve) => setTimeout(resolve, moment === 'any time' ? 0 : killAtLast));
  await killed(program);
  return { moment: moment ?? 'any time', offered, inFile, edits, saves, isFileOpen, killedAt: Date.now() };
}

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name of this project' });

async function named(page: Page, number: number): Promise<void> {
  await nameField(page).fill(`Number ${String(number)}`);
  await page.keyboard.press('Enter');
}

/** A file is chosen and comes by its token; nobody waits until it has been read. False where the desk is not empty. */
async function fileOpened(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: 'Choose files' });
  if ((await button.count()) === 0) return false;
  await button.click();
  return true;
}

function exportIn(home: string): string {
  const path = join(home, 'small.csv');
  writeFileSync(path, smallExport());
  return path;
}

/** What the program offers from before the kill, brought back. */
async function broughtBack(page: Page): Promise<number | undefined> {
  const button = page.getByRole('button', { name: 'Bring them back' });
  await nameField(page).waitFor({ state: 'attached' });
  await button.waitFor({ timeout: 1_500 }).catch(() => undefined);
  if ((await button.count()) === 0) return undefined;
  await button.click();
  await button.waitFor({ state: 'detached' });
  await page.waitForFunction(`document.querySelector('input')?.value !== 'Untitled'`);
  return numberIn(await nameField(page).inputValue());
}

function numberIn(name: string): number {
  const [, number] = /^Number (\d+)$/.exec(name) ?? [];
  if (number === undefined) throw new Error('a name came back that nobody gave');
  return Number(number);
}

function numberInFile(path: string): number | undefined {
  if (!existsSync(path)) return 0;
  const opened = openProjectFile('Work', new Uint8Array(readFileSync(path)));
  return opened.ok ? numberIn(opened.value.project.name) : undefined;
}
