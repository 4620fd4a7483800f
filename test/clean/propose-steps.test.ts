import { afterAll, describe, expect, it, vi } from 'vitest';
import { proposeSteps } from '../../shared/clean/propose-steps.js';
import type { Step } from '../../shared/clean/step.js';
import { profileTable } from '../../shared/profile/profile-table.js';
import { type Decide, type Project, emptyProject } from '../../shared/project/project.js';
import { openEngine } from '../support/engine.js';
import { type MadeTable, loadedTable, mapped } from './made-tables.js';

vi.setConfig({ testTimeout: 30_000 });
const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const made: MadeTable = {
  file: 'st mary’s.csv',
  columns: ['Client', 'Ref date', 'Sex', 'Reason', 'Sessions', 'Closed', 'Note'],
  rows: [
    ['C1', '25/12/2023', 'F', 'low mood/debt', '4 (2 phone)', 'Completed', ' a  b'],
    ['C2', '05/03/2024', 'unknown', 'N01', '1,204', 'Error', 'x'],
    ['TEST', '06/03/2024', 'M', 'Lives alone - lonely', '2', '', 'x'],
    ['C3', '06/03/2024', 'M', 'lonely', '2', '', 'x'],
    ['C3', '06/03/2024', 'M', 'lonely', '2', '', 'x'],
  ],
};

function proposed(decide: Decide, project: Partial<Project> = {}): Step[] {
  const table = loadedTable(engine, made);
  const mapping = mapped(table, {
    Client: 'person_id',
    'Ref date': 'referral_date',
    Sex: 'gender',
    Reason: 'need_primary',
    Sessions: 'contacts_total',
    Closed: 'closure_reason',
  });
  const settings = { ...emptyProject.settings, decide };
  return proposeSteps(engine, {
    tables: [table],
    profiles: profileTable(engine, table),
    mapping,
    project: { ...emptyProject, ...project, settings },
  });
}

describe('proposed steps', () => {
  it('are those that would change something, in the order of work, with ids made of file, column and action', () => {
    expect(proposed('safe').map(({ id, kind, on }) => `${on ? 'on ' : 'off'} ${kind} ${id}`)).toEqual([
      'on  safe st mary’s.csv/Ref date/dates',
      'on  safe st mary’s.csv/Sex/missing_words',
      'on  safe st mary’s.csv/Sex/codes',
      'on  safe st mary’s.csv/Reason/codes',
      'off suggested st mary’s.csv/Reason/likely_codes',
      'on  safe st mary’s.csv/Sessions/numbers',
      'off suggested st mary’s.csv/Sessions/number_words',
      'on  safe st mary’s.csv/Closed/codes',
      'on  safe st mary’s.csv/Note/tidy_space',
      'on  safe st mary’s.csv/set_aside_duplicates',
      'on  safe st mary’s.csv/set_aside_test_rows',
      'on  safe st mary’s.csv/Closed/set_aside_closed_as_error',
    ]);
  });

  it('are all listed and all off when nothing is to be decided, and all on when suggestions are welcome', () => {
    expect(new Set(proposed('none').map(({ on }) => on))).toEqual(new Set([false]));
    expect(new Set(proposed('suggested').map(({ on }) => on))).toEqual(new Set([true]));
    expect(proposed('none').map(({ id }) => id)).toEqual(proposed('suggested').map(({ id }) => id));
  });

  it('stay as a person switched them, whatever the setting', () => {
    const [first] = proposed('safe');
    if (first === undefined) throw new Error('nothing was proposed');
    const steps: Step[] = [{ ...first, table: '099', on: false, decidedBy: 'Ann', decidedAt: '2024-05-01' }];
    const [again] = proposed('suggested', { steps });
    expect(again).toEqual({ ...first, on: false, decidedBy: 'Ann', decidedAt: '2024-05-01' });
  });

  it('include what a person replaced, right after the spaces, on the table that the id names', () => {
    const byHand: Step = {
      id: 'st mary’s.csv/Sex/by_hand',
      kind: 'by_hand',
      table: '099',
      column: 3,
      action: { does: 'replace', values: { unknown: 'F' } },
      reason: 'Asked the worker.',
      on: true,
      decidedBy: 'Ann',
    };
    const ids = proposed('safe', { steps: [byHand] }).filter(({ column }) => column === 3);
    expect(ids.map(({ id, table }) => [id, table])).toEqual([
      ['st mary’s.csv/Sex/by_hand', '001'],
      ['st mary’s.csv/Sex/missing_words', '001'],
      ['st mary’s.csv/Sex/codes', '001'],
    ]);
  });

  it('mask the values of columns that identify', () => {
    const table = loadedTable(engine, { columns: ['NHS no'], rows: [['999 000 0018']] });
    const steps = proposeSteps(engine, {
      tables: [table],
      profiles: profileTable(engine, table),
      mapping: mapped(table, { 'NHS no': 'nhs_number' }),
      project: emptyProject,
    });
    expect(steps.map(({ action, masks }) => [action.does, masks])).toEqual([['identifiers', true]]);
  });

  it('are none for lookups, which are read but not cleaned', () => {
    const table = loadedTable(engine, { ...made, grain: 'lookup' });
    expect(
      proposeSteps(engine, { tables: [table], profiles: [], mapping: [], project: emptyProject }),
    ).toEqual([]);
  });
});
