import type { LogEntry } from '../../shared/queries/log/issue-log.js';
import type { Pack } from '../../shared/reading/packs/pack.js';
import type { RuleOutcome } from '../../shared/report/report-context.js';
import { workerName } from './report-scores.js';

const column = { name: 'Ref date', index: 2, states: [], evidence: null };

/** Two sheets of one layout; in the second the referral date has another name. */
export const twoSheets: Pack = {
  id: 'pack_1',
  tables: [
    { table: '001', file: 'a.xlsx', sheet: 'Q1', rows: 500 },
    { table: '002', file: 'a.xlsx', sheet: 'Q2', rows: 643 },
  ],
  layouts: 2,
  columns: [
    {
      name: 'Ref date',
      cells: [column, { ...column, name: 'Date of referral', states: ['renamed', 'moved'] }],
    },
    { name: 'Notes', cells: [column, { ...column, states: ['moved'] }] },
  ],
  key: null,
  overlaps: [],
  repeats: [],
  notCompared: null,
  nameColumns: [],
};

/** A rule on groups that found something with two workers, one of them known by name. */
export const madeRule: RuleOutcome = {
  rule: 'X21',
  outcome: 'fail',
  why: null,
  broken: 2,
  of: 3,
  says: 'In many pairs every answer at the end is the same as at the start',
  severity: 'warning',
  dimension: 'accuracy',
  threshold: null,
  sets: [workerName, 'LW2'].map((value, i) => ({
    severity: 'warning' as const,
    table: '001',
    file: 'a.xlsx',
    sheet: '',
    column: 'Life sat (end)',
    field: 'total',
    group: { field: 'link_worker_id', value },
    n: 121 - 30 * i,
    of: 541,
    message: 'Made by hand.',
  })),
};

const sighting = { rows: 81, of: 1143, extract: 'e1' };

/** One issue of the log that was asked of its owners. */
export const loggedIssue: LogEntry = {
  id: 'L1',
  rule: 'P12',
  place: { source: 'a', sheet: '', layout: 'h', column: 'ethnic_category' },
  status: 'asked',
  action: 'ask',
  owner: null,
  decision: null,
  decidedIn: null,
  presence: 'still',
  now: sighting,
  then: sighting,
  severity: 'error',
  dimension: 'validity',
  says: 'A coded column holds a text that stands for no code',
  files: ['a.xlsx'],
  tables: ['001'],
  column: 'Ethnicity',
  field: 'ethnic_category',
  effect: { questions: ['Q05'], headline: null },
  owners: [
    { owner: workerName, rows: 60 },
    { owner: 'LW2', rows: 20 },
    { owner: null, rows: 1 },
  ],
};
