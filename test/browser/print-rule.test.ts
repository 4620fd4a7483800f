import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, openAt, violations } from '../support/page.js';
import { smallExport } from '../support/small-export.js';

const slowly = { timeout: 60_000 };
let opened: OpenedPage;

beforeAll(async () => {
  opened = await openAt('Reports', { 'small.csv': smallExport() });
});
afterAll(() => opened.close());

describe('a rule of print', () => {
  const report = () => opened.page.frameLocator('.preview');

  it('is made by keyboard, printed in the report, and undone', async () => {
    const { page } = opened;
    await page.getByText('How small numbers are printed').focus();
    await page.keyboard.press('Enter');
    await page.getByText('A rule of your own').waitFor(slowly);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Name of the rule' }).focus();
    await page.keyboard.type('Health board');
    await page.keyboard.press('Tab');
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await page.getByRole('switch', { name: 'Print a zero as a zero' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Keep this rule and use it' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Change “Health board”' }).waitFor(slowly);
    await report().getByText('Rule of print: “Health board”').first().waitFor(slowly);
    await report()
      .getByText('Counts under 5, zero included, are shown as *. Other counts are rounded to the nearest 3.')
      .first()
      .waitFor(slowly);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Undo ?: the rule of print “Health board”/ }).click();
    await report().getByText('Counts from 1 to 7 are shown as *.').first().waitFor(slowly);
    expect(opened.errors).toEqual([]);
  });

  it('is not shared beside the same numbers by another rule, until the person says so', async () => {
    const { page } = opened;
    const save = page.getByRole('button', { name: 'Save this report' });
    if ((await page.locator('.print-rule').getAttribute('open')) === null)
      await page.getByText('How small numbers are printed').click();
    const saved = page.getByText('Saved report-funder.html.');
    await save.click();
    await saved.waitFor(slowly);
    await page
      .locator('.print-rule')
      .getByRole('button', { name: /Rule of print/ })
      .press('Enter');
    await page.getByRole('option', { name: /^Counts under 5 starred/ }).click();
    const agree = page.getByRole('button', { name: 'Share it all the same' });
    await agree.waitFor(slowly);
    await save.click();
    await page.getByText(/^Not saved\. The same numbers were exported before/).waitFor(slowly);
    await agree.press('Enter');
    await agree.waitFor({ state: 'detached', ...slowly });
    // The page has scrolled far down to the answer, and a click on the way back up meets the report in its frame.
    await save.press('Enter');
    await saved.waitFor(slowly);
    expect(opened.errors).toEqual([]);
  });

  it('is chosen from the list, and refused in a sentence where it cannot be used', async () => {
    const { page } = opened;
    await page
      .locator('.print-rule')
      .getByRole('button', { name: /Rule of print/ })
      .press('Enter');
    await page.getByRole('option', { name: /^Counts under 10 starred/ }).click();
    await report().getByText('Counts under 10, zero included, are shown as *.').first().waitFor(slowly);
    await page.getByRole('textbox', { name: 'Name of the rule' }).fill('Odd');
    await page.getByRole('textbox', { name: 'Round other counts' }).fill('40');
    await page.getByText('The rule “Odd” would print small groups as 0.').waitFor(slowly);
    expect(await page.getByRole('button', { name: 'Keep this rule and use it' }).isDisabled()).toBe(true);
    expect(opened.errors).toEqual([]);
  });
});
