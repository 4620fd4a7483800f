import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type OpenedPage,
  chooseFiles,
  goTo,
  openPage,
  untilWorkedOut,
  violations,
  violationsInBoth,
} from '../support/page.js';

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await opened.close();
});

const faults = () => violationsInBoth(opened.page);

/** Open everything of the step that opens: what is folded, and the first few lines that unfold by a button. */
async function unfold(): Promise<void> {
  const { page } = opened;
  await page.evaluate(`document.querySelectorAll('main details').forEach((part) => { part.open = true; })`);
  const folded = page.locator('main button[aria-expanded=false]:not([aria-haspopup])');
  for (let i = 0; i < 6 && (await folded.count()) > 0; i += 1) await folded.first().click();
  await page.waitForTimeout(300);
}

describe('axe finds no fault, in light and in dark', () => {
  it('on the first screen, and with files that cannot be read', async () => {
    expect(await faults()).toEqual([]);
    await chooseFiles(opened.page, { 'empty.csv': '', 'letter.pdf': '%PDF-1.7' });
    await opened.page.getByRole('article').nth(1).waitFor();
    expect(await faults()).toEqual([]);
    await opened.page.reload();
    await opened.page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('in the help: keys and guides', async () => {
    const { page } = opened;
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Help' });
    for (const name of ['Keys', 'For a charity officer', 'For a board’s analyst', 'For an evaluator']) {
      await help.getByRole('radio', { name }).click();
      await help.locator('.help-text :is(table, h3)').first().waitFor();
      expect(await faults(), name).toEqual([]);
    }
    await page.keyboard.press('Escape');
  });

  it('while the sample is worked out', async () => {
    await opened.page.getByRole('button', { name: 'Try the sample' }).click();
    await opened.page.getByRole('progressbar').waitFor();
    expect(await violations(opened.page)).toEqual([]);
    await untilWorkedOut(opened.page);
  });

  it.each(['Files', 'Columns', 'Quality', 'Clean', 'People', 'Outcomes', 'Equity', 'Reports'])(
    'on %s, with what can be opened open',
    async (step) => {
      await goTo(opened.page, step);
      await opened.page.waitForTimeout(1_000);
      await unfold();
      expect(await faults()).toEqual([]);
    },
  );

  it.each([
    ['Clean', ['Safe', 'Spellings', 'Texts without a code']],
    ['People', ['Later', 'Joined unasked', 'Decided']],
    ['Reports', ['Data quality', 'Equity']],
  ] as const)('on each list of %s', async (step, lists) => {
    await goTo(opened.page, step);
    for (const list of lists) {
      await opened.page.getByRole('radio', { name: list }).first().click();
      await opened.page.waitForTimeout(500);
      expect(await faults(), list).toEqual([]);
    }
  });

  it('with a number’s origin and its rows open', async () => {
    const { page } = opened;
    await goTo(page, 'Outcomes');
    await page
      .getByRole('button', { name: /where it comes from$/ })
      .first()
      .click();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Show the rows' }).click();
    await page.locator('.rows-dialog .ag-row').first().waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('in the form that saves the project', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Save as …', exact: true }).click();
    await page.getByText('Ask for a passphrase').click();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

describe('the settings of the system', () => {
  const widths = (): Promise<unknown> =>
    opened.page.evaluate(`(() => {
      const of = (name) => getComputedStyle(document.querySelector(name));
      const [shown, other] = ['[aria-current=page]', ':not([aria-current])'].map((which) => of('.rail .step' + which));
      return { shown: shown.outlineStyle, other: other.outlineStyle };
    })()`);

  it('are obeyed with forced colours: the step that is shown has an outline, the others have none', async () => {
    await opened.page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    expect(await widths()).toEqual({ shown: 'solid', other: 'none' });
    await opened.page.emulateMedia({ forcedColors: 'none' });
    expect(await widths()).toEqual({ shown: 'none', other: 'none' });
  });

  it('are obeyed where more contrast is wanted', async () => {
    await opened.page.emulateMedia({ contrast: 'more' });
    const [ink, soft] = await opened.page.evaluate<readonly string[]>(`(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--ink', '--ink-soft'].map((name) => style.getPropertyValue(name));
    })()`);
    expect(soft).toBe(ink);
    await opened.page.emulateMedia({ contrast: 'no-preference' });
  });

  it('are obeyed with less motion: nothing moves by itself or on its way', async () => {
    const moving = await opened.page.evaluate<number>(`[...document.querySelectorAll('*')].filter((part) => {
      const { transitionProperty, transitionDuration, animationName } = getComputedStyle(part);
      const takesTime = transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
      return animationName !== 'none' || (transitionProperty !== 'none' && takesTime);
    }).length`);
    expect(moving).toBe(0);
  });
});
