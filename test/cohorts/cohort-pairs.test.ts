import { describe, expect, it } from 'vitest';
import { asOfCohort } from '../../shared/figures/cohort-figures.js';
import { figureOf } from '../support/snapshot.js';

const of = (id: string, n: number) =>
  figureOf({ id, n, of: 80, value: 2, low: 1, high: 3, status: 'sound', reason: null });

describe('the figures of a cohort', () => {
  const made = asOfCohort(
    [
      of('A2.count', 200),
      of('B3.mean.phq9', 9),
      of('B3.mean.gad7', 10),
      of('B5.share.phq9', 9),
      of('B2.pairs.phq9', 9),
    ],
    'Lonely',
  );

  it('give no mean change of fewer than ten pairs', () => {
    expect(made[1]).toMatchObject({
      status: 'withheld',
      value: null,
      low: null,
      high: null,
      reason: 'Fewer than 10 people of the cohort have both scores.',
    });
  });

  it('give that of ten, and how many there are in any case', () => {
    expect(made.map(({ value }) => value)).toEqual([2, null, 2, 2, 2]);
  });
});
