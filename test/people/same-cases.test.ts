import { afterAll, describe, expect, it, vi } from 'vitest';
import type { PairAnswer, PairDecision, PersonPair } from '../../shared/people/pair.js';
import { emptyProject } from '../../shared/project/project.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';

vi.setConfig({ testTimeout: 60_000 });
const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const header =
  'Referral ID,Client ID,Referral date,Referral source,Main reason for referral,Date of first contact';
/** R2 and R3 may be R1 entered again; R5 comes back a year later, after the period. */
const rows = [
  'R1,C1,2023-05-01,GP,Debt,2023-05-08',
  'R2,C1,2023-05-04,GP,Debt,',
  'R3,C1,2023-05-06,Self,Debt,',
  'R4,C2,2023-05-02,GP,Housing,2023-05-09',
  'R5,C2,2024-05-02,GP,Housing,',
];
const export1 = [header, ...rows, ''].join('\n');

async function casesOf(people: readonly PairDecision[] = [], text = export1, file = 'a.csv') {
  const run = await runOf(engine, { [file]: text }, { ...emptyProject, people });
  return { run, cases: run.people.pairs.filter(({ about }) => about === 'case') };
}

function answered(pair: PersonPair | undefined, answer: PairAnswer): PairDecision {
  return {
    pair: pair?.id ?? '',
    sides: [pair?.left.side ?? '', pair?.right.side ?? ''],
    answer,
    reason: '',
    decidedBy: 'AB',
    decidedAt: '2024-06-01',
  };
}

const referrals = (): unknown[] =>
  engine.rows(sql`SELECT referral_id FROM referral ORDER BY referral_id`).map((row) => row['referral_id']);
const count = (run: Awaited<ReturnType<typeof casesOf>>['run']) => {
  const figure = run.figures.find(({ id, by }) => id === 'A1.count' && by.length === 0);
  return [figure?.n, figure?.ifMerged?.value];
};

describe('referrals that may be one', () => {
  it('are shown side by side, and counted as two until somebody answers', async () => {
    const { run, cases } = await casesOf();
    expect(cases.map(({ left, right, state }) => [left.rows[0]?.row, right.rows[0]?.row, state])).toEqual([
      [2, 3, 'open'],
      [3, 4, 'open'],
    ]);
    expect(cases[0]?.fields.find(({ field }) => field === 'referral_date')).toMatchObject({
      left: '2023-05-01',
      right: '2023-05-04',
      agreement: 'differs',
    });
    expect([run.people.possibleCases, count(run)]).toEqual([2, [4, 2]]);
  });

  it('are one where a person says so: the second is left out, and the notes say it', async () => {
    const { cases } = await casesOf();
    const { run } = await casesOf([answered(cases[0], 'same'), answered(cases[1], 'same')]);
    expect(referrals()).toEqual(['R1', 'R4', 'R5']);
    expect([run.people.possibleCases, count(run)]).toEqual([0, [2, undefined]]);
    expect(run.build.notes).toContain(
      '2 rows of a.csv are left out: a person said that they are another referral entered again.',
    );
    expect(run.build.counted).toMatchObject([{ record: 'referral', rows: 3 }]);
    expect(run.people.pairs.map(({ state }) => state)).toEqual(['same', 'same']);
  });

  it('are two where a person says so, and are not possible any more', async () => {
    const { cases } = await casesOf();
    const { run } = await casesOf([answered(cases[0], 'not_same'), answered(cases[1], 'later')]);
    expect([run.people.possibleCases, count(run)]).toEqual([1, [4, 3]]);
  });

  it('keep their answer in the next extract, in another order and under another name', async () => {
    const { cases } = await casesOf();
    const next = [header, ...rows.toReversed(), 'R6,C9,2024-06-01,GP,Debt,', ''].join('\n');
    const { cases: then } = await casesOf([answered(cases[0], 'same')], next, 'b.csv');
    expect(referrals()).toEqual(['R1', 'R3', 'R4', 'R5', 'R6']);
    expect(then.map(({ state }) => state).sort()).toEqual(['open', 'same']);
  });
});
