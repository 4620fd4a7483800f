import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, goTo, openAt, untilWorkedOut, violationsInBoth } from '../support/page.js';
import { smallExport } from '../support/small-export.js';

const slowly = { timeout: 60_000 };
let opened: OpenedPage;
const form = () => opened.page.locator('.cohorts');

async function pick(within: string, label: string, option: string): Promise<void> {
  const { page } = opened;
  await page.locator(within).getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function describeWomen(): Promise<void> {
  const { page } = opened;
  await page.getByText('Describe groups of people').click();
  await form().getByRole('textbox', { name: 'Only people …' }).fill('who are women');
  await pick('.cohorts', 'Look at', 'Gender');
  await form()
    .getByRole('checkbox', { name: /^Female/ })
    .press('Space');
  await form().getByRole('button', { name: 'Add this condition' }).click();
}

describe('the form of a group of people', () => {
  beforeAll(async () => {
    opened = await openAt('Outcomes', { 'small.csv': smallExport() });
  });
  afterAll(() => opened.close());

  it('says what is missing, adds a group by keyboard, and has no fault that axe knows', async () => {
    const { page } = opened;
    await describeWomen();
    await form().getByRole('textbox', { name: 'Only people …' }).fill('');
    const add = form().getByRole('button', { name: 'Add this group' });
    await add.press('Enter');
    await expect.poll(() => form().getByText('has no name').count()).toBe(1);
    await form().getByRole('textbox', { name: 'Only people …' }).fill('who are women');
    await add.press('Enter');
    await form().getByRole('table', { name: 'Main figures by group' }).waitFor(slowly);
    await expect
      .poll(
        () =>
          form()
            .getByText(/15 people, 19 referrals/)
            .count(),
        slowly,
      )
      .toBe(1);
    expect(await violationsInBoth(page)).toEqual([]);
  });

  it('restricts everything to the group, says so in the report, and is undone', async () => {
    const { page } = opened;
    await pick('.looking-at', 'Looking at', 'Only people who are women');
    await untilWorkedOut(page);
    await goTo(page, 'Reports');
    await page.getByText('Every number here and in print is of them alone.').waitFor(slowly);
    expect(await violationsInBoth(page)).toEqual([]);
    const report = page.frameLocator('.preview');
    await report.getByText('Only people who are women: Gender is Female').first().waitFor(slowly);
    await page.getByRole('button', { name: /^Undo ?: looking only at people who are women/ }).click();
    await untilWorkedOut(page);
    await report
      .getByText('Only people who are women: Gender')
      .first()
      .waitFor({ state: 'detached', ...slowly });
    expect(opened.errors).toEqual([]);
  });
});
