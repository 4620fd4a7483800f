import { describe, expect, it } from 'vitest';
import { changeLines, changeSentences } from '../../renderer/panels/outcomes/what-changed.js';
import { figureBook } from '../../shared/report/figure-book.js';
import { figureOf } from '../support/snapshot.js';

const change = (code: string, [low, high]: readonly [number, number], n: number) =>
  figureOf({
    id: `B3.mean.${code}`,
    unit: 'points',
    ...{ value: (low + high) / 2, low, high, n, of: 200 },
    shown: { value: (low + high) / 2, low, high, n, of: 200 },
  });

const figures = [
  change('swemwbs7', [0.5, 2.5], 40),
  change('ons4_anxious', [-1.2, -0.3], 90),
  change('ucla3', [0.2, 0.9], 30),
  change('pam13', [-1, 3], 20),
  figureOf({
    id: 'B2.of_all.ons4_anxious',
    printed: '9 % (90 of 1,000)',
    shown: { value: 0.09, low: 0.07, high: 0.11, n: 90, of: 1000 },
  }),
  figureOf({ id: 'B3.mean.ons4_happy', value: null, status: 'withheld', n: 0, of: 50 }),
];

describe('what changed', () => {
  it('puts the measure with most pairs first, and keeps those withheld', () => {
    const codes = changeLines(figureBook(figures)).map(({ measure }) => measure.code);
    expect(codes).toEqual(['ons4_anxious', 'swemwbs7', 'ucla3', 'pam13', 'ons4_happy']);
  });

  it('reads an interval in the direction of its scale, and claims no cause', () => {
    expect(changeSentences(changeLines(figureBook(figures)))).toEqual([
      'Of 4 measures, people scored better afterwards on 2, worse on 1, no clear change on 1.',
      'Only people with both scores are counted: at most 9 % (90 of 1,000) of all people referred.',
      'Before and after alone cannot say why scores changed.',
    ]);
  });

  it('says so where no measure can be told', () => {
    const [sentence] = changeSentences(changeLines(figureBook(figures.slice(5))));
    expect(sentence).toBe('No measure has enough people with both scores to say what changed.');
  });
});
