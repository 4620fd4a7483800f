import { describe, expect, it } from 'vitest';
import type { MappingEntry, Target } from '../../shared/mapping/mapping.js';
import { columnFor, labelled } from '../../shared/rules/issue-column.js';

const targets: readonly (readonly [string, Target])[] = [
  ['Date 1st contact', { record: 'referral', field: 'first_contact_date' }],
  [
    'Happy (start)',
    { record: 'measure', field: 'total', instrument: 'ons4_happy', timepoint: 'baseline', datedBy: 1 },
  ],
  [
    'Happy (end)',
    { record: 'measure', field: 'total', instrument: 'ons4_happy', timepoint: 'followup', datedBy: 4 },
  ],
  ['Date of review', { record: 'measure', field: 'completed_date', timepoint: 'followup' }],
];
const entry = ([column, target]: readonly [string, Target | null], i: number): MappingEntry => ({
  ...{ file: 'a.xlsx', sheet: 'Q1', table: '001', column, index: i + 1, target },
  ...{ confidence: 1, transform: '', evidence: '', confirmed: false },
});
const wide = targets.map(entry);
const at = (timepoint: string | null, instrument: string | null = 'ons4_happy') => ({
  source_table: '001',
  instrument,
  timepoint,
});
const column = (field: string, origin: ReturnType<typeof at>, mapping = wide) =>
  columnFor(mapping, { record: 'measure', field, origin })?.column;

describe('the column of an issue', () => {
  it('is the one of the instrument and time point in a wide table', () => {
    expect(column('total', at('baseline'))).toBe('Happy (start)');
    expect(column('total', at('followup'))).toBe('Happy (end)');
    expect(column('total', at('followup', 'ucla3'))).toBeUndefined();
  });

  it('is the one that dates the score, not the date of another time point', () => {
    expect(column('completed_date', at('baseline'))).toBe('Date 1st contact');
    expect(column('completed_date', at('followup'))).toBe('Date of review');
  });

  it('is the field’s own in a long table, and none of another table', () => {
    const long = [
      entry(['score', { record: 'measure', field: 'total' }], 0),
      entry(['recorded_at', { record: 'measure', field: 'completed_date' }], 1),
    ];
    expect(column('total', at('baseline'), long)).toBe('score');
    expect(column('completed_date', at('interim'), long)).toBe('recorded_at');
    expect(column('total', { ...at('baseline'), source_table: '002' }, long)).toBeUndefined();
  });

  it('is called by the label of its field where there is none', () => {
    expect(labelled('measure', 'completed_date')).toBe('“Completed on”');
  });
});
