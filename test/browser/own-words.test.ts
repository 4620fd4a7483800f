import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, goTo, openAt, violations } from '../support/page.js';
import { freshFolder, runCli } from '../support/run-cli.js';
import { smallExport } from '../support/small-export.js';

const slowly = { timeout: 60_000 };
let opened: OpenedPage;

beforeAll(async () => {
  opened = await openAt('Reports', { 'small.csv': smallExport() });
});
afterAll(() => opened.close());

describe('own words', () => {
  const report = () => opened.page.frameLocator('.preview');

  it('ask for the lawful basis once, and wait for no answer', async () => {
    const { page } = opened;
    const asked = page.getByText('On what lawful basis');
    await asked.waitFor(slowly);
    await page.getByRole('button', { name: 'Leave it open' }).press('Enter');
    await asked.waitFor({ state: 'detached', ...slowly });
  });

  it('stand in a report whose contents lead to its sections, inside the frame', async () => {
    await report().getByRole('link', { name: 'Key findings' }).press('Enter');
    await expect.poll(() => report().getByRole('heading', { name: 'Key findings' }).count()).toBe(1);
    expect(opened.errors).toEqual([]);
  });

  it('stand in the report as they are written, warn of people, and are undone', async () => {
    const { page } = opened;
    await page.getByText('Say who the scheme is for').press('Enter');
    await page.getByRole('button', { name: 'Add words: Stories' }).press('Enter');
    const who = page.getByRole('textbox', { name: 'Who may be referred' });
    await who.fill('Adults in the town');
    const stories = page.getByRole('textbox', { name: 'Stories' });
    await stories.fill('Ring Mrs Jones on 07700 900123.');
    await expect.poll(() => page.getByText('This may point at a person').count()).toBe(1);
    await stories.fill('');
    await who.focus();
    await report().getByText('Who may be referred: Adults in the town').first().waitFor(slowly);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Undo ?: the scheme card: who may be referred/ }).click();
    await report()
      .getByText('Adults in the town')
      .first()
      .waitFor({ state: 'detached', ...slowly });
    expect(opened.errors).toEqual([]);
  });

  it('are added to any section, which can be left out and is then named', async () => {
    const { page } = opened;
    const sections = page.getByRole('region', { name: 'Sections' });
    await sections.getByRole('button', { name: 'Add words: Referrals' }).press('Enter');
    const box = sections.getByRole('textbox', { name: 'In our words: Referrals' });
    await box.fill('August is always quiet.');
    await box.press('Tab');
    await report().getByText('In our words (written by the analyst)').waitFor(slowly);
    await report().getByText('August is always quiet.').waitFor(slowly);
    await sections.getByRole('switch', { name: /Referrals/u }).press('Space');
    await report().getByText('Left out by the analyst: Referrals.').waitFor(slowly);
    expect(await report().getByText('August is always quiet.').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Undo ?: leaving out “Referrals”/ }).click();
    await report().getByText('August is always quiet.').waitFor(slowly);
    expect(opened.errors).toEqual([]);
  });

  it('are printed without opening another window', async () => {
    const { page } = opened;
    await page.evaluate(() => {
      const frames = new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node instanceof HTMLIFrameElement)
              node.addEventListener('load', () => {
                document.title = `printed ${node.contentDocument?.title ?? ''}`;
              });
      });
      frames.observe(document.body, { childList: true });
    });
    await page.getByRole('button', { name: 'Print, or save as PDF' }).press('Enter');
    await page.waitForFunction(
      () => document.title.startsWith('printed Evaluation report'),
      undefined,
      slowly,
    );
    expect(opened.errors).toEqual([]);
  });

  it('stand beside another quarter', async () => {
    const { page } = opened;
    await page.getByText('Compare two versions or two quarters').press('Enter');
    await page.getByRole('button', { name: 'Compare the last two quarters' }).press('Enter');
    const compared = page.getByRole('region', { name: 'Two versions side by side' });
    await compared.getByRole('table', { name: 'Settings and decisions' }).waitFor(slowly);
    await compared.getByRole('row', { name: /^Referrals counted/u }).waitFor(slowly);
    await compared.getByRole('switch', { name: 'Show what is the same too' }).press('Space');
    await compared.getByRole('row', { name: /^Version of Soundings/u }).waitFor(slowly);
    expect(await violations(page)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  it('are noted on a framework, which is printed only where that is chosen', async () => {
    const { page } = opened;
    await page.getByText('Lay a framework over the figures').click();
    const table = page.getByRole('table', { name: 'Rainbow Model of Integrated Care' });
    await table.getByText('qualitative only').waitFor(slowly);
    const note = page.getByRole('textbox', { name: 'Your note' });
    await note.fill('Seen in three interviews.');
    await page.getByRole('region', { name: 'Rainbow Model of Integrated Care' }).focus();
    await table.getByText('Seen in three interviews.').waitFor(slowly);
    expect(await violations(page)).toEqual([]);
    await page.locator('.lenses').getByRole('button', { name: 'In the funder report' }).click();
    await page.getByRole('option', { name: 'Five mechanisms' }).click();
    await report().getByText('A clear definition and shared understanding').first().waitFor(slowly);
    expect(opened.errors).toEqual([]);
  });

  it('are made of a chart too, to be pasted elsewhere', async () => {
    const { page } = opened;
    await goTo(page, 'Outcomes');
    await page
      .getByRole('button', { name: /^Copy as table: / })
      .first()
      .press('Enter');
    await page.getByText('Copied as table.').first().waitFor(slowly);
    expect(opened.errors).toEqual([]);
  });

  it('are printed to the same bytes by the command line, beside a section left out and a rule of one’s own', async () => {
    const { page } = opened;
    await goTo(page, 'Reports');
    await page.getByText('How small numbers are printed').press('Enter');
    await page.getByRole('textbox', { name: 'Name of the rule' }).fill('Health board');
    await page.getByRole('textbox', { name: 'Star counts up to' }).fill('4');
    await page.getByRole('textbox', { name: 'Round other counts' }).fill('3');
    await page.getByRole('button', { name: 'Keep this rule and use it' }).press('Enter');
    await report().getByText('Rule of print: “Health board”').first().waitFor(slowly);
    const sections = page.getByRole('region', { name: 'Sections' });
    await sections.getByRole('switch', { name: /Version, settings/u }).press('Space');
    await report().getByText('Left out by the analyst: ').waitFor(slowly);
    await page.getByRole('button', { name: 'Share it all the same' }).press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.getByRole('button', { name: 'Save everything' }).press('Enter'),
    ]);
    const saved = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const again = runAgain(saved['project.soundings'] ?? new Uint8Array());
    const printed = Object.keys(saved).filter((path) =>
      /^(report-|tables|methods|lenses|figures)/u.test(path),
    );
    expect(printed).toEqual(
      expect.arrayContaining(['report-funder.html', 'report-funder.docx', 'tables.xlsx']),
    );
    expect(printed.filter((path) => !Buffer.from(saved[path] ?? []).equals(again(path)))).toEqual([]);
    const funder = Buffer.from(saved['report-funder.html'] ?? []).toString();
    for (const words of [
      'August is always quiet.',
      'Left out by the analyst: ',
      'Rule of print: “Health board”',
    ])
      expect(funder).toContain(words);
  });
});

/** The files of the command line, for the same export and this project; by path. */
function runAgain(project: Uint8Array): (path: string) => Buffer {
  const folder = freshFolder();
  const own = join(folder, 'own.soundings');
  const exported = join(folder, 'small.csv');
  const out = join(folder, 'out');
  writeFileSync(own, project);
  writeFileSync(exported, smallExport());
  expect(runCli('run', exported, '--project', own, '--out', out, '--quiet').status).toBe(0);
  return (path) => readFileSync(join(out, path));
}
