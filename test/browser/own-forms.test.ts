import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, goTo, openAt, violationsInBoth } from '../support/page.js';
import { smallExport } from '../support/small-export.js';

const slowly = { timeout: 60_000 };
let opened: OpenedPage;

async function openQuality(): Promise<void> {
  opened = await openAt('Quality', { 'small.csv': smallExport() }, { acceptDownloads: true });
}

async function pick(within: string, label: string | RegExp, option: string): Promise<void> {
  const { page } = opened;
  await page.locator(within).getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

describe('the forms of one’s own', () => {
  beforeAll(openQuality);
  afterAll(() => opened.close());

  it('have no fault that axe knows, empty and with a need added', async () => {
    const { page } = opened;
    await page.getByText('Ask a question of your own').click();
    await page.getByText('Add a rule of your own').click();
    await page.getByRole('button', { name: 'Add to what it takes' }).click();
    await pick('.local-rules', 'Must hold: it', 'is filled in where another field says so');
    expect(await violationsInBoth(page)).toEqual([]);
  });
});

describe('a question of one’s own', () => {
  beforeAll(openQuality);
  afterAll(() => opened.close());
  const form = () => opened.page.locator('.own-questions');
  const verdict = (words: string) => opened.page.locator('.verdicts li').filter({ hasText: words });

  it('says what it lacks, then is judged with the others', async () => {
    const { page } = opened;
    await page.getByText('Ask a question of your own').click();
    await form().getByRole('button', { name: 'Ask this question' }).click();
    await expect.poll(() => form().getByRole('status').textContent()).toContain('Write the question');
    await form().getByRole('textbox', { name: 'The question' }).fill('How many came by way of a practice?');
    await pick('.own-questions', 'Rows with', 'A practice');
    await form().getByRole('button', { name: 'Add to what it takes' }).click();
    await form().getByRole('button', { name: 'Ask this question' }).click();
    await verdict('How many came by way of a practice?').waitFor(slowly);
  });

  it('is changed, and undone', async () => {
    const { page } = opened;
    await form().getByRole('button', { name: 'Change A01' }).click();
    await form().getByRole('textbox', { name: 'The question A01' }).fill('How many came from practices?');
    await form().getByRole('button', { name: 'Ask it like this' }).click();
    await verdict('How many came from practices?').waitFor(slowly);
    await page.getByRole('button', { name: /^Undo ?: the question “How many came from/ }).click();
    await verdict('How many came by way of a practice?').waitFor(slowly);
  });

  it('is taken out again', async () => {
    await form().getByRole('button', { name: 'Take out A01' }).click();
    await verdict('How many came by way').waitFor({ state: 'detached', ...slowly });
  });

  it('is answered in a report that is saved for Word by itself', async () => {
    const { page } = opened;
    await goTo(page, 'Reports');
    const download = page.waitForEvent('download', slowly);
    await page.getByRole('button', { name: 'Save it for Word' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('report-funder.docx');
    const bytes = readFileSync(await saved.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes('word/document.xml')).toBe(true);
    expect(opened.errors).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});
