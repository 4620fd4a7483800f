import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type OpenedPage,
  chooseFiles,
  goTo,
  openAt,
  openPage,
  untilWorkedOut,
  violationsInBoth,
} from '../support/page.js';

const slowly = { timeout: 60_000 };

/** Sixty referrals over six months with gaps, an unknown word, a date that is none, and waits of 0 and 200 days. */
function referrals(): string {
  const header = 'Referral ID,Person ID,Referral date,First contact date,Gender,Ethnicity,Link worker,Reason';
  const lines = Array.from({ length: 60 }, (_, i) => {
    const month = String((i % 6) + 1).padStart(2, '0');
    const date = i === 7 ? '31/02/2023' : `${String(13 + (i % 15))}/${month}/2023`;
    const contact = i === 12 ? '30/12/2023' : i < 40 ? date : '';
    const gender = ['Female', 'Male', 'Not stated', 'Not known', ''][i % 5] ?? '';
    const ethnicity = i % 10 === 0 ? 'Q7' : 'White British';
    const worker = i < 55 ? 'LW1' : 'LW2';
    return [`R${String(i)}`, `P${String(i)}`, date, contact, gender, ethnicity, worker, 'Loneliness'].join(
      ',',
    );
  });
  return [header, ...lines, ''].join('\n');
}

let opened: OpenedPage;

describe('the quality of the columns', () => {
  beforeAll(async () => {
    opened = await openAt('Quality', { 'referrals.csv': referrals() });
  });
  afterAll(async () => {
    await opened.close();
  });

  it('has no fault that axe knows, closed or with a rule and an issue of the log open', async () => {
    const { page } = opened;
    expect(await violationsInBoth(page)).toEqual([]);
    await page.locator('.rule-list .disclosure-button').first().click();
    await page.locator('.log-head').first().click();
    await page.getByText('Choose your questions').click();
    expect(await violationsInBoth(page)).toEqual([]);
  });
});

describe('the quality page by keyboard', () => {
  beforeAll(async () => {
    opened = await openAt('Quality', { 'referrals.csv': referrals() });
  });
  afterAll(async () => {
    await opened.close();
  });

  const focused = () =>
    opened.page.evaluate<string>(`document.activeElement?.getAttribute('aria-label') ?? ''`);

  it('moves in the heat map by arrows, with one stop of the Tab key', async () => {
    const { page } = opened;
    const map = page.getByRole('grid', { name: /^Referrals by month/ });
    expect(await map.locator('button[tabindex="0"]').count()).toBe(1);
    await map.locator('button[tabindex="0"]').focus();
    expect(await focused()).toContain('Person identifier, Jan 2023');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toContain('Person identifier, Feb 2023');
    await page.keyboard.press('End');
    expect(await focused()).toContain('No date');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement?.closest('.heat') === null`)).toBe(true);
  });

  it('opens from a cell exactly the rows that lack the field', async () => {
    const { page } = opened;
    const cell = page.getByRole('button', { name: /: Gender, Jan 2023,/ });
    const [, n = '0', of = '0'] =
      /, (\d+) of (\d+) rows$/.exec((await cell.getAttribute('aria-label')) ?? '') ?? [];
    await cell.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Rows without a usable “Gender”: Jan 2023' }).waitFor();
    await expect.poll(() => dialog.textContent(), slowly).toContain(`${String(Number(of) - Number(n))} rows`);
    await page.keyboard.press('Escape');
  });

  it('opens from an issue its cell in the file', async () => {
    const { page } = opened;
    await page
      .getByRole('button', { name: /^Show its issues/ })
      .first()
      .waitFor();
    const cell = page.locator('.issues .ag-row .ag-cell').first();
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.locator('.chosen-issue .ag-row').first().waitFor(slowly);
    await page.getByRole('button', { name: 'Close the rows' }).click();
  });

  it('runs again with a changed threshold, and takes it back', async () => {
    const { page } = opened;
    const line = page.locator('.rule-list li').filter({ hasText: '(X03)' });
    const fared = () => line.locator('.rule-fared').textContent();
    await page.getByText(/^All \d+ rules$/).click();
    expect(await fared()).toContain('1 of ');
    await line.locator('.disclosure-button').focus();
    await page.keyboard.press('Enter');
    await line.getByRole('textbox', { name: /^Longest wait/ }).fill('400');
    await line.getByRole('button', { name: 'Use this' }).click();
    await expect.poll(fared, slowly).toContain('0 of ');
    await line.getByRole('button', { name: 'Back to 180' }).waitFor();
    await page.getByRole('button', { name: /^Undo ?: longest wait: 400 days/ }).click();
    await expect.poll(fared, slowly).toContain('1 of ');
  });

  it('notes what is to be done about an issue without a new run, and takes it back', async () => {
    const { page } = opened;
    const line = page.locator('.log-list li').first();
    await line.locator('.log-head').click();
    await line.getByRole('button', { name: 'Where it stands' }).click();
    await page.getByRole('option', { name: 'accepted' }).click();
    expect(await line.getByRole('button', { name: 'Note it' }).isDisabled()).toBe(true);
    await line.getByRole('textbox', { name: 'Reason' }).fill('Agreed with the scheme.');
    await line.getByRole('button', { name: 'Note it' }).click();
    await expect.poll(() => line.locator('.log-stands').textContent()).toContain('accepted');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Undo ?: what was noted/ }).click();
    await expect.poll(() => line.locator('.log-stands').textContent()).toContain('open');
  });

  it('takes a rule of one’s own, says what is wrong with it, and asks it', async () => {
    const { page } = opened;
    await page.getByText('Add a rule of your own').click();
    const form = page.locator('.local-rules');
    await form.getByRole('button', { name: 'Add this rule' }).click();
    await expect.poll(() => form.getByRole('status').textContent()).toContain('has no name');
    await form.getByRole('textbox', { name: /^What is wrong/ }).fill('Gender is not filled in');
    await form.getByRole('button', { name: 'Every' }).click();
    await page.getByRole('option', { name: 'Gender', exact: true }).click();
    await form.getByRole('textbox', { name: 'Why it matters' }).fill('Reach is told by gender.');
    await form.getByRole('textbox', { name: 'Why it is set so' }).fill('Agreed with the board.');
    await form.getByRole('button', { name: 'Add this rule' }).click();
    const line = page.locator('.rule-list li').filter({ hasText: 'local-gender-is-not-filled-in' });
    await line.waitFor(slowly);
    await expect.poll(() => line.locator('.rule-fared').textContent(), slowly).toMatch(/^\d+ of 60 /);
  });

  it('leaves no error behind', () => {
    expect(opened.errors).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});

describe('rows that say no', () => {
  const says = ['Yes', ...Array.from({ length: 19 }, () => 'No')];
  const file = [
    'Referral ID,Person ID,Referral date,Do not contact',
    ...says.map((said, i) => `R${String(i)},P${String(i)},2023-04-${String(i + 10)},${said}`),
    '',
  ].join('\n');

  it('are left out until a person says otherwise, by keyboard, and again with undo', async () => {
    const { page, errors, close } = await openPage({ reducedMotion: 'reduce' });
    await chooseFiles(page, { 'north.csv': file });
    await untilWorkedOut(page);
    await goTo(page, 'Quality');
    const card = page.locator('#refusals');
    await card.getByText('“Do not contact” says yes in 1 of 20 rows. Row 2.').waitFor();
    await card.getByText('Nobody has answered yet. They are left out.').waitFor();
    await card.getByRole('button', { name: /^It means something else/ }).focus();
    await page.keyboard.press('Enter');
    await card.getByText('Nobody has answered yet').waitFor({ state: 'detached', ...slowly });
    expect(await violationsInBoth(page)).toEqual([]);
    await page.getByRole('button', { name: /^Undo ?: “Do not contact”: it means something else/ }).click();
    await card.getByText('Nobody has answered yet. They are left out.').waitFor(slowly);
    await goTo(page, 'Clean');
    await page.getByText('Of this table 19 rows count without them, 20 rows with them.').waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
