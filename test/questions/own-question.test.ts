import { afterAll, describe, expect, it, vi } from 'vitest';
import { computeFigures } from '../../shared/figures/compute.js';
import { migrate } from '../../shared/project/migrate.js';
import { emptyProject } from '../../shared/project/project.js';
import { answerQuestions } from '../../shared/questions/answer.js';
import { faultInOwnQuestions } from '../../shared/questions/own/question-fault.js';
import type { OwnQuestion, QuestionThreshold } from '../../shared/questions/own/own-question.js';
import type { Need } from '../../shared/questions/question.js';
import type { Verdict } from '../../shared/questions/verdict.js';
import { type CleanText, loadCleanTables, mappingOf } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';

vi.setConfig({ testTimeout: 30_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const own = (needs: readonly Need[]): OwnQuestion => ({
  id: 'A01',
  question: 'Do carers come?',
  needs,
  addedAt: '2024-04-02',
  afterResults: false,
});

/** A hundred referrals over a year, of which 75 name their source; every tenth number stands on two rows. */
const text: CleanText = {
  referral: Array.from({ length: 100 }, (_, i) => ({
    person_id: `P${String(i)}`,
    referral_id: `R${String(i % 10 === 1 ? i - 1 : i)}`,
    referral_date: `2023-${String((i % 12) + 1).padStart(2, '0')}-15`,
    referral_source: i < 75 ? '01' : '',
    scheme_id: i < 95 ? 'North' : 'South',
  })),
};

function ask(needs: readonly Need[], questionThresholds: readonly QuestionThreshold[] = []): Verdict {
  loadCleanTables(engine, text);
  const today = { date: '2024-03-31', how: '' };
  const mapping = mappingOf(text);
  const settings = { leastFollowUp: 0.4, disclosure: 'default', questions: ['A01'], questionThresholds };
  const period = { from: '2022-01-01', to: '2024-03-31', how: '' };
  const figures = computeFigures(engine, { mapping, today, period, settings });
  const found = answerQuestions(engine, { mapping, today, settings, figures, ownQuestions: [own(needs)] });
  const [first] = found.verdicts;
  if (first === undefined) throw new Error('no verdict');
  return first;
}

describe('a question that the analyst adds', () => {
  it('is answered as the planned ones are, and comes first where it is picked', () => {
    const verdict = ask([{ needs: 'share', of: 'referral_source' }]);
    expect(verdict).toMatchObject({ id: 'A01', own: true, picked: true, verdict: 'with_limits' });
    expect(verdict.repairs.map(({ to, fixes }) => [to, fixes.map(({ id }) => id)])).toEqual([
      ['supported', ['fill:referral_source']],
    ]);
  });

  it.each([
    [
      'a completeness of its own',
      { needs: 'share', of: 'referral_source', enough: { supported: 0.7, withLimits: 0.5 } },
      'supported',
    ],
    ['one row a referral', { needs: 'grain' }, 'with_limits'],
    ['a window', { needs: 'window', months: { supported: 12, withLimits: 6 } }, 'supported'],
    ['a longer window', { needs: 'window', months: { supported: 24, withLimits: 13 } }, 'not_possible'],
    [
      'a number of people',
      { needs: 'count', of: 'people', least: { supported: 101, withLimits: 100 } },
      'with_limits',
    ],
    ['places to set side by side', { needs: 'places', of: 'scheme' }, 'not_possible'],
    ['one scale', { needs: 'same_scale', instruments: ['ons4_anxious'] }, 'supported'],
    ['pairs', { needs: 'change', instruments: ['phq9'], on: 'any' }, 'not_possible'],
  ] as const)('may need %s', (_, need, verdict) => {
    expect(ask([need]).verdict).toBe(verdict);
  });

  it('may be held to thresholds of its own', () => {
    const set = {
      question: 'A01',
      threshold: 'field',
      supported: 0.75,
      withLimits: 0.5,
      reason: 'A pilot.',
    } as const;
    const verdict = ask([{ needs: 'share', of: 'referral_source' }], [set]);
    expect(verdict.verdict).toBe('supported');
    expect(verdict.reasons[0]?.need).toBe('75 % of referrals; 50 % for an answer with limits');
  });
});

describe('an ill-formed question', () => {
  it.each([
    [{}, 'Own question 1 needs an id from A01 to A99.'],
    [{ ...own([]), id: 'Q01' }, 'Own question 1 needs an id from A01 to A99.'],
    [own([]), 'Own question A01 cannot be asked: it declares no need.'],
    [
      { ...own([{ needs: 'baseline' }]), question: ' ' },
      'Own question A01 cannot be asked: it has no words.',
    ],
    [
      { ...own([]), needs: [{ needs: 'luck' }] },
      'Own question A01 cannot be asked: “luck” is no kind of need.',
    ],
    [
      {
        ...own([]),
        needs: [
          {
            needs: 'one_of',
            options: [{ needs: 'share', of: 'gender', enough: { supported: 0.5, withLimits: 0.7 } }],
          },
        ],
      },
      'Own question A01 cannot be asked: “enough” has to give supported and withLimits, the first not below the second, from 0 to 1.',
    ],
    [
      { ...own([]), needs: [{ needs: 'change', instruments: ['tea'], on: 'any' }] },
      'Own question A01 cannot be asked: “instruments” has to list known instruments.',
    ],
  ])('is refused in a sentence', (question, sentence) => {
    expect(faultInOwnQuestions([question])).toBe(sentence);
    expect(migrate({ ...emptyProject, questions: [question] })).toEqual({ ok: false, reason: sentence });
  });

  it('is not taken twice', () => {
    const one = own([{ needs: 'baseline' }]);
    expect(faultInOwnQuestions([one, one])).toBe('Two own questions have the id A01. Give one another.');
    expect(faultInOwnQuestions([one])).toBeUndefined();
  });
});

describe('a threshold of a question', () => {
  const saved = (threshold: object): unknown => ({
    ...emptyProject,
    settings: { ...emptyProject.settings, questionThresholds: [threshold] },
  });
  const sound = { question: 'Q02', threshold: 'field', supported: 0.8, withLimits: 0.6, reason: 'Agreed.' };

  it('is kept where it is sound', () => {
    expect(migrate(saved(sound))).toMatchObject({ ok: true });
  });

  it.each([
    [{ ...sound, question: 'A07' }, 'A threshold is set for a question that there is none of. Remove it.'],
    [{ ...sound, reason: '' }, 'The threshold field of Q02 was changed without a reason. Say why.'],
    [
      { ...sound, supported: 0.5 },
      'The threshold field of Q02 needs two limits, the full one not below the other.',
    ],
  ])('is refused in a sentence', (threshold, reason) => {
    expect(migrate(saved(threshold))).toEqual({ ok: false, reason });
  });
});

describe('the day on which questions were picked', () => {
  it('has to be a day', () => {
    const settings = {
      ...emptyProject.settings,
      questionsPicked: { decidedAt: 'soon', afterResults: false },
    };
    expect(migrate({ ...emptyProject, settings })).toMatchObject({ ok: false });
    const sound = { ...settings, questionsPicked: { decidedAt: '2024-04-02', afterResults: true } };
    expect(migrate({ ...emptyProject, settings: sound })).toMatchObject({ ok: true });
  });
});
