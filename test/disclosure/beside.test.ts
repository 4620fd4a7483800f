import { describe, expect, it } from 'vitest';
import {
  leftOutWithCohort,
  overlapsBeside,
  withStarredOverlaps,
} from '../../shared/figures/small-cohorts.js';
import { printTogether } from '../../shared/figures/print.js';
import { signalWords } from '../../shared/lenses/signal-words.js';
import { type Signal, signalsBeside } from '../../shared/lenses/signals.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';
import { madeFigure, madeSplit } from '../support/report-figures.js';

const profile = disclosureProfile('default');

function cohort(id: string, people: number) {
  return { id, name: id, people, referrals: people, unsure: 0 };
}

describe('two cohorts', () => {
  const counts = {
    all: { referrals: 90, people: 90 },
    cohorts: [cohort('lonely', 40), cohort('carers', 30)],
    overlaps: [{ between: ['lonely', 'carers'] as const, people: 27, referrals: 27 }],
  };
  const figures = [
    madeFigure({ id: 'A2.count', value: 90, n: 90, of: 90 }),
    ...madeSplit('A2.count', 'cohort', { lonely: 40, carers: 30 }),
  ];

  it('have a star where both overlap but for a few', () => {
    const { starred } = printTogether({ figures, beside: overlapsBeside(counts) }, profile);
    expect(withStarredOverlaps(counts, starred).overlaps).toEqual([{ ...counts.overlaps[0], starred: true }]);
  });

  it('have their number where enough are in each alone', () => {
    const apart = {
      ...counts,
      overlaps: [{ between: ['lonely', 'carers'] as const, people: 15, referrals: 15 }],
    };
    expect(printTogether({ figures, beside: overlapsBeside(apart) }, profile).starred).toEqual(new Set());
  });

  it('are left out before the audit where too few are in one', () => {
    const few = { ...counts, cohorts: [cohort('lonely', 40), cohort('carers', 4)], overlaps: [] };
    const split = madeSplit('A2.count', 'cohort', { lonely: 40, carers: 4 });
    const { figures: printed } = printTogether(
      { figures: split, leftOut: leftOutWithCohort(few, profile) },
      profile,
    );
    expect(printed.map(({ printed: text }) => text)).toEqual([
      '40 of 45',
      'not shown: too few people are in this cohort, or outside it.',
    ]);
  });
});

describe('a signal of a framework', () => {
  const signal: Signal = { id: 'stated_need', label: 'State a need', n: 30, of: 40, ofPeople: true };
  const sources = madeSplit('A1.count', 'referral_source', { '01': 40, '02': 50 });

  it('is a part of the group of figures that it is of', () => {
    const [beside] = signalsBeside([signal]);
    expect(beside?.of).toEqual([{ count: 40, by: 'referral_source', group: '01' }]);
    expect(printTogether({ figures: sources, beside: signalsBeside([signal]) }, profile).starred.size).toBe(
      0,
    );
  });

  it('has a star where the group is starred for the sake of another', () => {
    const tight = madeSplit('A1.count', 'referral_source', { '01': 9, '02': 4, '03': 90 });
    const whole = madeFigure({ id: 'A1.count', value: 103, n: 103, of: 103, unit: 'referrals' });
    const close = { ...signal, n: 9, of: 9 };
    const { starred, figures } = printTogether(
      { figures: [whole, ...tight], beside: signalsBeside([close]) },
      { ...profile, base: 1 },
    );
    expect(figures[1]?.disclosed).not.toBe('shown');
    expect([...starred]).toEqual(['stated_need']);
  });

  it('prints no number where it was starred, nor of months that a rule hides', () => {
    expect(signalWords(signal, profile)).toBe('75 % (30 of 40)');
    expect(signalWords({ ...signal, starred: true }, profile)).toBe('*');
    const months: Signal = { id: 'empty_months', label: 'Months', n: 2, of: 12, ofPeople: false };
    expect(signalWords(months, profile)).toBe('2 of 12');
    expect(signalWords(months, disclosureProfile('under-5'))).toBe('*');
  });
});
