import { afterAll, describe, expect, it, vi } from 'vitest';
import { creamingSignal } from '../../shared/figures/creaming-signal.js';
import { bunchedWaits, cappedContacts } from '../../shared/figures/heaping-signal.js';
import { openEngine } from '../support/engine.js';
import { figuresOf } from '../support/figures-of.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

type Row = Readonly<Record<string, string>>;

/** So many referrals, each with its own person. */
const many = (count: number, row: (i: number) => Row): Row[] =>
  Array.from({ length: count }, (_, i) => ({
    person_id: `P${String(i)}`,
    referral_id: `R${String(i)}`,
    referral_date: '2023-01-10',
    ...row(i),
  }));
const day = (days: number): string => new Date(Date.UTC(2023, 0, 10 + days)).toISOString().slice(0, 10);

describe('the creaming signal (E1)', () => {
  const needs = ['N01', 'N01;N02', 'N01;N02;N03', 'N01;N02;N03;N04'];

  it('is given where those closed as completed brought fewer needs', () => {
    const { all, of } = figuresOf(engine, {
      referral: many(200, (i) => ({
        referral_status: 'closed',
        closure_date: '2023-06-01',
        closure_reason: i % 2 === 0 ? 'K01' : 'K07',
        needs_all: needs[(i >> 1) % 3 === 0 ? 3 : i % 2 === 0 ? 0 : 2] ?? '',
      })),
    });
    expect(of('E1.counted.needs')?.value).toBeLessThan(-0.5);
    expect(of('E1.accepted.needs')).toMatchObject({ status: 'withheld' });
    expect(creamingSignal(all)).toEqual({ answer: 'signal', figures: ['E1.counted.needs'], comparisons: 1 });
  });

  it('is not given where they brought as many, and says so only where half a deviation is ruled out', () => {
    const alike = (count: number) =>
      figuresOf(engine, {
        referral: many(count, (i) => ({
          referral_status: 'closed',
          closure_date: '2023-06-01',
          closure_reason: i % 2 === 0 ? 'K01' : 'K07',
          needs_all: needs[(i >> 1) % 4] ?? '',
        })),
      }).all;
    expect(creamingSignal(alike(200)).answer).toBe('none');
    expect(creamingSignal(alike(24)).answer).toBe('cannot_tell');
  });

  it('leaves open referrals out of those that might count', () => {
    const { of } = figuresOf(engine, {
      referral: many(60, (i) => ({
        referral_status: i < 40 ? 'closed' : 'active',
        closure_date: i < 40 ? '2023-06-01' : '',
        closure_reason: i < 20 ? 'K01' : i < 40 ? 'K07' : '',
        need_primary: 'N01',
        needs_all: i % 3 === 0 ? 'N01;N02' : '',
      })),
    });
    expect(of('E1.counted.needs')).toMatchObject({ n: 40, of: 40 });
    expect(of('E1.trend.needs')).toMatchObject({ status: 'withheld' });
  });
});

describe('heaping (E2)', () => {
  it('is waits of 13 and 14 days against 15 and 16, by site too', () => {
    const { all, of } = figuresOf(engine, {
      referral: many(120, (i) => ({
        scheme_id: i < 60 ? 'Bunched' : 'Smooth',
        first_contact_date: day(i < 60 ? (i < 54 ? 13 + (i % 2) : 15) : 13 + (i % 4)),
        contacts_total: '1',
      })),
    });
    expect(of('E2.share.14', 'Bunched')).toMatchObject({ n: 54, of: 60 });
    expect(of('E2.share.14', 'Smooth')).toMatchObject({ n: 30, of: 60 });
    expect(bunchedWaits(all).map(({ group }) => group[0])).toEqual(['Bunched']);
  });

  it('is a cap where many have the greatest number of contacts, and not where few have', () => {
    const { all, of } = figuresOf(engine, {
      referral: many(150, (i) => ({
        scheme_id: i < 60 ? 'Capped' : 'Open',
        contacts_total: String(i < 60 ? (i < 40 ? 6 : 5) : i < 62 ? 9 : i < 100 ? 8 : 3),
      })),
    });
    expect(of('E2.cap.contacts', 'Capped')).toMatchObject({ value: 6, n: 40, of: 60 });
    expect(of('E2.cap.share', 'Open')).toMatchObject({ n: 2, of: 40 });
    expect(cappedContacts(all).map(({ group }) => group[0])).toEqual(['Capped']);
  });
});

describe('the recording burden (E3)', () => {
  it('counts the filled cells of matched columns, not what was worked out', () => {
    const { of } = figuresOf(engine, {
      referral: [
        { person_id: 'P', referral_id: 'R1', referral_date: '2023-01-10', gender: '1', age_at_referral: '' },
        { person_id: 'Q', referral_id: 'R2', referral_date: '2023-01-11', gender: '', age_at_referral: '50' },
      ],
      contact: [{ referral_id: 'R1', attended: '5' }],
    });
    // 4 + 4 cells of referrals and 2 of the contact, of two people.
    expect(of('E3.cells.mean')).toMatchObject({ value: 5, n: 2 });
    expect(of('E3.minutes.mean')?.value).toBeCloseTo(25 / 60, 12);
    const [minutes = 0, each = 0] = ['minutes', 'indicator'].map((part) => of(`E3.${part}.mean`)?.value ?? 0);
    expect(Number.isInteger(Math.round((minutes / each) * 1e9) / 1e9)).toBe(true);
  });
});
