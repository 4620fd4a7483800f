import { afterAll, describe, expect, it } from 'vitest';
import { type Project, emptyProject } from '../../shared/project/project.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

function csv(header: string, row: (i: number) => string, rows = 60): string {
  return [header, ...Array.from({ length: rows }, (_, i) => row(i))].join('\n');
}

function deciding(about: string, answer: string): Project {
  const decision = { about, answer, reason: '', decidedBy: 'AB', decidedAt: '2024-05-01' };
  return { ...emptyProject, decisions: [decision] };
}

const day = (i: number): string => `${String(1 + (i % 28)).padStart(2, '0')}/05/2023`;
/** Anxiety is high here where life satisfaction is high, which it should not be. */
const turned = csv(
  'Client ID,Referral date,Life satisfaction pre,Happy yesterday pre,Anxious yesterday pre',
  (i) =>
    [
      `C${String(i)}`,
      day(i),
      i % 11,
      (i + (i % 2)) % 11,
      Math.min(10, (i % 11) + (i % 3 === 0 ? 1 : 0)),
    ].join(','),
);

const anxious = sql`SELECT source_row, total, total_scored FROM measure WHERE instrument = 'ons4_anxious'
  ORDER BY source_row LIMIT 3`;

describe('a scale that looks turned round', () => {
  it('is asked about once, with what each answer does', async () => {
    const { scaleQuestions } = await runOf(engine, { 'a.csv': turned });
    expect(scaleQuestions).toMatchObject([
      { id: 'scale:a.csv/ons4_anxious', doubt: 'direction', rows: 60, of: 60, answered: null },
    ]);
    expect(scaleQuestions[0]?.choices.map(({ answer, rows }) => [answer, rows])).toEqual([
      ['turned', 60],
      ['as_entered', 0],
      ['leave_out', 60],
    ]);
    expect(engine.rows(anxious)[1]).toMatchObject({ total: 1, total_scored: 1 });
  });

  it.each(['scale:a.csv/ons4_anxious', 'settle:scale:ons4_anxious'])(
    'is turned back by an answer about %s, said in the notes, and still shown',
    async (about) => {
      const run = await runOf(engine, { 'a.csv': turned }, deciding(about, 'turned'));
      expect(engine.rows(anxious)[1]).toMatchObject({ total: 9, total_scored: 9 });
      expect(run.build.notes).toContain(
        'In 60 rows of measure, total is turned round for ONS4 anxiety: 10 minus the number as entered.',
      );
      expect(run.scaleQuestions[0]?.answered).toBe('turned');
      expect(run.ruleResults.find(({ rule }) => rule === 'scale-may-be-reversed')?.broken ?? 0).toBe(0);
    },
  );

  it('stays as it is where a person says so', async () => {
    await runOf(engine, { 'a.csv': turned }, deciding('scale:a.csv/ons4_anxious', 'as_entered'));
    expect(engine.rows(anxious)[1]).toMatchObject({ total: 1, total_scored: 1 });
  });
});

/** From the first of these rows to the last, anxiety is entered as 10 minus the score. */
function turnedIn(first: number, last: number, rows = 200): string {
  return csv(
    'Client ID,Referral date,Life satisfaction pre,Happy yesterday pre,Anxious yesterday pre',
    (i) => {
      const [fares, noise] = [(i * 7) % 11, [0, 2, -1, 1, -2, 0, 1][i % 7] ?? 0];
      const anxious = Math.max(0, Math.min(10, 10 - fares + noise));
      const entered = i + 2 >= first && i + 2 <= last ? 10 - anxious : anxious;
      return [`C${String(i)}`, day(i), fares, (fares + (i % 2)) % 11, entered].join(',');
    },
    rows,
  );
}

describe('a scale that is turned round in part of a table', () => {
  it.each([
    ['from one row on', 120, 201],
    ['up to a row', 2, 60],
    ['between two rows', 60, 120],
    ['in most of them', 40, 201],
  ])('%s is asked about with those rows', async (_, first, last) => {
    const { scaleQuestions } = await runOf(engine, { 'a.csv': turnedIn(first, last) });
    const [question] = scaleQuestions;
    expect(scaleQuestions.map(({ doubt }) => doubt)).toEqual(['part']);
    expect(Math.abs((question?.part?.[0] ?? 0) - first)).toBeLessThan(4);
    expect(Math.abs((question?.part?.[1] ?? 0) - last)).toBeLessThan(4);
    expect(question?.choices[0]).toMatchObject({ answer: 'turned_part', rows: question?.rows });
  });

  it('is turned back in those rows alone', async () => {
    const text = turnedIn(120, 201);
    const run = await runOf(engine, { 'a.csv': text }, deciding('scale:a.csv/ons4_anxious', 'turned_part'));
    expect(run.scaleQuestions[0]?.answered).toBe('turned_part');
    const totals = engine.rows<{
      total: number;
    }>(sql`SELECT total FROM measure WHERE instrument = 'ons4_anxious'
      AND (source_row < 100 OR source_row > 130) ORDER BY source_row`);
    await runOf(engine, { 'a.csv': turnedIn(0, 0) });
    const sound = engine.rows<{
      total: number;
    }>(sql`SELECT total FROM measure WHERE instrument = 'ons4_anxious'
      AND (source_row < 100 OR source_row > 130) ORDER BY source_row`);
    expect(totals).toEqual(sound);
  });

  it('is not asked about where no rows are turned round', async () => {
    expect((await runOf(engine, { 'a.csv': turnedIn(0, 0) })).scaleQuestions).toEqual([]);
  });
});

describe('totals of three answers', () => {
  const ucla = csv('Client ID,Referral date,UCLA pre', (i) => [`C${String(i)}`, day(i), i % 7].join(','));

  it('that count from 0 are asked about, and counted from 3 once that is answered', async () => {
    const { scaleQuestions } = await runOf(engine, { 'a.csv': ucla });
    expect(scaleQuestions).toMatchObject([{ doubt: 'from_0', instrument: 'ucla3' }]);
    await runOf(engine, { 'a.csv': ucla }, deciding('scale:a.csv/ucla3', 'from_0'));
    expect(
      engine.rows(
        sql`SELECT min(total_scored) AS low, max(total_scored) AS high, count(total_scored) AS n FROM measure`,
      ),
    ).toEqual([{ low: 3, high: 9, n: 60 }]);
  });
});

describe('deprivation', () => {
  const imd = (of: (i: number) => number): string =>
    csv('Client ID,Referral date,IMD decile', (i) => [`C${String(i)}`, day(i), of(i)].join(','));

  it('in fifths is asked about, and no decile is made of it', async () => {
    const fifths = imd((i) => 1 + (i % 5));
    expect((await runOf(engine, { 'a.csv': fifths })).scaleQuestions).toMatchObject([{ doubt: 'quintile' }]);
    const { ruleResults } = await runOf(
      engine,
      { 'a.csv': fifths },
      deciding('scale:a.csv/imd_decile', 'quintile'),
    );
    expect(ruleResults.find(({ rule }) => rule === 'P13')).toMatchObject({ broken: 0, outcome: 'pass' });
    expect(
      engine.rows(
        sql`SELECT imd_decile, imd_quintile, count(*) AS n FROM referral GROUP BY ALL ORDER BY 2 LIMIT 1`,
      ),
    ).toEqual([{ imd_decile: null, imd_quintile: 1, n: 12 }]);
  });

  it('as ranks becomes deciles of the edition that is named', async () => {
    const ranks = imd((i) => 1 + i * 550);
    expect((await runOf(engine, { 'a.csv': ranks })).scaleQuestions).toMatchObject([{ doubt: 'rank' }]);
    const asked = await runOf(engine, { 'a.csv': ranks });
    expect(asked.ruleResults.find(({ rule }) => rule === 'P13')?.broken).toBe(59);
    const { ruleResults } = await runOf(
      engine,
      { 'a.csv': ranks },
      deciding('scale:a.csv/imd_decile', 'rank_2019'),
    );
    expect(ruleResults.find(({ rule }) => rule === 'P13')?.broken).toBe(0);
    expect(engine.rows(sql`SELECT min(imd_decile) AS low, max(imd_decile) AS high FROM referral`)).toEqual([
      { low: 1, high: 10 },
    ]);
  });
});
