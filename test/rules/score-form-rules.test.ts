import { afterAll, describe, expect, it } from 'vitest';
import { outcomeBeforeBaseline } from '../../shared/rules/outcome-before-baseline.js';
import { sameFormBothTimes } from '../../shared/rules/same-form-both-times.js';
import { askRows } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

/** A score as `P1 baseline swemwbs7 21 2023-03-14`. */
const score = (text: string) => {
  const [person_id = '', timepoint = '', instrument = '', total = '', completed_date = ''] = text.split(' ');
  return { person_id, referral_id: 'R1', timepoint, instrument, total, completed_date };
};
const scores = (...texts: readonly string[]) => ({ referral: [], measure: texts.map(score) });

describe('X20, the same form both times', () => {
  it('flags raw against converted scores, and seven questions against fourteen', () => {
    const { issues } = askRows(
      engine,
      sameFormBothTimes,
      scores(
        'P1 baseline swemwbs7 21',
        'P1 followup swemwbs7 22.35',
        'P2 baseline wemwbs14 44',
        'P2 closure swemwbs7 24',
      ),
    );
    expect(issues.map(({ row, severity }) => `${String(row)} ${severity}`)).toEqual([
      ...['2 error', '3 error', '4 error', '5 error'],
    ]);
    expect(issues[0]?.message).toBe('“total” is raw at one time and converted at the person’s other time.');
  });

  it('accepts one form, and the ends of the scale, which both forms share', () => {
    const { brief, result } = askRows(
      engine,
      sameFormBothTimes,
      scores(
        ...['P1 baseline swemwbs7 21', 'P1 followup swemwbs7 24'],
        ...['P2 baseline swemwbs7 19.25', 'P2 followup swemwbs7 22.35'],
        ...['P3 baseline swemwbs7 35', 'P3 followup swemwbs7 22.35'],
        ...['P4 baseline wemwbs14 44', 'P4 baseline swemwbs7 22', 'P4 followup swemwbs7 24'],
      ),
    );
    expect(brief).toEqual([]);
    expect(result).toMatchObject({ outcome: 'pass', of: 9 });
  });

  it('says nothing of a score without its other time', () => {
    const { result } = askRows(
      engine,
      sameFormBothTimes,
      scores(
        'P1 baseline swemwbs7 21',
        'P2 followup swemwbs7 22.35',
        'P3 baseline swemwbs7',
        'P3 followup swemwbs7 22.35',
      ),
    );
    expect(result).toMatchObject({ outcome: 'not_applicable', of: 0 });
  });
});

describe('outcome-before-baseline', () => {
  it('flags a follow-up before the baseline, and not on its day', () => {
    const { brief, result } = askRows(
      engine,
      outcomeBeforeBaseline,
      scores(
        ...['P1 baseline ucla3 6 2023-03-14', 'P1 followup ucla3 5 2023-03-13'],
        ...['P2 baseline ucla3 6 2023-03-14', 'P2 closure ucla3 5 2023-03-14'],
        ...['P3 baseline ucla3 6', 'P3 followup ucla3 5 2023-03-13'],
      ),
    );
    expect(brief).toEqual(['3 warning']);
    expect(result).toMatchObject({ broken: 1, of: 2 });
  });
});
