import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, chooseFiles, openPage, untilWorkedOut, violationsInBoth } from '../support/page.js';
import { smallExport } from '../support/small-export.js';
import { turnedName, uglyFiles } from '../support/ugly-files.js';

const slowly = { timeout: 30_000 };
const { 'five thousand columns.csv': wide, ...quick } = uglyFiles();

let opened: OpenedPage;
const card = (name: string): Locator => opened.page.getByRole('article', { name, exact: true });

/** Open a file's card, unless it is open. */
async function open(name: string): Promise<Locator> {
  const head = card(name).getByRole('button', { name, exact: true });
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  return card(name);
}

async function undo(): Promise<void> {
  await opened.page.getByRole('button', { name: /^Undo ?:/ }).click();
}

describe('ugly files on the desk', () => {
  beforeAll(async () => {
    opened = await openPage({ reducedMotion: 'reduce' });
    await chooseFiles(opened.page, quick);
    await card('header again.csv').waitFor(slowly);
  });
  afterAll(async () => {
    await opened.close();
  });

  it('are one line each, with rows and what one row is; those with doubts come first', async () => {
    const facts = async (name: string) => (await card(name).textContent()) ?? '';
    expect(await facts('banded header.xlsx')).toContain('30 rows, 6 columns');
    expect(await facts('banded header.xlsx')).toContain('header in lines 4, 5');
    expect(await facts('utf16 tabs.txt')).toContain('40 rows, 5 columns');
    expect(await facts('header again.csv')).toMatch(/45 rows.*one row is a referral.*6 lines set aside/);
    expect(await facts('damaged.xlsx')).toMatch(/not read.*\.$/);
    const order = await opened.page.getByRole('article').all();
    const names = await Promise.all(order.map((one) => one.getAttribute('aria-label')));
    expect(names[0]).toBe('damaged.xlsx');
    expect(names.indexOf('all hidden.xlsx')).toBeLessThan(names.indexOf('banded header.xlsx'));
  });

  it('show what their names and cells hide', async () => {
    const shown = turnedName.replace('\u202e', '⟦RLO⟧');
    const file = await open(shown);
    expect(await file.locator('.is-header').textContent()).toContain('Client⟦ZWSP⟧ ref');
    expect(await opened.page.locator('main').textContent()).not.toMatch(/[\u202e\u200b\u0007]/);
  });

  it('have no fault that axe knows, closed or open', async () => {
    for (const name of ['all hidden.xlsx', 'two tables.csv', 'header again.csv', 'notes over lines.csv'])
      await open(name);
    expect(await violationsInBoth(opened.page)).toEqual([]);
  });

  it('show the lines of a kind that was set aside', async () => {
    const file = await open('header again.csv');
    await file.getByRole('button', { name: '3 subtotals' }).click();
    const lines = file.getByRole('region', { name: /^subtotals of/ });
    expect(await lines.locator('tbody tr').count()).toBe(3);
    expect(await lines.locator('tbody tr').first().textContent()).toContain('Subtotal');
  });

  it('leave no error behind', () => {
    expect(opened.errors).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});

describe('every guess about a file', () => {
  const titled = (from: number) =>
    ['Referrals of the year', '', ...smallExport(60).split('\n').slice(0, 1), ...rows(from), ''].join('\n');
  const rows = (from: number) =>
    smallExport(60)
      .split('\n')
      .slice(from, from + 20);
  const bars = 'Ref|Date of referral|Reason; other\nR1|01/02/2023|money; work\nR2|02/02/2023|home; work\n';

  beforeAll(async () => {
    opened = await openPage();
    await chooseFiles(opened.page, {
      'q1.csv': titled(1),
      'q2.csv': titled(21),
      'q3.csv': titled(41),
      'bars.csv': bars,
      'two tables.csv': quick['two tables.csv'] ?? '',
      'all hidden.xlsx': quick['all hidden.xlsx'] ?? '',
    });
    await untilWorkedOut(opened.page);
  });
  afterAll(async () => {
    await opened.close();
  });
  const header = (file: Locator, line: number) =>
    file.getByRole('button', { name: `Line ${String(line)} is the header` });
  const found = (file: Locator, text: string) =>
    expect.poll(() => file.locator('.rows-found').textContent(), slowly).toContain(text);

  it('can be changed with the mouse: the header moves, and undo takes it back', async () => {
    const file = await open('q1.csv');
    await header(file, 3).waitFor();
    await file.getByRole('button', { name: 'Make line 4 the header' }).click();
    await header(file, 4).waitFor(slowly);
    await found(file, '19 rows');
    await undo();
    await found(file, '20 rows');
  });

  it('can be changed with the keyboard: arrows go along the lines, Enter chooses, Shift stretches', async () => {
    const { page } = opened;
    const file = await open('q1.csv');
    await header(file, 3).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await header(file, 4).waitFor(slowly);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+Enter');
    await header(file, 3).waitFor(slowly);
    expect(await header(file, 4).count()).toBe(1);
    await found(file, '19 rows');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await found(file, '20 rows');
  });

  it('covers headers of two lines and files without one', async () => {
    const file = await open('q1.csv');
    await file.getByRole('radio', { name: '2 lines' }).click();
    await header(file, 4).waitFor(slowly);
    await found(file, '19 rows');
    await file.getByRole('radio', { name: 'there is none' }).click();
    await expect.poll(() => file.locator('.is-header').count(), slowly).toBe(0);
    await file.getByRole('button', { name: /^Take back what you said/ }).click();
    await header(file, 3).waitFor(slowly);
    await found(file, '20 rows');
  });

  it('covers what separates the cells, from the list or typed', async () => {
    const file = await open('bars.csv');
    await found(file, '2 rows, 3 columns');
    await file.getByRole('button', { name: /Cells are separated by/ }).click();
    await opened.page.getByRole('option', { name: 'semicolons' }).click();
    await found(file, '2 columns');
    await file.getByRole('textbox', { name: 'or by' }).fill('|');
    await opened.page.keyboard.press('Enter');
    await found(file, '3 columns');
    await undo();
    await undo();
    await found(file, '2 rows, 3 columns');
  });

  it('is one question about what a row is; the answer is offered where the layout is the same', async () => {
    const { page } = opened;
    const offer = page.getByRole('region', { name: 'An answer for other files too' });
    const file = await open('q1.csv');
    await file.getByRole('button', { name: 'That is right' }).click();
    await file.getByText('you said so').waitFor();
    await offer.getByText(/2 others have the same layout/).waitFor(slowly);
    expect(await (await open('q2.csv')).getByText('you said so').count()).toBe(0);
    await offer.getByRole('button', { name: 'Yes, in all 2' }).click();
    await (await open('q3.csv')).getByText('you said so').waitFor(slowly);
    expect(await (await open('q2.csv')).getByText('you said so').count()).toBe(1);
    expect(await offer.count()).toBe(0);
    await undo();
    await offer.waitFor(slowly);
    expect(await (await open('q3.csv')).getByText('you said so').count()).toBe(0);
    await offer.getByRole('button', { name: 'No', exact: true }).click();
    await expect.poll(() => offer.count()).toBe(0);
    await undo();
  });

  it('is offered for a header that was moved, on the line where it stands in the other file', async () => {
    const file = await open('q1.csv');
    const offer = opened.page.getByRole('region', { name: 'An answer for other files too' });
    await file.getByRole('button', { name: 'Make line 1 the header' }).click();
    await offer.getByText(/the header is in line 1.*2 others/).waitFor(slowly);
    await offer.getByRole('button', { name: 'Only in q2.csv' }).click();
    await header(await open('q2.csv'), 1).waitFor(slowly);
    await offer.getByText(/q3.csv has the same layout/).waitFor(slowly);
    await undo();
    await undo();
    await header(file, 3).waitFor(slowly);
  });

  it('is asked of each table where a file has two', async () => {
    const file = await open('two tables.csv');
    const second = file.getByRole('region', { name: 'Table 2' });
    await second.getByRole('button', { name: /One row is/ }).click();
    await opened.page.getByRole('option', { name: 'an onward connection' }).click();
    await second.getByText('you said so').waitFor(slowly);
    await expect.poll(() => file.textContent(), slowly).toContain('one row is a referral; an onward');
    await undo();
  });

  it('lets a hidden sheet count, and a sheet be left out', async () => {
    const file = await open('all hidden.xlsx');
    const sheet = file.getByRole('region', { name: 'Sheet Q1', exact: true });
    await sheet.getByRole('button', { name: 'Count them: a referral a row' }).click();
    await expect.poll(() => sheet.textContent(), slowly).toContain('one row is a referral');
    await sheet.getByText('Leave this sheet out').click();
    await expect.poll(() => sheet.textContent(), slowly).toContain('left out');
    await undo();
    await undo();
    await expect.poll(() => sheet.textContent(), slowly).toContain('not used yet');
  });

  it('leaves no error behind', () => {
    expect(opened.errors).toEqual([]);
  });
});

describe('a very wide file', () => {
  it('is shown by its first columns, and says how many there are besides', async () => {
    opened = await openPage();
    await chooseFiles(opened.page, { 'wide.csv': wide ?? '' });
    await card('wide.csv').waitFor(slowly);
    expect(await card('wide.csv').textContent()).toContain('5,000 columns');
    expect(await card('wide.csv').locator('td').count()).toBeLessThan(200);
    expect(await card('wide.csv').textContent()).toContain('4,984 more columns to the right');
    await opened.close();
  });
});
