import { afterAll, describe, expect, it } from 'vitest';
import type { Step } from '../../shared/clean/step.js';
import { emptyProject } from '../../shared/project/project.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const header = 'Referral ID,Person ID,Referral date,Gender,Team';
const rows = (teams: readonly string[]): string =>
  teams.map((team, i) => `R${String(i)},P${String(i)},0${String(i + 1)}/02/2023, Female ,${team}`).join('\n');
const first = `${header}\n${rows(['North', 'Nrth', 'South', 'Soth'])}\n`;
const file = 'Scheme referrals 2023-04.csv';
const later = 'Scheme referrals 2023-07.csv';

const byHand: Step = {
  id: `${file}/Team/own`,
  kind: 'by_hand',
  table: '001',
  column: 5,
  action: { does: 'replace', values: { Nrth: 'North', Soth: 'South' } },
  reason: 'Slips of the pen.',
  on: true,
  at: { source: 'scheme referrals', sheet: '', header: 'Team' },
  decidedBy: '',
  decidedAt: '2026-11-01',
};

const before = await runOf(engine, { [file]: first });
const tidy = before.steps.find(({ id }) => id.endsWith('Gender/tidy_space') || id.endsWith('Gender/codes'));
if (tidy === undefined) throw new Error('no step is proposed for the gender');
const project = { ...emptyProject, steps: [{ ...tidy, on: false }, byHand] };

describe('decided steps in a later extract', () => {
  it('are all carried out where their places are, whatever the date in the name and the order of columns', async () => {
    const run = await runOf(engine, { [later]: first }, project);
    expect(run.stepsNotApplied).toEqual([]);
    expect(run.steps.find(({ id }) => id === tidy.id.replace(file, later))?.on).toBe(false);
    expect(run.effects.find(({ step }) => step === `${later}/Team/own`)?.cells).toBe(2);
  });

  it('are listed with the reason where their texts, their column or their file is gone', async () => {
    const someGone = await runOf(engine, { [later]: `${header}\n${rows(['North', 'Nrth'])}\n` }, project);
    expect(someGone.stepsNotApplied).toEqual([
      {
        step: `${later}/Team/own`,
        reason: 'Slips of the pen.',
        why: 'texts_gone',
        lacking: { n: 1, of: 2 },
        says: '1 of the 2 texts that it replaces do not stand here any more.',
      },
    ]);
    const columnGone = await runOf(engine, { [later]: first.replaceAll('Team', 'Site') }, project);
    expect(columnGone.stepsNotApplied.map(({ step, why }) => [step, why])).toEqual([
      [byHand.id, 'column_gone'],
    ]);
    const fileGone = await runOf(engine, { 'Contacts.csv': first }, project);
    expect(fileGone.stepsNotApplied.map(({ why }) => why)).toEqual(['file_gone', 'file_gone']);
  });
});
