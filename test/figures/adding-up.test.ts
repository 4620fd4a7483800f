import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Figure } from '../../shared/figures/figure.js';
import { steps } from '../../shared/figures/cascade.js';
import { randomFrom } from '../bench/reading/random.js';
import type { CleanText } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';
import { type FigureLookup, figuresOf } from '../support/figures-of.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

type Row = Readonly<Record<string, string>>;

/** Sixty referrals of a scheme that records whatever it likes: every field blank now and then, contradictions too. */
function anyScheme(seed: number): CleanText {
  const random = randomFrom(seed);
  const one = (...cells: readonly string[]): string => cells[Math.floor(random() * cells.length)] ?? '';
  const day = (from: number, span: number): string =>
    new Date(Date.UTC(2023, 0, from + Math.floor(random() * span))).toISOString().slice(0, 10);
  const often = (cell: string): string => (random() < 0.8 ? cell : '');
  const numbers = Array.from({ length: 60 }, (_, i) => i);
  const details = (most: number, row: () => Row): Row[] =>
    numbers.flatMap((i) =>
      Array.from({ length: Math.floor(random() * most) }, () => ({ referral_id: `R${String(i)}`, ...row() })),
    );
  return {
    referral: numbers.map((i) => ({
      referral_id: `R${String(i)}`,
      person_id: `P${String(Math.floor(random() * 45))}`,
      referral_date: day(1, 200),
      scheme_id: one('North', 'South', ''),
      imd_decile: one('1', '2', '5', '9', ''),
      referral_status: one('active', 'closed', 'rejected', 'declined', ''),
      rejection_reason: one('', '', '', '02'),
      link_worker_id: one('A', 'B', ''),
      first_contact_date: often(day(20, 220)),
      closure_date: one('', day(60, 300)),
      closure_reason: one('K01', 'K02', 'K05', 'K07', ''),
      plan_date: one('', day(30, 200)),
      need_primary: one('N01', 'N04', 'N22', ''),
      needs_all: one('N01;N03', 'N04', ''),
    })),
    contact: details(5, () => ({
      contact_date: day(10, 300),
      attended: one('5', '5', '6', '7', '3', '2', '4', '0', '8', ''),
    })),
    onward: details(3, () => ({
      support_type: one('S01', 'S05', 'S04', ''),
      started: one('Y', 'N', 'X', ''),
    })),
    measure: numbers.flatMap((i) =>
      ['baseline', 'followup'].map((timepoint) => ({
        person_id: `P${String(i % 45)}`,
        referral_id: `R${String(i)}`,
        instrument: 'ons4_happy',
        timepoint,
        completed_date: day(timepoint === 'baseline' ? 10 : 110, 120),
        total: one('3', '5', '8', ''),
      })),
    ),
  };
}

function figureOf({ of }: FigureLookup, id: string): Figure {
  const found = of(id);
  if (found === undefined) throw new Error('a figure is not there');
  return found;
}

function splitOf({ all }: FigureLookup, id: string, by: string): readonly Figure[] {
  return all.filter((figure) => figure.id === id && figure.by.join() === by);
}

const sum = (figures: readonly Figure[], part: 'n' | 'of' | 'missing'): number =>
  figures.reduce((total, figure) => total + figure[part], 0);

describe.each([1, 2, 3])('the flow of a scheme that records whatever it likes (seed %i)', (seed) => {
  const found = figuresOf(engine, anyScheme(seed));
  const one = (id: string): Figure => figureOf(found, id);
  const received = one('A1.count').n;

  it('has all referrals under every step, and the step before under the next', () => {
    steps.forEach((step, i) => {
      const [all, previous] = [one(`A6.${step}.of_all`), one(`A6.${step}.of_previous`)];
      const before = steps[i - 1];
      expect(all.of).toBe(received);
      expect(previous.of).toBe(before === undefined ? received : one(`A6.${before}.of_all`).n);
      expect(previous.n).toBeLessThanOrEqual(Math.min(all.n, previous.of));
    });
  });

  it('has groups that add up to the figure over all', () => {
    const splits = [
      ...steps.map((step) => [`A6.${step}.of_all`, 'imd_quintile'] as const),
      ...(['A10', 'A11', 'A12', 'A13', 'A14', 'A15', 'A17'] as const).map(
        (id) => [`${id}.share`, 'scheme_id'] as const,
      ),
      ['A17.share', 'needs_all'] as const,
      ['A19.count', 'link_worker_id'] as const,
    ];
    for (const [id, by] of splits) expect([id, sum(splitOf(found, id, by), 'n')]).toEqual([id, one(id).n]);
    const shares = splits.filter(([, by]) => by === 'scheme_id');
    for (const [id, by] of shares) expect([id, sum(splitOf(found, id, by), 'of')]).toEqual([id, one(id).of]);
  });

  it('leads from received to accepted, from accepted to seen, from engaged to sustained and planned', () => {
    expect(one('A10.share').of + one('A10.share').missing).toBe(received);
    expect(one('A11.share').of + one('A11.share').missing).toBe(one('A10.share').n);
    const engaged = one('A6.engaged.of_all').n;
    expect(one('A12.share').of + one('A12.share').missing).toBe(engaged);
    expect(one('A15.share').of + one('A15.share').missing).toBe(engaged);
    expect(one('A16.share').of + one('A16.unknown.share').n).toBe(one('A16.unknown.share').of);
    expect(one('A14.person.share').n + one('A14.provider.share').n).toBe(one('A14.share').n);
  });

  it('counts everybody’s wait once: seen, still waiting or closed unseen, or not known', () => {
    const curve = one('A5.km_median');
    expect(curve.of + curve.missing).toBe(received);
    expect(curve.n).toBe(one('A5.median').n);
    const [week, fortnight, month] = ['7', '14', '28'].map((days) => one(`A5.km_within${days}`));
    expect(week?.value ?? 0).toBeLessThanOrEqual(fortnight?.value ?? 0);
    expect(fortnight?.value ?? 0).toBeLessThanOrEqual(month?.value ?? 0);
  });

  it('has no more open at a month’s end than were received by then', () => {
    const ends = splitOf(found, 'A19.count', 'month');
    expect(ends.length).toBeGreaterThan(6);
    for (const { n, of } of ends) expect(n).toBeLessThanOrEqual(of);
    ends.slice(1).forEach(({ of }, i) => {
      expect(of).toBeGreaterThanOrEqual(ends[i]?.of ?? 0);
    });
  });
});
