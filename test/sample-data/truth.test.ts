import { describe, expect, it } from 'vitest';
import { tQuantile975 } from '../../sample-data/generator/indicators/student.js';
import { wilson } from '../../sample-data/generator/indicators/figure.js';
import { buildTruth } from '../../sample-data/generator/truth/truth.js';
import { bytesOf, rowsOf } from './exports.js';

interface Figure {
  readonly id: string;
  readonly by: readonly string[];
  readonly group: readonly string[];
  readonly value: number | null;
  readonly n: number | null;
  readonly of: number;
}

const referrals = rowsOf('wrekindale-clean/referral.csv');
const measures = rowsOf('wrekindale-clean/measure.csv');
const contacts = rowsOf('wrekindale-clean/contact.csv');
const truth = JSON.parse(bytesOf('truth/truth_indicators.json').toString('utf8')) as {
  today: string;
  period: { from: string; to: string };
  figures: readonly Figure[];
};
const unique = (keys: readonly string[]) => new Set(keys).size === keys.length;
const one = (id: string) => truth.figures.find((f) => f.id === id && f.by.length === 0);
const groups = (id: string, by: string) => truth.figures.filter((f) => f.id === id && f.by.join('+') === by);

describe('the clean twin', () => {
  it('refers a person once a day at most', () => {
    expect(unique(referrals.map((r) => `${r['person_id'] ?? ''} ${r['referral_date'] ?? ''}`))).toBe(true);
    expect(unique(referrals.map((r) => r['referral_id'] ?? ''))).toBe(true);
  });

  it('measures a person once a day on one instrument at most', () => {
    const keys = measures.map((m) => [m['person_id'], m['instrument'], m['completed_date']].join(' '));
    expect(unique(keys)).toBe(true);
  });

  it('gives the decile that the lookups give', () => {
    const lsoaOf = new Map(rowsOf('reference/postcode_lsoa.csv').map((r) => [r['postcode'], r['lsoa21cd']]));
    const decileOf = new Map(rowsOf('reference/lsoa_imd.csv').map((r) => [r['lsoa21cd'], r['imd_decile']]));
    for (const row of referrals) {
      if (row['postcode'] !== '') expect(lsoaOf.get(row['postcode'])).toBe(row['lsoa']);
      if (row['lsoa'] !== '') expect(decileOf.get(row['lsoa'])).toBe(row['imd_decile']);
    }
  });

  it('keeps dates in their order', () => {
    for (const row of referrals) {
      const order = ['referral_date', 'first_contact_date', 'plan_date', 'closure_date'];
      const dates = order.map((field) => row[field] ?? '').filter((date) => date !== '');
      expect(dates).toEqual([...dates].sort());
    }
  });

  it('counts its contacts right', () => {
    const seen = new Map<string, number>();
    for (const contact of contacts) {
      const id = contact['referral_id'] ?? '';
      if (['5', '6'].includes(contact['attended'] ?? '')) seen.set(id, (seen.get(id) ?? 0) + 1);
    }
    for (const row of referrals) {
      expect(Number(row['contacts_total'])).toBe(seen.get(row['referral_id'] ?? '') ?? 0);
    }
  });
});

describe('the right answers', () => {
  it('say for which day and period they hold', () => {
    const dates = [
      ...referrals.map((r) => r['referral_date'] ?? ''),
      ...contacts.map((c) => c['contact_date'] ?? ''),
    ];
    expect(truth.today).toBe(dates.reduce((a, b) => (a > b ? a : b)));
    expect(truth.period).toEqual({ from: '2022-04-04', to: truth.today });
  });

  it('count every referral and every person once', () => {
    expect(one('A1.count')?.value).toBe(4103);
    expect(one('A2.count')?.value).toBe(3914);
    expect(one('A2.count')?.value).toBe(new Set(referrals.map((r) => r['person_id'])).size);
  });

  it.each([
    ['A1.count', 'referral_month'],
    ['A1.count', 'need_primary'],
    ['A1.count', 'gp_practice_code'],
    ['A2.count', 'age_band'],
    ['A2.count', 'ethnic_group'],
    ['A2.count', 'imd_quintile'],
    ['A9.count', 'support_type'],
  ])('add up: %s by %s', (id, by) => {
    const sum = groups(id, by).reduce((total, f) => total + (f.value ?? 0), 0);
    expect(sum).toBe(one(id)?.value);
  });

  it('are one a place', () => {
    expect(unique(truth.figures.map((f) => JSON.stringify([f.id, f.by, f.group])))).toBe(true);
  });

  it('use the published t quantiles', () => {
    expect(tQuantile975(1)).toBeCloseTo(12.706204736432, 9);
    expect(tQuantile975(10)).toBeCloseTo(2.228138851964939, 10);
    expect(tQuantile975(120)).toBeCloseTo(1.979930405052777, 10);
  });

  it("use Wilson's limits: 81 of 263, Newcombe 1998", () => {
    const { low, high } = wilson(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });
});

describe('the planted patterns', () => {
  const ofSite = (site: string) => referrals.filter((r) => r['scheme_id'] === site);

  it('cap the sessions at six at Tallowmere only', () => {
    const most = (site: string) => Math.max(...ofSite(site).map((r) => Number(r['contacts_total'])));
    expect(most('Tallowmere')).toBe(6);
    expect(most('Marbrook')).toBeGreaterThan(6);
  });

  it('send nobody from the jobcentre from October 2023', () => {
    const dates = referrals.filter((r) => r['referral_source'] === '31').map((r) => r['referral_date'] ?? '');
    expect(dates.length).toBeGreaterThan(30);
    expect(dates.every((date) => date < '2023-10-01')).toBe(true);
  });

  it('lose 58 in a hundred workbook baselines before the review, and find 112 of them by the form', () => {
    const { measures: all } = buildTruth();
    const people = (origin: string, timepoint: string) =>
      new Set(all.filter((m) => m.origin === origin && m.timepoint === timepoint).map((m) => m.referral))
        .size;
    const reviewed = people('workbook', 'followup');
    expect(1 - reviewed / people('workbook', 'baseline')).toBeCloseTo(0.58, 2);
    expect(people('form', 'followup')).toBe(112);
  });

  it('put five in a hundred of the workbook people on the platform too', () => {
    const systems = new Map<string, Set<string>>();
    for (const { person, system } of buildTruth().referrals) {
      systems.set(person.id, (systems.get(person.id) ?? new Set()).add(system));
    }
    expect([...systems.values()].filter((s) => s.size === 2)).toHaveLength(50);
    expect([...systems.values()].filter((s) => s.has('workbook'))).toHaveLength(1006);
  });
});
