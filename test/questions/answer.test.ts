import { afterAll, describe, expect, it, vi } from 'vitest';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';
import { computeFigures } from '../../shared/figures/compute.js';
import type { MappingEntry } from '../../shared/mapping/mapping.js';
import { answerQuestions } from '../../shared/questions/answer.js';
import { shortestFixes } from '../../shared/questions/fixes.js';
import type { Verdict } from '../../shared/questions/verdict.js';
import { sql } from '../../shared/sql/sql.js';
import { type CleanText, type Rows, loadCleanTables, mappingOf } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

interface Asked {
  readonly mapping?: readonly MappingEntry[];
  readonly questions?: readonly string[];
}

function ask(text: CleanText, { questions, mapping = mappingOf(text) }: Asked = {}): readonly Verdict[] {
  loadCleanTables(engine, text);
  const today = { date: '2024-03-31', how: '' };
  const period = { from: '2022-01-01', to: '2024-03-31', how: '' };
  const settings = { leastFollowUp: 0.4, disclosure: 'default', questions: questions ?? null };
  const isAboutScores = text.measure !== undefined || questions === undefined;
  const figures = isAboutScores ? computeFigures(engine, { mapping, today, period, settings }) : [];
  return answerQuestions(engine, { mapping, today, settings, figures }).verdicts;
}

function one(id: string, text: CleanText, asked: Asked = {}): Verdict {
  const [verdict] = ask(text, { ...asked, questions: [id] });
  if (verdict === undefined) throw new Error('no such question');
  return verdict;
}

/** `of` referrals of as many people, the first `filled` of them with these values. */
function referrals(of: number, filled: number, values: Readonly<Record<string, string>>): Rows {
  const blank = Object.fromEntries(Object.keys(values).map((field) => [field, '']));
  return Array.from({ length: of }, (_, i) => ({
    person_id: `P${String(i)}`,
    referral_id: `R${String(i)}`,
    referral_date: '2023-01-15',
    ...(i < filled ? values : blank),
  }));
}

describe('a verdict', () => {
  it.each([
    [90, 'supported'],
    [89, 'with_limits'],
    [70, 'with_limits'],
    [69, 'not_possible'],
  ] as const)('on a field that is usable in %i of 100 rows is %s', (filled, verdict) => {
    expect(one('Q02', { referral: referrals(100, filled, { referral_source: '01' }) }).verdict).toBe(verdict);
  });

  it.each([
    [80, 'supported'],
    [79, 'with_limits'],
    [49, 'not_possible'],
  ] as const)('on a group field that is known in %i of 100 rows is %s', (filled, gender) => {
    const text = { referral: referrals(100, filled, { gender: '2', age_at_referral: '50' }) };
    expect(one('Q04', text).verdict).toBe(gender);
  });

  it('counts a code that says nothing as not known', () => {
    const text = { referral: referrals(100, 100, { gender: 'X', age_at_referral: '50' }) };
    expect(one('Q04', text).verdict).toBe('not_possible');
  });

  it('is that of the worst need, and names the column as the file spells it', () => {
    const text = { referral: referrals(100, 75, { referral_source: '01' }) };
    const mapping = mappingOf(text).map((entry) =>
      entry.column === 'referral_source' ? { ...entry, column: 'Referred by' } : entry,
    );
    const { verdict, reasons } = one('Q02', text, { mapping });
    expect(verdict).toBe('with_limits');
    expect(reasons.map(({ field, have, met }) => [field, have, met])).toEqual([
      ['Referred by', '75 % of 100 referrals have a known source', 'with_limits'],
      ['referral_date', '100 % of 100 referrals have a usable referral date', 'supported'],
    ]);
  });

  it('says that no column holds it, and asks for one', () => {
    const { verdict, reasons, fixes } = one('Q07', { referral: referrals(50, 50, {}) });
    expect(verdict).toBe('not_possible');
    expect(reasons[0]).toMatchObject({ field: 'Main need', have: 'no column holds it' });
    expect(fixes.map(({ id, rows }) => [id, rows])).toEqual([['map:need_primary', 50]]);
  });

  it('is given for all questions, those picked first', () => {
    const text = { referral: referrals(10, 10, {}) };
    const asked = ask(text, { questions: ['Q03', 'Q02'] });
    expect(asked.slice(0, 3).map(({ id, picked }) => [id, picked])).toEqual([
      ['Q02', true],
      ['Q03', true],
      ['Q01', false],
    ]);
    expect(asked).toHaveLength(22);
    expect(ask(text).every(({ picked }) => picked)).toBe(true);
  });

  it('never goes beyond limits without a reference population or a comparison group', () => {
    const text = {
      referral: referrals(100, 100, { ethnic_category: 'A', gp_attend_pre12: '5', gp_attend_post12: '3' }),
    };
    expect(one('Q05', text)).toMatchObject({
      verdict: 'with_limits',
      fixes: [{ id: 'supply:population', rows: 0 }],
    });
    expect(one('Q21', text).verdict).toBe('with_limits');
    const area = {
      area: 'A',
      imd_quintile: '1',
      age_band: '16-24',
      gender: '1',
      ethnic_group: 'white',
      population: '9',
    };
    expect(one('Q05', { ...text, population: [area] }).verdict).toBe('supported');
  });
});

describe('a verdict on change', () => {
  const scored = (people: number, followed: number): CleanText => {
    const score = {
      instrument: 'swemwbs7',
      timepoint: 'baseline',
      completed_date: '2023-01-20',
      total: '20',
    };
    return {
      referral: referrals(people, people, {}),
      measure: Array.from({ length: people }, (_, i) => ({ ...score, person_id: `P${String(i)}` })).flatMap(
        (row, i) =>
          i < followed ? [row, { ...row, timepoint: 'followup', completed_date: '2023-04-20' }] : [row],
      ),
    };
  };

  it.each([
    [50, 30, 'supported'],
    [60, 30, 'with_limits'],
    [25, 25, 'with_limits'],
    [9, 9, 'not_possible'],
    [100, 39, 'not_possible'],
  ] as const)('with %i baselines and %i pairs is %s', (people, followed, verdict) => {
    expect(one('Q16', scored(people, followed)).verdict).toBe(verdict);
  });

  it('asks for follow-ups, in rounded numbers of people', () => {
    const { fixes, reasons } = one('Q16', scored(60, 28));
    expect(fixes).toEqual([expect.objectContaining({ id: 'record:followup:swemwbs7', rows: 30 })]);
    expect(reasons[0]?.have).toBe('30 people with both scores; 50 % of 60 people due a follow-up have one');
  });

  it('says that there are no scores', () => {
    expect(one('Q15', scored(60, 28)).reasons[0]?.have).toBe('no scores');
  });
});

describe('the fixes of a verdict', () => {
  it('settle the dates, then what was not understood, then blanks, the smallest first', () => {
    const text = { referral: referrals(100, 60, { referral_date: '2023-01-15' }) };
    loadCleanTables(engine, text);
    engine.run(sql`CREATE OR REPLACE TABLE cleaned_001 AS
      SELECT row_no, '' AS c1, '' AS c2, CASE WHEN row_no <= 60 THEN '2023-01-15' WHEN row_no <= 85 THEN '03/04/2023'
        WHEN row_no <= 90 THEN 'spring' ELSE '' END AS c3 FROM referral`);
    const { fixes } = one('Q01', text);
    expect(fixes.map(({ id, rows }) => [id, rows])).toEqual([
      ['read:referral_date', 5],
      ['fill:referral_date', 10],
      ['settle-dates:referral_date', 25],
    ]);
    engine.run(sql`DROP TABLE cleaned_001`);
  });

  it('name the field, and the column where the file calls it otherwise', () => {
    const text = { referral: referrals(100, 60, { referral_source: '01' }) };
    const whatWith = (column: string): string | undefined =>
      one('Q02', text, {
        mapping: mappingOf(text).map((entry) =>
          entry.target?.field === 'referral_source' ? { ...entry, column } : entry,
        ),
      }).fixes.find(({ id }) => id === 'fill:referral_source')?.what;
    expect(whatWith('src')).toBe(
      'Fill in or correct Source of referral (column src) where it is blank, unknown or impossible.',
    );
    expect(whatWith('source of referral')).toContain('correct Source of referral where it is blank');
  });

  it('are ranked by how many questions they would help', () => {
    const verdicts = ask({ referral: referrals(100, 60, { referral_source: '01', ethnic_category: 'A' }) });
    const ranked = shortestFixes(verdicts);
    const helped = ranked.map(({ unlocks }) => unlocks.length);
    expect(helped).toEqual([...helped].sort((a, b) => b - a));
    expect(ranked.find(({ fix }) => fix.id === 'fill:ethnic_category')?.unlocks).toEqual([
      'Q05',
      'Q18',
      'Q19',
      'Q20',
    ]);
    expect(new Set(ranked.map(({ fix }) => fix.id)).size).toBe(ranked.length);
  });
});

describe('numbers in a verdict', () => {
  it('give no small number away', () => {
    const have = (filled: number): string | undefined =>
      one('Q02', { referral: referrals(100, filled, { referral_source: '01' }) }).reasons[0]?.have;
    expect(have(97)).toBe('almost all of 100 referrals have a known source');
    expect(have(3)).toBe('almost none of 100 referrals have a known source');
    expect(disclosureProfile('default').to).toBe(7);
  });

  it('never seem to reach what they miss', () => {
    const { reasons } = one('Q02', { referral: referrals(202, 181, { referral_source: '01' }) });
    expect(reasons[0]).toMatchObject({
      have: 'just under 90 % of 200 referrals have a known source',
      met: 'with_limits',
    });
  });
});
