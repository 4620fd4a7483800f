import type { Locator, Page } from 'playwright-core';
import { goTo } from '../page.js';

/** How a person presses what is on the page: with a mouse, or by keys alone. It counts what was pressed. */
export interface Hand {
  /** With the keys that do the same wherever the focus is, where there are any. */
  readonly press: (what: Locator, shortcut?: string) => Promise<void>;
  readonly tick: (what: Locator) => Promise<void>;
  readonly goTo: (step: string) => Promise<void>;
  readonly type: (where: Locator, text: string) => Promise<void>;
  /** Clicks, or keys that were pressed; typed text counts once. */
  readonly pressed: () => number;
}

export function mouseHand(page: Page): Hand {
  let clicks = 0;
  return {
    press: async (what) => {
      clicks += 1;
      await what.click();
    },
    tick: async (what) => {
      clicks += 1;
      await what.locator('xpath=ancestor::label').click();
    },
    goTo: async (step) => {
      clicks += 1;
      await goTo(page, step);
    },
    type: async (where, text) => {
      clicks += 2;
      await where.click();
      await page.keyboard.type(text);
    },
    pressed: () => clicks,
  };
}

const steps = ['Files', 'Columns', 'Quality', 'Clean', 'People', 'Outcomes', 'Equity', 'Reports'];
/** More Tab presses than any page should take to cross. */
const mostKeys = 1_500;

export function keyHand(page: Page): Hand {
  let keys = 0;
  const key = async (name: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(name);
  };
  const reach = async (what: Locator): Promise<void> => {
    await what.waitFor({ state: 'attached' });
    for (let i = 0; i < mostKeys; i += 1) {
      const way = await what.evaluate(wayTo);
      if (way === 'there') return;
      await key(way);
    }
    throw new Error(`no key leads to ${String(what)}`);
  };
  return {
    press: async (what, shortcut) => {
      if (shortcut !== undefined) {
        await key(shortcut);
        return;
      }
      await reach(what);
      await key('Enter');
    },
    tick: async (what) => {
      await reach(what);
      await key('Space');
    },
    goTo: async (step) => {
      await key(`Alt+${String(steps.indexOf(step) + 1)}`);
      await page.locator('nav [aria-current=page]').filter({ hasText: step }).waitFor();
    },
    type: async (where, text) => {
      await reach(where);
      keys += 1;
      await page.keyboard.type(text);
    },
    pressed: () => keys,
  };
}

/** The key that leads nearer: arrows within a group or between the cells of a grid, else Tab. Runs in the page. */
function wayTo(what: Element): string {
  const at = what.ownerDocument.activeElement;
  if (at === null) return 'Tab';
  if (what.contains(at)) return 'there';
  if (at.closest('[role=radiogroup], [role=toolbar]')?.contains(what) === true) return 'ArrowRight';
  const isCell = at.matches('[role=gridcell], [role=columnheader]');
  if (!isCell || at.closest('[role=grid], [role=treegrid]')?.contains(what) !== true) return 'Tab';
  if (at.contains(what)) return 'Enter';
  if (what.closest('[role=row]')?.contains(at) !== true) return 'ArrowDown';
  const isLeft = what.compareDocumentPosition(at) & what.DOCUMENT_POSITION_FOLLOWING;
  return isLeft === 0 ? 'ArrowRight' : 'ArrowLeft';
}
