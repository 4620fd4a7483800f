import { afterAll, describe, expect, it } from 'vitest';
import { closedButActiveLater } from '../../shared/rules/closed-but-active-later.js';
import { completedHasContact } from '../../shared/rules/completed-has-contact.js';
import { nothingAfterDeath } from '../../shared/rules/nothing-after-death.js';
import { planInOrder } from '../../shared/rules/plan-in-order.js';
import { rejectedAgrees } from '../../shared/rules/rejected-agrees.js';
import { unreachedAgrees } from '../../shared/rules/unreached-agrees.js';
import { askRows } from '../support/ask-rule.js';
import type { CleanText } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const closed = (reason: string): CleanText['referral'] => [
  { referral_id: 'R1', referral_date: '2023-03-14', closure_date: '2023-06-01', closure_reason: reason },
];
const contacts = (...rows: readonly (readonly [date: string, attended: string])[]) =>
  rows.map(([contact_date, attended]) => ({ referral_id: 'R1', contact_date, attended }));

describe('X04, first contact, plan and closing', () => {
  it('flags a plan before the first contact or after closing, and closing before the first contact', () => {
    const { issues } = askRows(engine, planInOrder, {
      referral: [
        { first_contact_date: '2023-04-02', plan_date: '2023-04-01' },
        { plan_date: '2023-06-02', closure_date: '2023-06-01' },
        { first_contact_date: '2023-06-02', closure_date: '2023-06-01' },
      ],
    });
    expect(issues.map(({ message }) => message)).toEqual([
      '“plan_date” is before “first_contact_date”.',
      '“plan_date” is after “closure_date”.',
      '“closure_date” is before “first_contact_date”.',
    ]);
  });

  it('accepts everything on one day', () => {
    const { brief } = askRows(engine, planInOrder, {
      referral: [{ first_contact_date: '2023-04-02', plan_date: '2023-04-02', closure_date: '2023-04-02' }],
    });
    expect(brief).toEqual([]);
  });

  it('says nothing where only one of the dates is there', () => {
    const { result } = askRows(engine, planInOrder, { referral: [{ plan_date: '2023-04-02' }] });
    expect(result).toMatchObject({ outcome: 'not_applicable', of: 0 });
  });
});

describe('X07, not accepted', () => {
  it('flags a reason where the status says otherwise, and contacts after the decision', () => {
    const { issues } = askRows(engine, rejectedAgrees, {
      referral: [
        {
          referral_id: 'R1',
          rejection_reason: '90',
          referral_status: 'rejected',
          closure_date: '2023-06-01',
        },
        { referral_id: 'R2', rejection_reason: '90', referral_status: 'closed' },
      ],
      contact: contacts(['2023-06-01', '5'], ['2023-06-02', '6'], ['2023-06-02', '3']),
    });
    expect(issues.map(({ row, field }) => [row, field])).toEqual([
      [2, 'rejection_reason'],
      [3, 'referral_status'],
    ]);
  });

  it('says nothing without a reason, a status or a date', () => {
    const { brief } = askRows(engine, rejectedAgrees, {
      referral: [
        { referral_id: 'R1', rejection_reason: '90', referral_status: '' },
        { rejection_reason: '', referral_status: 'active' },
        { rejection_reason: 'not_known', referral_status: 'active' },
      ],
      contact: contacts(['2023-06-02', '5']),
    });
    expect(brief).toEqual([]);
  });
});

describe('X08, never reached', () => {
  it('flags contacts and a first contact of somebody never reached', () => {
    const { brief } = askRows(engine, unreachedAgrees, {
      referral: [
        { closure_reason: 'K05', contacts_total: '1', first_contact_date: '' },
        { closure_reason: 'K05', contacts_total: '', first_contact_date: '2023-04-02' },
      ],
    });
    expect(brief).toEqual(['2 warning', '3 warning']);
  });

  it('accepts no contact, other reasons, and blanks', () => {
    const { brief } = askRows(engine, unreachedAgrees, {
      referral: [
        { closure_reason: 'K05', contacts_total: '0', first_contact_date: '' },
        { closure_reason: 'K07', contacts_total: '1', first_contact_date: '2023-04-02' },
        { closure_reason: '', contacts_total: '1', first_contact_date: '2023-04-02' },
      ],
    });
    expect(brief).toEqual([]);
  });
});

describe('X09, completed without a contact', () => {
  it('flags none, accepts one, and says nothing of blanks', () => {
    const { brief, result } = askRows(engine, completedHasContact, {
      referral: [
        { closure_reason: 'K01', contacts_total: '0' },
        { closure_reason: 'K01', contacts_total: '1' },
        { closure_reason: 'K01', contacts_total: '' },
        { closure_reason: 'K02', contacts_total: '0' },
      ],
    });
    expect(brief).toEqual(['2 warning']);
    expect(result).toMatchObject({ broken: 1, of: 3 });
  });
});

describe('X10, nothing after a death', () => {
  it('flags contacts, connections and scores after the closing, and not on its day', () => {
    const { issues } = askRows(engine, nothingAfterDeath, {
      referral: closed('K11'),
      contact: contacts(['2023-06-01', '5'], ['2023-06-02', '5'], ['2023-06-02', '2'], ['2023-06-02', '']),
      onward: [{ referral_id: 'R1', onward_date: '2023-06-02' }],
      measure: [{ referral_id: 'R1', completed_date: '2023-06-02', instrument: 'ucla3', total: '5' }],
    });
    expect(issues.map(({ row, severity, column }) => `${String(row)} ${severity} ${String(column)}`)).toEqual(
      ['3 error contact_date', '5 error contact_date', '2 error onward_date', '2 error completed_date'],
    );
  });

  it('says nothing of other reasons or without a date', () => {
    const contact = contacts(['2023-06-02', '5']);
    expect(askRows(engine, nothingAfterDeath, { referral: closed('K01'), contact }).brief).toEqual([]);
    const undated = [{ referral_id: 'R1', closure_reason: 'K11', closure_date: '' }];
    expect(askRows(engine, nothingAfterDeath, { referral: undated, contact }).result.outcome).toBe(
      'not_applicable',
    );
  });
});

describe('closed-but-active-later', () => {
  it('flags attended contacts and connections after closing, and not on its day', () => {
    const { issues } = askRows(engine, closedButActiveLater, {
      referral: closed('K01'),
      contact: contacts(['2023-06-01', '5'], ['2023-06-02', '5'], ['2023-06-02', '3']),
      onward: [{ referral_id: 'R1', onward_date: '2023-06-02' }],
    });
    expect(issues.map(({ row, column }) => [row, column])).toEqual([
      [3, 'contact_date'],
      [2, 'onward_date'],
    ]);
  });

  it('leaves deaths to X10 and closings before the referral to X05, and says nothing of open referrals', () => {
    const contact = contacts(['2023-06-02', '5']);
    const backwards = [{ referral_id: 'R1', referral_date: '2023-03-14', closure_date: '2023-03-01' }];
    expect(askRows(engine, closedButActiveLater, { referral: backwards, contact }).brief).toEqual([]);
    expect(askRows(engine, closedButActiveLater, { referral: closed('K11'), contact }).brief).toEqual([]);
    const open = [{ referral_id: 'R1', closure_date: '' }];
    expect(askRows(engine, closedButActiveLater, { referral: open, contact }).result.of).toBe(0);
  });
});
