import { afterAll, describe, expect, it } from 'vitest';
import { buildDataset } from '../../shared/clean/build-dataset.js';
import { eventWord } from '../../shared/clean/event-word.js';
import { proposeSteps } from '../../shared/clean/propose-steps.js';
import { loadReferences } from '../../shared/clean/references.js';
import { replaySteps } from '../../shared/clean/replay.js';
import { profileTable } from '../../shared/profile/profile-table.js';
import { emptyProject } from '../../shared/project/project.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { loadedTable, mapped } from './made-tables.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const evidence = 'It lists coded events: “SNOMED Code” names a clinical code on every row.';
const referral = ['Referral to social prescribing service', '871731000000106'] as const;

/** What a table of events, alone on the desk, comes to: the days that count, what was left out, what is told. */
function counted(rows: readonly (readonly string[])[], columns = ['Code Term', 'SNOMED Code']) {
  const table = loadedTable(engine, {
    columns: ['Patient ID', 'Date', ...columns],
    rows: rows.map((row, i) => [`P${String(i)}`, `2024-01-0${String(i + 1)}`, ...row]),
    evidence: columns.includes('SNOMED Code') ? evidence : 'made',
  });
  const mapping = mapped(table, { 'Patient ID': 'person_id', Date: 'referral_date' });
  const context = { tables: [table], mapping, project: emptyProject };
  const steps = proposeSteps(engine, { ...context, profiles: profileTable(engine, table) });
  replaySteps(engine, [table], steps);
  loadReferences(engine, []);
  const { leftOut, notes, unclearEvents } = buildDataset(engine, context);
  const people = engine.rows<{ person_id: string }>(sql`SELECT person_id FROM referral ORDER BY row_no`);
  return {
    people: people.map((one) => one.person_id),
    leftOut: leftOut.map(({ rows: n, reason }) => [n, reason] as const),
    unclear: unclearEvents.map((one) => one.rows),
    notes,
  };
}

describe('an extract of coded events, alone', () => {
  it('counts what code or term calls a referral, and leaves out offers, declines and other codes, with the reason', () => {
    const found = counted([
      referral,
      ['Social prescribing declined', '871711000000103'],
      ['Social prescribing declined', '8.71731E+14'],
      ['', '871691000000100'],
      ['Referral to social prescribing service', '8.71731E+14'],
      ['', '871731000000106'],
      ['Blood pressure reading', '75367002'],
    ]);
    expect(found.people).toEqual(['P0', 'P4', 'P5']);
    expect(found.leftOut).toEqual([
      [3, 'The coded event says that support was offered or declined, not that somebody was referred'],
      [1, 'Neither the code nor the term of the event is known to say that somebody was referred'],
    ]);
    expect(found.unclear).toEqual([]);
  });

  it('keeps events that contradict themselves, and tells of them', () => {
    const found = counted([referral, ['Social prescribing declined', '871731000000106']]);
    expect(found.people).toEqual(['P0', 'P1']);
    expect(found.unclear).toEqual([1]);
  });

  it('counts every event where no code is understood, and says to ask', () => {
    const found = counted([
      ['Local code 1', 'XX1'],
      ['Local code 2', 'XX2'],
    ]);
    expect(found.people).toHaveLength(2);
    expect(found.leftOut).toEqual([]);
    expect(found.unclear).toEqual([2]);
    expect(found.notes).toContain(
      '2 rows of file-001.csv are coded events whose code and term do not say whether somebody was referred. They are counted as referrals: ask what the codes mean, and set aside those that are none.',
    );
  });

  it('is known by what a column of event details says, too', () => {
    const found = counted(
      [['Referral to social prescribing service (XaXcf)'], ['Social prescribing declined (XaXcg)']],
      ['Event Details'],
    );
    expect(found.people).toEqual(['P0']);
  });
});

describe('the word of an event', () => {
  it('is a referral only where it is one to social prescribing that was made', () => {
    expect(eventWord(' 871731000000106 ')).toBe('referral');
    expect(eventWord('Referral to link worker')).toBe('referral');
    expect(eventWord('Referral to social prescribing declined')).toBe('no_referral');
    expect(eventWord('Social prescribing offered')).toBe('no_referral');
    expect(eventWord('Referral to social prescribing service cancelled')).toBeNull();
    expect(eventWord('Referral to physiotherapist')).toBeNull();
    expect(eventWord('8.71731E+14')).toBeNull();
  });
});
