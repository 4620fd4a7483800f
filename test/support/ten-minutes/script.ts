import type { Page } from 'playwright-core';
import { untilWorkedOut } from '../page.js';
import type { Hand } from './hand.js';
import type { MarkName } from './traps.js';

/** What was so when the script came to a mark. */
export interface Reached {
  readonly mark: MarkName;
  /** Where users.md puts it, in minutes and seconds. */
  readonly due: string;
  /** Clicks or keys up to here. */
  readonly pressed: number;
  /** Everything that stood on the page. */
  readonly text: string;
}

const patience = 170_000;

/** The ten minutes of every kind of user over the sample: from the first screen to the project opened again. */
export async function* tenMinutes(page: Page, hand: Hand): AsyncGenerator<Reached> {
  const panel = page.getByRole('main');
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  // Lines far down are not drawn until they are looked at, but they are there.
  const textOf = async (): Promise<string> => (await panel.textContent()) ?? '';
  const reached = async (mark: MarkName, due: string, more = ''): Promise<Reached> => ({
    mark,
    due,
    pressed: hand.pressed(),
    text: `${await textOf()}\n${more}`,
  });
  page.setDefaultTimeout(patience);

  yield await reached('opened', '0:00');
  await hand.press(button('Try the sample'));
  await page.getByRole('article').first().waitFor();
  yield await reached('sample', '0:30');
  await page.getByText('Nothing to ask about these').waitFor();
  await page.waitForTimeout(500);
  yield await reached('arrived', '1:00');

  await untilWorkedOut(page);
  await hand.goTo('Columns');
  await page.getByRole('heading', { name: 'What is “Date”?' }).waitFor();
  const asked = await textOf();
  await hand.press(button(/^Confirm the \d+ sure ones$/));
  await hand.press(button('Referral date'));
  await hand.press(button(/^Turned round/));
  yield await reached('mapped', '2:30', asked);

  await hand.goTo('Quality');
  await page.getByRole('heading', { name: 'Rows that may say no' }).waitFor();
  const doubts = await textOf();
  await settled(page);
  for (const name of ['Leave them out', 'As the other dates say'])
    for (const about of await aboutEach(page, name))
      await hand.press(page.getByRole('button', { name: `${name} for ${about}`, exact: true }));
  await settled(page);
  await hand.goTo('People');
  await hand.press(button(/^Later/));
  yield await reached('decided', '4:30', doubts);

  await hand.goTo('Quality');
  await settled(page);
  const found = await page.locator('.issues').locator('option').allTextContents();
  await hand.type(page.getByLabel('What is the matter Filter Input'), 'day first');
  // Not a cell of it: a narrow grid takes cells out that are moved out of sight.
  const row = page.locator('.issues .ag-row[row-index="0"]');
  await row.filter({ hasText: 'day first' }).waitFor();
  await hand.press(row);
  await page.locator('.chosen-issue .ag-row').first().waitFor();
  yield await reached('issues', '7:00', found.join('\n'));

  await hand.goTo('Reports');
  const report = page.frameLocator('iframe');
  await report.locator('h1').first().waitFor();
  yield await reached('report', '8:00', await report.locator('body').innerText());

  const [download] = await Promise.all([page.waitForEvent('download'), saveWithFiles(page, hand)]);
  const kept = await railOf(page);
  await page.reload();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    hand.press(button('Open'), 'Control+o'),
  ]);
  await chooser.setFiles(await download.path());
  await untilWorkedOut(page);
  await settled(page);
  yield await reached('saved', '9:30', `kept: ${kept}\nopened: ${await railOf(page)}`);
}

/** Until nothing is being worked out. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(900);
  await page.locator('.work').waitFor({ state: 'hidden' });
}

/** What each of the questions is about that offers such an answer. */
async function aboutEach(page: Page, answer: string): Promise<readonly string[]> {
  const names = await page.locator('.answer-choices button').filter({ hasText: answer }).allTextContents();
  return names.map((name) => name.replace(`${answer} for `, ''));
}

async function saveWithFiles(page: Page, hand: Hand): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Save as …', exact: true }), 'Control+Shift+s');
  const dialog = page.getByRole('dialog', { name: 'Save the project' });
  const withFiles = dialog.getByRole('checkbox', { name: /^Put the/ });
  await hand.tick(withFiles);
  await hand.press(dialog.getByRole('button', { name: 'Save it' }));
}

/** What the rail says of each step. */
async function railOf(page: Page): Promise<string> {
  const steps = await page
    .getByRole('navigation', { name: 'Steps of the day' })
    .getByRole('button')
    .allInnerTexts();
  return steps.map((step) => step.replaceAll(/\s+/g, ' ')).join(' | ');
}
