import { afterAll, describe, expect, it, vi } from 'vitest';
import { openEngine } from '../support/engine.js';
import { figuresOf } from '../support/figures-of.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

type Row = Readonly<Record<string, string>>;

/** Referrals numbered from 1, each with its own person. */
const referrals = (...rows: readonly Row[]): Row[] =>
  rows.map((row, i) => ({
    person_id: `P${String(i + 1)}`,
    referral_id: `R${String(i + 1)}`,
    referral_date: '2023-01-10',
    ...row,
  }));

const contact = (referral: number, attended: string): Row => ({
  referral_id: `R${String(referral)}`,
  contact_date: '2023-02-01',
  attended,
});

describe('acceptance (A10)', () => {
  it('counts declining as accepted, and a blank status as not known where no reason for turning away is given', () => {
    const { of } = figuresOf(engine, {
      referral: referrals(
        { referral_status: 'active' },
        { referral_status: 'declined' },
        { referral_status: 'rejected' },
        { referral_status: '' },
      ),
    });
    expect(of('A10.share')).toMatchObject({ n: 2, of: 3, missing: 1 });
  });

  it('takes a blank reason for accepted where its table gives reasons', () => {
    const { of } = figuresOf(engine, {
      referral: referrals({ rejection_reason: '02' }, { rejection_reason: '' }, { rejection_reason: '' }),
    });
    expect(of('A10.share')).toMatchObject({ n: 2, of: 3, missing: 0 });
  });

  it('is withheld without a column of either', () => {
    const { of } = figuresOf(engine, { referral: referrals({ contacts_total: '2' }) });
    expect(of('A10.share')).toMatchObject({ status: 'withheld', value: null });
    expect(of('A11.share')?.reason).toMatch(/^No column holds/);
  });
});

describe('uptake and sustained engagement (A11, A12)', () => {
  it('count one, two and three attended contacts of those accepted or engaged', () => {
    const { of } = figuresOf(engine, {
      referral: referrals(
        { referral_status: 'active', contacts_total: '0' },
        { referral_status: 'active', contacts_total: '1' },
        { referral_status: 'active', contacts_total: '2' },
        { referral_status: 'active', contacts_total: '3' },
        { referral_status: 'rejected', contacts_total: '9' },
      ),
    });
    expect(of('A11.share')).toMatchObject({ n: 3, of: 4 });
    expect(of('A11.twice.share')).toMatchObject({ n: 2, of: 4 });
    expect(of('A12.share')).toMatchObject({ n: 2, of: 4 });
  });
});

describe('appointments (A13, A14)', () => {
  it('leave cancelled, coming and attempted ones out of those due, and blanks as missing', () => {
    const { of } = figuresOf(engine, {
      referral: referrals({}),
      contact: ['5', '6', '7', '3', '2', '2', '4', '0', '8', ''].map((attended) => contact(1, attended)),
    });
    expect(of('A13.share')).toMatchObject({ n: 1, of: 4, missing: 1 });
    expect(of('A13.late.share')).toMatchObject({ n: 2, of: 4 });
    expect(of('A14.share')).toMatchObject({ n: 3, of: 7, missing: 1 });
    expect(of('A14.person.share')).toMatchObject({ n: 2, of: 7 });
    expect(of('A14.provider.share')).toMatchObject({ n: 1, of: 7 });
  });

  it('take the totals of referrals without rows of contacts, where both are known', () => {
    const { of } = figuresOf(engine, {
      referral: referrals(
        { contacts_total: '4', contacts_dna: '1' },
        { contacts_total: '3', contacts_dna: '' },
        { contacts_total: '', contacts_dna: '2' },
      ),
    });
    expect(of('A13.share')).toMatchObject({ n: 1, of: 5 });
    expect(of('A14.share')).toMatchObject({ status: 'withheld' });
  });
});

describe('a plan (A15)', () => {
  it('is not known where its table dates none', () => {
    const { of } = figuresOf(engine, {
      referral: referrals({ contacts_total: '1', plan_date: '' }, { contacts_total: '1', plan_date: '' }),
    });
    expect(of('A15.share')).toMatchObject({ status: 'withheld', of: 0, missing: 2 });
  });
});

describe('take-up (A16)', () => {
  it('never counts what is not known as no', () => {
    const onward = (referral: number, started: string): Row => ({
      referral_id: `R${String(referral)}`,
      support_type: 'S01',
      started,
    });
    const { of } = figuresOf(engine, {
      referral: referrals({}, {}, {}, {}),
      onward: [
        onward(1, 'Y'),
        onward(1, 'N'),
        onward(2, 'N'),
        onward(2, 'N'),
        onward(3, 'N'),
        onward(3, 'X'),
      ],
    });
    expect(of('A16.share')).toMatchObject({ n: 1, of: 2, missing: 1 });
    expect(of('A16.unknown.share')).toMatchObject({ n: 1, of: 3 });
    expect(of('A16.connections.share', 'S01')).toMatchObject({ n: 1, of: 5, missing: 1 });
  });

  it('falls back on what the referral says of itself', () => {
    const { of } = figuresOf(engine, {
      referral: referrals(
        { onward_count: '2', onward_started: 'Y' },
        { onward_count: '1', onward_started: 'N' },
        { onward_count: '0', onward_started: 'N' },
      ),
    });
    expect(of('A16.share')).toMatchObject({ n: 1, of: 2 });
  });
});

describe('needs met by provision (A17)', () => {
  it('are needs with a connection of an expected kind, each once, those without such a kind left out', () => {
    const { of } = figuresOf(engine, {
      referral: referrals(
        { need_primary: 'N01', needs_all: 'N01;N04;N22', onward_types: 'S21' },
        { need_primary: 'N04', needs_all: '', onward_types: 'S27' },
      ),
    });
    expect(of('A17.share')).toMatchObject({ n: 2, of: 3, missing: 0 });
    expect(of('A17.share', 'N04')).toMatchObject({ n: 1, of: 2 });
  });

  it('are not known where a connection has no kind', () => {
    const { of } = figuresOf(engine, {
      referral: referrals({ need_primary: 'N01' }, { need_primary: 'N03' }),
      onward: [
        { referral_id: 'R1', support_type: '' },
        { referral_id: 'R2', support_type: 'S01' },
      ],
    });
    expect(of('A17.share')).toMatchObject({ n: 0, of: 1, missing: 1 });
  });
});

describe('length of support (A18)', () => {
  it('is of closed referrals that were reached, and missing where a date runs backwards', () => {
    const { of } = figuresOf(engine, {
      referral: referrals(
        { first_contact_date: '2023-01-20', closure_date: '2023-02-19' },
        { first_contact_date: '2023-01-20', closure_date: '2023-01-15' },
        { first_contact_date: '2023-01-20', closure_date: '' },
      ),
    });
    expect(of('A18.median')).toMatchObject({ value: 30, n: 1, of: 2, missing: 1 });
  });
});

describe('the caseload (A19)', () => {
  it('holds what came before the period, and nothing that was closed or turned away', () => {
    const { of } = figuresOf(
      engine,
      {
        referral: referrals(
          { referral_date: '2022-06-01', link_worker_id: 'A', closure_date: '2023-03-01' },
          { referral_date: '2023-01-31', link_worker_id: 'A', closure_date: '' },
          { referral_date: '2023-02-01', link_worker_id: 'B', closure_date: '2023-02-28' },
          { referral_date: '2023-02-02', link_worker_id: '', closure_date: '' },
          { referral_date: '2023-02-03', link_worker_id: 'B', closure_date: '', referral_status: 'closed' },
          { referral_date: '2023-01-03', link_worker_id: 'B', closure_date: '', referral_status: 'rejected' },
        ),
      },
      {
        today: { date: '2023-03-15', how: '' },
        period: { from: '2023-01-01', to: '2023-03-15', how: '' },
      },
    );
    expect(of('A19.count', '2023-01')).toMatchObject({ n: 2, of: 2, missing: 0 });
    expect(of('A19.count', '2023-02')).toMatchObject({ n: 3, of: 4, missing: 1 });
    expect(of('A19.count')).toMatchObject({ n: 3 });
    expect(of('A19.count', '2023-03')).toBeUndefined();
    expect(of('A19.count', 'A')).toMatchObject({ n: 2, of: 3, missing: 1 });
    expect(of('A19.worker.median')).toMatchObject({ value: 2, n: 2, of: 3, missing: 1 });
  });
});

describe('the waits with those still waiting (A5.km)', () => {
  it('count who waits to the last day of the data, and who was closed unseen to the closing', () => {
    const { of } = figuresOf(
      engine,
      {
        referral: referrals(
          { first_contact_date: '2023-01-12', closure_date: '' },
          { first_contact_date: '2023-01-20', closure_date: '' },
          { first_contact_date: '', closure_date: '' },
          { first_contact_date: '', closure_date: '2023-01-15' },
          { first_contact_date: '', closure_date: '', referral_status: 'closed' },
        ).map((row) => ({ ...row, contacts_total: '0' })),
      },
      { today: { date: '2023-02-10', how: '' }, period: { from: '2023-01-01', to: '2023-02-10', how: '' } },
    );
    // Two of four seen: 1/4 by day 2; of the two left after the closing, one by day 10.
    expect(of('A5.km_within7')).toMatchObject({ value: 0.25, n: 1, of: 4, missing: 1 });
    expect(of('A5.km_within14')?.value).toBeCloseTo(1 - 0.75 * 0.5, 12);
    expect(of('A5.km_median')).toMatchObject({ value: 10, n: 2, of: 4, missing: 1 });
    expect(of('A5.median')).toMatchObject({ value: 6, n: 2 });
  });

  it('have no median where fewer than half were seen', () => {
    const { of } = figuresOf(engine, {
      referral: referrals(
        { first_contact_date: '2023-01-12', closure_date: '' },
        { first_contact_date: '', closure_date: '' },
        { first_contact_date: '', closure_date: '' },
      ).map((row) => ({ ...row, contacts_total: '0' })),
    });
    expect(of('A5.km_median')).toMatchObject({ status: 'withheld' });
    expect(of('A5.km_median')?.reason).toContain('Fewer than half');
  });
});
