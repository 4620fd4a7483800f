import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ColumnSummary } from '../../shared/profile/profile-summary.js';
import { projectFile } from '../../shared/project/project-file.js';
import { emptyProject } from '../../shared/project/project.js';
import { type OpenedPage, chooseFiles, goTo, openPage, untilWorkedOut, violations } from '../support/page.js';

const slowly = { timeout: 60_000 };

/** A hundred and eighty referrals of three practices, in one of which gender is hardly ever said. */
function referrals(): string {
  const header = 'Referral ID,Referral date,Gender,Age,GP practice,Link worker,Old code';
  const lines = Array.from({ length: 180 }, (_, i) => {
    const practice = ['Elm Surgery', 'Oak House', 'Ash Lane'][i % 3] ?? '';
    const gender =
      practice === 'Ash Lane' && i % 5 > 0 ? '' : (['Female', 'Male', 'Other'][i % 4] ?? 'Female');
    const date = `${String(13 + (i % 15))}/0${String((i % 6) + 1)}/2023`;
    return [`R${String(i)}`, date, gender, String(20 + (i % 60)), practice, `LW${String(i % 2)}`, 'zq'].join(
      ',',
    );
  });
  return [header, ...lines, ''].join('\n');
}

const column = (name: string, part: Partial<ColumnSummary> = {}): ColumnSummary => ({
  name,
  kind: 'text',
  rows: 150,
  missing: 0,
  distinct: 150,
  values: [],
  histogram: null,
  ...part,
});

/** A project that has seen the same scheme before: without its age, with a team, and gender always said. */
function lastYear(): Uint8Array {
  const values = ['Female', 'Male', 'Refused'].map((value) => ({ value, count: 50 }));
  const columns = [
    ...[column('Referral ID', { kind: 'id' }), column('Referral date', { kind: 'date' })],
    ...[column('Gender', { kind: 'code', values }), column('GP practice', { kind: 'code' })],
    ...[column('Link worker', { kind: 'code' }), column('Old code'), column('Team')],
  ];
  const extract = { sources: ['ab'.repeat(32)], tables: [{ file: 'last.csv', sheet: '', columns }] };
  const project = { ...emptyProject, name: 'Second year' };
  return projectFile(project, { mapping: [], steps: [], intake: [], extract }).bytes;
}

let opened: OpenedPage;

async function openColumns(colorScheme: 'light' | 'dark'): Promise<void> {
  opened = await openPage({ colorScheme, reducedMotion: 'reduce' });
  const { page } = opened;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await (
    await chooser
  ).setFiles({
    name: 'second-year.soundings',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(lastYear()),
  });
  await chooseFiles(page, { 'referrals.csv': referrals() });
  await untilWorkedOut(page);
  await goTo(page, 'Columns');
  page.setDefaultTimeout(8_000);
}

const choose = (name: string) =>
  opened.page
    .locator('.column-item')
    .filter({ has: opened.page.getByText(name, { exact: true }) })
    .first()
    .click();
const splitBy = (name: string | RegExp) =>
  opened.page.getByRole('radiogroup', { name: 'Split this column by' }).getByRole('radio', { name }).click();
const groupRow = (name: string) =>
  opened.page.locator('.group-table tbody tr').filter({ has: opened.page.getByRole('rowheader', { name }) });

async function rowsShown(): Promise<string | null> {
  const dialog = opened.page.getByRole('dialog');
  await expect.poll(() => dialog.getByRole('status').textContent(), slowly).toMatch(/^\d+ rows?$/);
  const shown = await dialog.getByRole('status').textContent();
  await opened.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return shown;
}

describe.each(['light', 'dark'] as const)('a column split by others, in %s', (colorScheme) => {
  beforeAll(() => openColumns(colorScheme));
  afterAll(() => opened.close());

  it('has no fault that axe knows, with a split and what changed since open', async () => {
    await choose('Gender');
    await splitBy('Registered practice');
    await groupRow('Ash Lane').waitFor();
    await opened.page.getByText('What changed since the last extract').click();
    expect(await violations(opened.page)).toEqual([]);
  });
});

describe('a column split by others', () => {
  beforeAll(() => openColumns('light'));
  afterAll(() => opened.close());

  it('shows each practice, and opens from each number the rows that it counts', async () => {
    await choose('Gender');
    await splitBy('Registered practice');
    const row = groupRow('Ash Lane');
    await row.getByRole('button', { name: '60 rows of Ash Lane' }).click();
    expect(await rowsShown()).toBe('60 rows');
    await row.getByRole('button', { name: '48 without in Ash Lane' }).click();
    expect(await rowsShown()).toBe('48 rows');
    const value = groupRow('Elm Surgery').getByRole('button', { name: /^Female / });
    const counted = /(\d+)/.exec((await value.textContent()) ?? '')?.[1] ?? '';
    await value.click();
    expect(await rowsShown()).toBe(`${counted} rows`);
  });

  it('keeps the split from column to column, and takes months too', async () => {
    await choose('Age');
    await groupRow('Oak House').getByText('on average').waitFor();
    await splitBy(/^Month of/);
    await groupRow('Mar 2023').getByRole('button', { name: '30 rows of Mar 2023' }).click();
    expect(await rowsShown()).toBe('30 rows');
  });

  it('is worked by keys: one Tab stop, arrows inside, Enter opens', async () => {
    const { page } = opened;
    await page.locator('.group-table button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await rowsShown()).toMatch(/rows$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement?.closest('.group-table') === null`)).toBe(true);
  });
});

describe('the columns beside those of the last extract', () => {
  beforeAll(() => openColumns('light'));
  afterAll(() => opened.close());

  it('are told new, gone, less complete and with new values, each a way to the column or its rows', async () => {
    const { page } = opened;
    await page.getByText('What changed since the last extract').click();
    const told = page.locator('.changes-since');
    expect(await told.textContent()).toMatch(/1 new, 1 gone, 1 less complete, 1 with new values/);
    const line = (name: string) => told.locator('.change-line').filter({ hasText: name });
    expect(await line('Team').textContent()).toContain('Gone');
    expect(await line('Gender').textContent()).toContain('No longer there: Refused');
    await line('Gender').getByRole('button', { name: 'Other' }).click();
    expect(await rowsShown()).toMatch(/^\d+ rows$/);
    await line('Age').getByRole('button', { name: 'Age' }).click();
    await page.locator('.column-detail h2', { hasText: 'Age' }).waitFor();
  });

  it('stand apart from columns that no figure uses', async () => {
    const { page } = opened;
    const apart = page
      .locator('.column-list section, .column-list [role=group]')
      .filter({ hasText: 'No place found' });
    expect(await apart.textContent()).toContain('Old code');
    expect(await apart.textContent()).not.toContain('Gender');
  });

  it('leaves no error behind', () => {
    expect(opened.errors).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});
