import { afterAll, describe, expect, it } from 'vitest';
import type { Target } from '../../shared/mapping/mapping.js';
import { proposeWithDoubts } from '../../shared/mapping/propose.js';
import { openEngine } from '../support/engine.js';
import { sampleTables } from '../support/sample-tables.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});
/** Read before the first test, for reading takes as long as the machine is busy. */
function proposedFor(folder: string) {
  const { tables, profiles } = sampleTables(engine, folder);
  return { tables, profiles, ...proposeWithDoubts(tables, profiles, []) };
}
const { tables, profiles, mapping, doubts } = proposedFor('sample-data/wrekindale');
const twin = proposedFor('sample-data/wrekindale-clean').mapping;
const lists = proposedFor('sample-data/reference').mapping;

/** A target in one word: the field, or the instrument with its time and the column that dates it. */
function brief(target: Target | null, file: string, sheet: string): string {
  if (target === null) return '-';
  if (target.instrument === undefined) return `${target.record}.${target.field}`;
  const dated = mapping.find(
    (entry) => entry.file === file && entry.sheet === sheet && entry.index === target.datedBy,
  );
  return [target.instrument, target.timepoint ?? 'no time', `dated by ${dated?.column ?? 'nothing'}`].join(
    ', ',
  );
}

function mappingOf(file: string, sheet = ''): Record<string, string> {
  const entries = mapping.filter(
    (entry) => entry.file === file && entry.sheet === sheet && entry.column !== '',
  );
  return Object.fromEntries(entries.map(({ column, target }) => [column, brief(target, file, sheet)]));
}

const workbook = 'wrekindale_referrals_2023-24.xlsx';
const scores = {
  'Life sat (start)': 'ons4_satisfaction, baseline, dated by Date 1st contact',
  'Worthwhile (start)': 'ons4_worthwhile, baseline, dated by Date 1st contact',
  'Happy (start)': 'ons4_happy, baseline, dated by Date 1st contact',
  'Anxiety (start)': 'ons4_anxious, baseline, dated by Date 1st contact',
  'Life sat (end)': 'ons4_satisfaction, followup, dated by Date of review',
  'Worthwhile (end)': 'ons4_worthwhile, followup, dated by Date of review',
  'Happy (end)': 'ons4_happy, followup, dated by Date of review',
  'Anxiety (end)': 'ons4_anxious, followup, dated by Date of review',
  'Date of review': 'measure.completed_date',
};
const common = {
  'Client ID': 'referral.person_id',
  Initials: '-',
  DOB: 'referral.birth_date',
  Age: 'referral.age_at_referral',
  Gender: 'referral.gender',
  Ethnicity: 'referral.ethnic_category',
  Postcode: 'referral.postcode',
  'Referred by': 'referral.referral_source',
  'Reason for referral': 'referral.need_primary',
  '2nd reason': 'referral.needs_all',
  'Date 1st contact': 'referral.first_contact_date',
  'Contacted?': '-',
  'No. of sessions': 'referral.contacts_total',
  'Outcome/closed': 'referral.closure_reason',
  'Date closed': 'referral.closure_date',
  Comments: '-',
};

describe('the mapping proposed for Set A', () => {
  it('is right for the first half of the workbook', () => {
    expect(mappingOf(workbook, 'Q1-Q2')).toEqual({
      ...common,
      ...scores,
      'GP Surgery': 'referral.gp_practice_code',
      'Ref date': 'referral.referral_date',
      LW: 'referral.link_worker_id',
    });
  });

  it('is right for the second half, whose headers drifted', () => {
    expect(mappingOf(workbook, 'Q3-Q4')).toEqual({
      ...common,
      ...scores,
      Practice: 'referral.gp_practice_code',
      'Date of referral': 'referral.referral_date',
      'Link worker': 'referral.link_worker_id',
      'Interpreter?': 'referral.interpreter_needed',
      'Consent?': 'referral.consent_recorded',
    });
  });

  it('leaves columns without a header, hidden sheets and lists of words alone', () => {
    const unused = mapping.filter(
      ({ sheet, column }) => column === '' || sheet === 'Lookup' || sheet === 'old_2022',
    );
    expect(unused.length).toBeGreaterThan(6);
    expect(unused.filter(({ target }) => target !== null)).toEqual([]);
  });

  it('is right for the platform’s cases', () => {
    expect(mappingOf('rowan_cases_export.csv')).toEqual({
      case_id: 'referral.referral_id',
      client_ref: 'referral.person_id',
      case_status: 'referral.referral_status',
      case_created_at: '-',
      referral_date: 'referral.referral_date',
      referral_source: 'referral.referral_source',
      referral_org: 'referral.referring_org_code',
      assigned_to: 'referral.link_worker_id',
      closed_at: 'referral.closure_date',
      closure_reason: 'referral.closure_reason',
      sex: 'referral.gender',
      gender_identity: '-',
      ethnic_category: 'referral.ethnic_category',
      lsoa21cd: 'referral.lsoa',
      imd_decile: 'referral.imd_decile',
      first_contact_at: 'referral.first_contact_date',
      contacts_n: 'referral.contacts_total',
      needs: 'referral.needs_all',
      notes: '-',
    });
  });

  it('is right for its contacts, trackers and activity referrals', () => {
    expect(mappingOf('rowan_contacts.csv')).toEqual({
      contact_id: 'contact.contact_id',
      case_id: 'contact.referral_id',
      contact_date: 'contact.contact_date',
      contact_time: 'contact.contact_time',
      medium: 'contact.medium',
      attended: 'contact.attended',
      contact_type: 'contact.contact_type',
      duration_min: 'contact.duration_min',
    });
    expect(mappingOf('rowan_wellbeing.csv')).toEqual({
      client_ref: 'measure.person_id',
      case_id: 'measure.referral_id',
      framework: 'measure.instrument',
      stage: 'measure.timepoint',
      recorded_at: 'measure.completed_date',
      item: 'measure.item_label',
      score: 'measure.total',
    });
    expect(mappingOf('rowan_referrals.csv')).toEqual({
      client_ref: 'onward.person_id',
      service_name: 'onward.provider_name',
      kind: 'onward.mode',
      status: 'onward.started',
      created_at: 'onward.onward_date',
    });
  });

  it('is right for the coded events of the practices', () => {
    expect(mappingOf('gp_practice_extract_apr24.csv')).toEqual({
      Organisation: 'referral.referring_org_code',
      ODS: 'referral.gp_practice_code',
      'Patient ID': 'referral.person_id',
      'Date of Birth': 'referral.birth_date',
      Gender: 'referral.gender',
      'Ethnic Origin': 'referral.ethnic_category',
      'Code Term': '-',
      'SNOMED Code': '-',
      Date: 'referral.referral_date',
      'User Role': 'referral.referrer_role',
      LSOA: 'referral.lsoa',
      'Consultation Type': '-',
    });
  });

  it('reads the questions of the outcome form, and says of none when it was asked', () => {
    const form = Object.values(mappingOf('outcome_form_responses.csv'));
    expect(form).toEqual([
      'measure.completed_date',
      '-',
      '-',
      '-',
      'ons4_satisfaction, no time, dated by Timestamp',
      'ons4_worthwhile, no time, dated by Timestamp',
      'ons4_happy, no time, dated by Timestamp',
      'ons4_anxious, no time, dated by Timestamp',
      '-',
    ]);
  });

  it('leaves no column that holds something unused without asking or saying what it is', () => {
    const asked = new Set(doubts.map(({ entry }) => `${entry.table} ${String(entry.index)}`));
    const kindOf = (table: string, index: number) =>
      profiles.find((one) => one.table === table && one.index === index)?.kind;
    const silent = mapping.filter(
      ({ table, index, target, evidence }) =>
        target === null &&
        !asked.has(`${table} ${String(index)}`) &&
        !['empty', 'name', 'free_text', 'phone', 'email'].includes(kindOf(table, index) ?? '') &&
        !/reference list|lists codes|not counted|fills no field|fills that already|summed up/.test(evidence),
    );
    expect(silent.map(({ sheet, column }) => [sheet, column])).toEqual([]);
    expect([...asked].length).toBeLessThan(mapping.length / 10);
  });

  it('gives every column one entry with a sentence', () => {
    expect(mapping.length).toBe(tables.reduce((sum, table) => sum + table.columns.length, 0));
    for (const { evidence, confidence } of mapping) {
      expect(evidence).toMatch(/^[A-Z“].*\.$/s);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('the mapping proposed for the clean twin', () => {
  it('takes every machine name for what it is, with confidence 1', () => {
    expect(twin.length).toBeGreaterThan(40);
    expect(
      twin.filter(({ target, column, confidence }) => target?.field !== column || confidence !== 1),
    ).toEqual([]);
  });
});

describe('the mapping proposed for reference lists', () => {
  it('uses none of their columns', () => {
    expect(lists.length).toBeGreaterThan(10);
    expect(
      lists.filter(({ target, evidence }) => target !== null || !evidence.includes('reference list')),
    ).toEqual([]);
  });
});
