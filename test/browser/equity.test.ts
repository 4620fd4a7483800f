import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, openAt, violationsInBoth } from '../support/page.js';

const slowly = { timeout: 60_000 };
const fifths = [60, 50, 40, 30, 20];
const ethnic = ['White British', 'White British', 'White British', 'Indian', 'Caribbean'];
let opened: OpenedPage;

/** 200 made-up people, more of them from deprived areas; every third came. */
function referrals(): string {
  const rows = fifths.flatMap((count, fifth) =>
    Array.from({ length: count }, (_, i) => {
      const id = `${String(fifth)}-${String(i)}`;
      const date = `2023-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 27) + 1).padStart(2, '0')}`;
      const sessions = i % 3 === 0 ? 2 : 0;
      return `R${id},P${id},${date},${i % 2 === 0 ? 'Female' : 'Male'},${ethnic[i % 5] ?? ''},${String(fifth * 2 + 1)},${String(sessions)}`;
    }),
  );
  const header =
    'Referral ID,Person ID,Referral date,Gender,Ethnicity,IMD decile,Number of sessions attended';
  return [header, ...rows, ''].join('\n');
}

/** A population of 1,000 in every fifth. */
function population(): string {
  const rows = fifths.flatMap((_, fifth) =>
    [['White', 800] as const, ['Asian', 100] as const, ['Black', 100] as const].map(
      ([group, people]) => `${String(fifth + 1)},${group},${String(people)}`,
    ),
  );
  return ['imd_quintile,ethnic_group,population', ...rows, ''].join('\n');
}

async function answerOf(heading: string): Promise<string> {
  const card = opened.page.locator('.equity-answers .card').filter({ hasText: heading });
  return (await card.first().textContent()) ?? '';
}

describe('the Equity page', () => {
  beforeAll(async () => {
    opened = await openAt('Equity', { 'referrals.csv': referrals(), 'population.csv': population() });
    await opened.page.getByRole('heading', { name: 'Who is not here', exact: true }).waitFor(slowly);
  });
  afterAll(() => opened.close());

  it('answers first, with the evidence beside each answer', async () => {
    expect(await answerOf('Reach')).toMatch(
      /redistributive.*Slope of reach over deprivation: −.*most deprived/s,
    );
    expect(await opened.page.locator('h2').first().textContent()).toBe('The three answers');
  });

  it('has no fault that axe knows, with the other measures open', async () => {
    const { page } = opened;
    await page.getByText('More measures').click();
    await page.locator('.chart .main-svg').first().waitFor(slowly);
    expect(await violationsInBoth(page)).toEqual([]);
  });

  it('compares by another group by keyboard, and everything below follows', async () => {
    const { page } = opened;
    const choice = page.getByRole('button', { name: 'Compare by' });
    await choice.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Ethnic group' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const reach = page.getByRole('region', { name: 'Who is reached' });
    await reach.getByRole('row', { name: /^Asian or Asian British/ }).waitFor(slowly);
    await reach.getByText('Reach, one end less the other: ethnic group').waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
  });

  it('opens a number to where it comes from and its rows by keyboard, and gives the focus back', async () => {
    const { page } = opened;
    const door = page
      .getByRole('region', { name: 'Who is reached' })
      .getByRole('button', { name: /where it comes from$/ })
      .first();
    await door.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('complementary', { name: 'Where it comes from' });
    expect(await drawer.textContent()).toMatch(/Counted.*Of.*Missing.*Definition/);
    await drawer.getByRole('button', { name: 'Show the rows' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.rows-dialog .ag-row').first().waitFor(slowly);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await drawer.count()).toBe(0);
    const focused = (): Promise<string> =>
      page.evaluate(`document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName`);
    await expect.poll(focused).toBe(await door.getAttribute('aria-label'));
    expect(opened.errors).toEqual([]);
  });
});
