import { afterAll, describe, expect, it } from 'vitest';
import { contactCountsPlausible } from '../../shared/rules/contact-counts-plausible.js';
import { contactsAddUp } from '../../shared/rules/contacts-add-up.js';
import { onwardAgrees } from '../../shared/rules/onward-agrees.js';
import { startedHasConnection } from '../../shared/rules/started-has-connection.js';
import { askRows } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

describe('P14, numbers of contacts and their length', () => {
  it('flags impossible numbers as errors and unlikely ones as warnings', () => {
    const { brief } = askRows(engine, contactCountsPlausible, {
      referral: ['201', '-1', '51', '50', '0', ''].map((contacts_total) => ({ contacts_total })),
    });
    expect(brief).toEqual(['2 error', '3 error', '4 warning']);
  });

  it('flags minutes that cannot be, are long, or are nothing for an attended contact', () => {
    const { brief, result } = askRows(engine, contactCountsPlausible, {
      referral: [],
      contact: [
        { duration_min: '481', attended: '5' },
        { duration_min: '241', attended: '5' },
        { duration_min: '240', attended: '5' },
        { duration_min: '0', attended: '5' },
        { duration_min: '0', attended: '3' },
        { duration_min: '0', attended: '' },
        { duration_min: '', attended: '5' },
      ],
    });
    expect(brief).toEqual(['2 error', '3 warning', '5 warning']);
    expect(result).toMatchObject({ broken: 3, of: 6 });
  });
});

describe('X11, contacts counted and listed', () => {
  const listed = [
    { referral_id: 'R1', contact_date: '2023-03-10', attended: '5' },
    { referral_id: 'R1', contact_date: '2023-03-20', attended: '6' },
    { referral_id: 'R1', contact_date: '2023-03-21', attended: '3' },
  ];
  const counted = (referral_id: string, contacts_total: string, referral_date = '2023-03-14') => ({
    ...{ referral_id, contacts_total, referral_date },
  });

  it('flags a number that is not that of the attended contacts', () => {
    const { brief, result } = askRows(engine, contactsAddUp, {
      referral: [counted('R1', '3'), counted('R2', '1'), counted('R3', '0')],
      contact: listed,
    });
    expect(brief).toEqual(['2 warning', '3 warning']);
    expect(result).toMatchObject({ broken: 2, of: 3 });
  });

  it('accepts the right number, and says nothing of blanks', () => {
    const { brief, result } = askRows(engine, contactsAddUp, {
      referral: [counted('R1', '2'), counted('R2', '')],
      contact: listed,
    });
    expect(brief).toEqual([]);
    expect(result).toMatchObject({ outcome: 'pass', of: 1 });
  });

  it('says nothing of referrals from before the list, where many are', () => {
    const late = [counted('R1', '2'), counted('R3', '4', '2023-03-09'), counted('R4', '1', '2023-03-01')];
    expect(askRows(engine, contactsAddUp, { referral: late, contact: listed }).result).toMatchObject({
      broken: 0,
      of: 1,
    });
    const one = [...Array.from({ length: 4 }, () => counted('R1', '2')), counted('R3', '4', '2023-03-09')];
    expect(askRows(engine, contactsAddUp, { referral: one, contact: listed }).result).toMatchObject({
      broken: 1,
      of: 5,
    });
  });

  it('does not apply where no contacts were supplied', () => {
    const { result } = askRows(engine, contactsAddUp, { referral: [counted('R1', '3')] });
    expect(result).toMatchObject({ outcome: 'not_applicable', of: 0 });
  });
});

describe('X12, connections counted, named and listed', () => {
  it('flags kinds without a number, a number without kinds, and a number that the list contradicts', () => {
    const { issues } = askRows(engine, onwardAgrees, {
      referral: [
        { referral_id: 'R1', referral_date: '2023-03-14', onward_count: '0', onward_types: 'S01' },
        { referral_id: 'R2', referral_date: '2023-03-14', onward_count: '2', onward_types: '' },
        { referral_id: 'R3', referral_date: '2023-03-14', onward_count: '2', onward_types: 'S01' },
      ],
      onward: [
        { referral_id: 'R2', onward_date: '2023-03-14' },
        { referral_id: 'R2', onward_date: '2023-03-15' },
        { referral_id: 'R3', onward_date: '2023-03-15' },
      ],
    });
    expect(issues.map(({ row, column, message }) => `${String(row)} ${String(column)}: ${message}`)).toEqual([
      '2 onward_count: “onward_types” names support and “onward_count” counts none.',
      '3 onward_types: “onward_count” counts connections and “onward_types” names none.',
      '4 onward_count: “onward_count” is not the number of connections listed for the referral.',
    ]);
  });

  it('accepts none of all, some of all, and says nothing of blanks', () => {
    const { brief } = askRows(engine, onwardAgrees, {
      referral: [
        { onward_count: '0', onward_types: '' },
        { onward_count: '2', onward_types: 'S01' },
        { onward_count: '0', onward_types: 'not_applicable' },
        { onward_count: '', onward_types: 'S01' },
      ],
    });
    expect(brief).toEqual([]);
  });

  it('says nothing of kinds that the export has no column for', () => {
    expect(askRows(engine, onwardAgrees, { referral: [{ onward_count: '2' }] }).brief).toEqual([]);
  });
});

describe('X13, started without a connection', () => {
  it('flags none, accepts one, and says nothing of blanks', () => {
    const { brief, result } = askRows(engine, startedHasConnection, {
      referral: [
        { onward_started: 'Y', onward_count: '0' },
        { onward_started: 'Y', onward_count: '1' },
        { onward_started: 'N', onward_count: '0' },
        { onward_started: 'Y', onward_count: '' },
      ],
    });
    expect(brief).toEqual(['2 warning']);
    expect(result).toMatchObject({ broken: 1, of: 3 });
  });
});
