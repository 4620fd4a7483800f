import { afterAll, describe, expect, it, vi } from 'vitest';
import { computeFigures } from '../../shared/figures/compute.js';
import type { Figure } from '../../shared/figures/figure.js';
import { answerQuestions } from '../../shared/questions/answer.js';
import type { Verdict } from '../../shared/questions/verdict.js';
import { sql } from '../../shared/sql/sql.js';
import { loadCleanTables, mappingOf } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

interface Sheet {
  readonly name: string;
  /** Whether anxiety there is high where happiness is. */
  readonly turned: boolean;
  /** How many of its forty people have a follow-up. */
  readonly followed: number;
  /** Wellbeing rises by two points, and anxiety starts and moves so that one sheet mirrors the other. */
  readonly mirror?: 'falls' | 'rises';
}

interface Found {
  readonly of: (id: string) => Figure | undefined;
  readonly verdict: Verdict | undefined;
}

/** Sheets of forty people each, all asked the four questions at the start and some again three months on. */
function found(sheets: readonly Sheet[], withhold = true): Found {
  const people = sheets.flatMap(({ name, turned, followed, mirror }) =>
    Array.from({ length: 40 }, (_, i) => {
      const happy = 3 + (i % 5);
      const scores = {
        ...{ ons4_happy: happy, ons4_satisfaction: happy, ons4_worthwhile: happy },
        ons4_anxious: turned ? happy : 10 - happy,
      };
      if (mirror === undefined) {
        return { person_id: `${name}|${String(i)}`, scores, later: scores, isFollowed: i < followed };
      }
      const anxious = (mirror === 'falls' ? 7 : 3) + (i % 2);
      const start = { ...scores, ons4_anxious: anxious };
      const later = {
        ...{ ons4_happy: happy + 2, ons4_satisfaction: happy + 2, ons4_worthwhile: happy + 2 },
        ons4_anxious: mirror === 'falls' ? anxious - 2 : anxious + 2,
      };
      return { person_id: `${name}|${String(i)}`, scores: start, later, isFollowed: i < followed };
    }),
  );
  const text = {
    referral: people.map(({ person_id }) => ({
      ...{ person_id, referral_id: `R${person_id}`, referral_date: '2023-01-15', age_at_referral: '50' },
    })),
    measure: people.flatMap(({ person_id, scores, later, isFollowed }) =>
      (Object.keys(scores) as (keyof typeof scores)[]).flatMap((instrument) => {
        const about = { person_id, instrument };
        const first = {
          ...about,
          total: String(scores[instrument]),
          timepoint: 'baseline',
          completed_date: '2023-01-20',
        };
        const last = {
          ...about,
          total: String(later[instrument]),
          timepoint: 'followup',
          completed_date: '2023-04-20',
        };
        return isFollowed ? [first, last] : [first];
      }),
    ),
  };
  loadCleanTables(engine, text);
  const sheet = sql`split_part(person_id, '|', 1)`;
  engine.run(
    sql`UPDATE measure SET source_table = ${sheet}, source_sheet = ${sheet}, source_file = 'book.xlsx'`,
  );
  const context = {
    mapping: mappingOf(text),
    today: { date: '2024-03-31', how: '' },
    period: { from: '2022-01-01', to: '2024-03-31', how: '' },
    settings: { leastFollowUp: 0.4, disclosure: 'default', questions: ['Q15'] },
    withhold,
  };
  const figures = computeFigures(engine, context);
  const [verdict] = answerQuestions(engine, { ...context, figures }).verdicts;
  return { of: (id) => figures.find((figure) => figure.id === id), verdict };
}

const sound: Sheet = { name: 'Q1-Q2', turned: false, followed: 40 };
const turned: Sheet = { name: 'Q3-Q4', turned: true, followed: 30 };
const ask =
  'Say whether anxiety in Q3-Q4 (book.xlsx) runs from 0 = calm to 10 = very anxious: the scores there look turned round.';

const noSpread = 'Every change is the same, so no interval can be given.';

describe('outcomes on a scale that looks turned round in one sheet', () => {
  it('are withheld, and the reason says what to settle', () => {
    const { of } = found([sound, turned]);
    const ids = ['B3.mean', 'B3.median', 'B3.followup_mean', 'B4.improved', 'B4.worse', 'B6.score'];
    for (const id of [...ids, 'B7.no_change', 'B7.worst', 'B7.best']) {
      const figure = of(`${id}.ons4_anxious`);
      expect([id, figure?.status, figure?.value, figure?.reason]).toEqual([id, 'withheld', null, ask]);
    }
  });

  it('keep what does not rest on the scores, and all of the other instruments', () => {
    const { of } = found([sound, turned]);
    expect(of('B2.of_eligible.ons4_anxious')).toMatchObject({ status: 'sound', n: 70, of: 80 });
    expect(of('B6.age.ons4_anxious')?.reason).not.toBe(ask);
    expect(of('B3.mean.ons4_happy')).toMatchObject({ reason: noSpread, value: 0, n: 70 });
  });

  it('stand where no sheet looks turned round', () => {
    const { of, verdict } = found([sound, { ...sound, name: 'Q3-Q4', followed: 30 }]);
    expect(of('B3.mean.ons4_anxious')).toMatchObject({ reason: noSpread, value: 0, n: 70 });
    expect(verdict).toMatchObject({ verdict: 'supported', fixes: [] });
  });

  it('stand where only other sheets hold pairs, but for the first scores of those lost', () => {
    const { of, verdict } = found([sound, { ...turned, followed: 0 }]);
    expect(of('B3.mean.ons4_anxious')).toMatchObject({ value: 0, n: 40, of: 80 });
    expect(of('B7.best.ons4_anxious')?.status).not.toBe('withheld');
    expect(of('B6.score.ons4_anxious')).toMatchObject({ status: 'withheld', reason: ask });
    expect(verdict?.fixes.map(({ id }) => id)).not.toContain('settle:scale:ons4_anxious');
  });

  it('can be seen by a test that asks for them', () => {
    expect(found([sound, turned], false).of('B3.mean.ons4_anxious')).toMatchObject({
      status: 'withheld',
      value: 0,
    });
  });
});

describe('outcomes of a sheet that only mirrors another in its change', () => {
  it('are shown with care and the reason, since a true worsening must not be hidden', () => {
    const { of } = found([
      { ...sound, mirror: 'falls' },
      { ...sound, name: 'Q3-Q4', mirror: 'rises' },
    ]);
    for (const id of ['B3.mean', 'B4.worse', 'B7.no_change']) {
      const figure = of(`${id}.ons4_anxious`);
      expect([id, figure?.status, figure?.value === null]).toEqual([id, 'care', false]);
      expect(figure?.reason).toContain(ask);
    }
  });
});

describe('a verdict on such a scale', () => {
  it('is no more than an answer with limits, with a reason and a way to settle it', () => {
    const { verdict } = found([sound, turned]);
    expect(verdict?.verdict).toBe('with_limits');
    expect(verdict?.reasons.filter(({ met }) => met === 'with_limits')).toEqual([
      expect.objectContaining({
        have: 'the scores in Q3-Q4 (book.xlsx) look turned round',
        need: 'scores that run the same way in every table',
      }),
    ]);
    expect(verdict?.fixes).toEqual([
      {
        id: 'settle:scale:ons4_anxious',
        field: 'total',
        what: 'Say whether anxiety in Q3-Q4 (book.xlsx) runs from 0 = calm to 10 = very anxious.',
        rows: 40,
      },
    ]);
  });
});
