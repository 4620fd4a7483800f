import { afterAll, describe, expect, it, vi } from 'vitest';
import { memberOf, isUnsure } from '../../shared/cohorts/cohort-condition.js';
import { faultInCohort, faultInCohorts } from '../../shared/cohorts/cohort-fault.js';
import { onlyWords, ruleWords } from '../../shared/cohorts/cohort-words.js';
import type { Cohort, Condition } from '../../shared/cohorts/cohort.js';
import { emptyProject } from '../../shared/project/project.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const needs = ['Loneliness', 'Debt', 'Loneliness', ''];
const file = [
  'Referral ID,Person ID,Referral date,Gender,Reason for referral,Site,QRISK',
  ...Array.from({ length: 80 }, (_, i) => {
    const date = `2023-0${String((i % 9) + 1)}-15`;
    const risk = i % 4 === 3 ? 'n/a' : String(i % 20);
    return `R${String(i)},P${String(i)},${date},${i % 2 === 0 ? 'F' : 'M'},${needs[i % 4] ?? ''},${i < 60 ? 'North' : ''},${risk}`;
  }),
  '',
].join('\n');

const is = (condition: Omit<Condition, 'not'>): Condition => ({ ...condition, not: false });
const lonely = is({
  subject: { kind: 'field', field: 'need_primary' },
  test: { kind: 'one_of', values: ['Loneliness or social isolation'] },
});
const atRisk = is({
  subject: { kind: 'column', column: 'qrisk' },
  test: { kind: 'number_between', from: 10, to: null },
});
const cohort = (name: string, ...conditions: readonly Condition[]): Cohort => ({
  id: `cohort-${name.replaceAll(' ', '-')}`,
  name,
  rule: { meets: 'all', conditions },
  reason: '',
  planned: null,
});

const project = {
  ...emptyProject,
  cohorts: [cohort('who are lonely', lonely), cohort('at risk', atRisk)],
};
const run = await runOf(engine, { 'export.csv': file }, project);

const counted = (one: Cohort): { members: number; unsure: number } => {
  const [found] = engine.rows<{ members: number; unsure: number }>(sql`
    SELECT count(*) FILTER (WHERE ${memberOf(one.rule, run.tables)}) AS members,
      count(*) FILTER (WHERE ${isUnsure(one.rule, run.tables)}) AS unsure
    FROM referral`);
  return found ?? { members: -1, unsure: -1 };
};

describe('a cohort', () => {
  it('holds the rows whose field has one of its codes, and counts those that say nothing', () => {
    expect(counted(cohort('a', lonely))).toEqual({ members: 40, unsure: 20 });
  });

  it('may look at a column that goes to no field', () => {
    expect(counted(cohort('a', atRisk))).toEqual({ members: 28, unsure: 20 });
  });

  it('keeps what is not recorded where it leaves something out', () => {
    const north = { kind: 'one_of', values: ['north'] } as const;
    const site = { subject: { kind: 'field', field: 'scheme_id' }, test: north } as const;
    expect(counted(cohort('a', { ...site, not: true }))).toEqual({ members: 20, unsure: 20 });
    expect(counted(cohort('a', { ...site, not: false }))).toEqual({ members: 60, unsure: 20 });
  });

  it('meets all of its conditions, or any', () => {
    const both = cohort('a', lonely, atRisk);
    expect(counted(both).members).toBe(20);
    expect(counted({ ...both, rule: { ...both.rule, meets: 'any' } }).members).toBe(48);
  });

  it('holds nobody where no file has its column', () => {
    const subject = { kind: 'column', column: 'Register' } as const;
    expect(counted(cohort('a', is({ subject, test: { kind: 'filled' } })))).toEqual({
      members: 0,
      unsure: 80,
    });
  });

  it('may look at dates, ages and the file', () => {
    const span = { kind: 'date_between', from: '2023-02-01', to: '2023-03-31' } as const;
    expect(
      counted(cohort('a', is({ subject: { kind: 'field', field: 'referral_date' }, test: span }))).members,
    ).toBe(18);
    const here = is({ subject: { kind: 'file' }, test: { kind: 'one_of', values: ['export.csv'] } });
    expect(counted(cohort('a', here)).members).toBe(80);
  });
});

/** Issues are counted for the files as a whole. */
const ofIssues = (id: string): boolean => id.startsWith('D2.');

describe('the figures of a cohort', () => {
  const of = (id: string, name: string) =>
    run.figures.find((figure) => figure.id === id && figure.by[0] === 'cohort' && figure.group[0] === name);

  it('stand after all others, one for each figure over all', () => {
    const counted = run.figures.filter(({ id }) => !ofIssues(id));
    const overAll = counted.filter(({ by }) => by.length === 0);
    const split = counted.filter(({ by }) => by[0] === 'cohort');
    expect(counted.slice(-split.length)).toEqual(split);
    const own = split.filter(({ group }) => group[0] === 'at risk');
    expect(own.filter(({ by }) => by.length === 1).map(({ id }) => id)).toEqual(overAll.map(({ id }) => id));
    expect(of('A1.count', 'who are lonely')).toMatchObject({ n: 40, status: 'sound' });
    expect(of('A1.count', 'at risk')).toMatchObject({ n: 28 });
  });

  it('are those of everything restricted to it', async () => {
    const other = await openEngine();
    const only = await runOf(
      other,
      { 'export.csv': file },
      {
        ...project,
        settings: { ...project.settings, cohort: 'cohort-at-risk' },
      },
    );
    other.close();
    const restricted = only.figures.filter(({ id, by }) => by.length === 0 && !ofIssues(id));
    for (const figure of restricted) {
      const { value, n, of: whole, missing, status } = figure;
      expect(of(figure.id, 'at risk'), figure.id).toMatchObject({ value, n, of: whole, missing, status });
    }
    expect(restricted.find(({ id }) => id === 'A2.count')?.n).toBe(28);
    expect(only.verdicts.find(({ id }) => id === 'Q01')?.reasons[0]?.have).toContain('30 referrals');
  });

  it('are given by site as well, and add up to those of the cohort', () => {
    const sites = run.figures.filter(
      ({ id, by, group }) =>
        id === 'A1.count' && by.join() === 'cohort,scheme_id' && group[0] === 'who are lonely',
    );
    expect(sites.length).toBeGreaterThan(1);
    expect(sites.reduce((sum, { n }) => sum + n, 0)).toBe(40);
    expect(sites.every(({ printed }) => printed !== '')).toBe(true);
  });

  it('come with how far cohorts overlap', () => {
    expect(run.cohorts.all).toEqual({ referrals: 80, people: 80 });
    expect(run.cohorts.cohorts.map(({ referrals, people, unsure }) => [referrals, people, unsure])).toEqual([
      [40, 40, 20],
      [28, 28, 20],
    ]);
    expect(run.cohorts.overlaps).toEqual([
      { between: ['cohort-who-are-lonely', 'cohort-at-risk'], referrals: 20, people: 20 },
    ]);
  });

  it('are to be taken with care below 30 people, and not printed where few are in or outside it', async () => {
    const from = (least: number): Cohort =>
      cohort(
        `from ${String(least)}`,
        is({ ...atRisk, test: { kind: 'number_between', from: least, to: null } }),
      );
    const other = await openEngine();
    const small = await runOf(
      other,
      { 'export.csv': file },
      { ...emptyProject, cohorts: [from(12), from(18)] },
    );
    other.close();
    const sized = (name: string) =>
      small.figures.find(({ id, group }) => id === 'A1.count' && group[0] === name);
    expect(sized('from 12')).toMatchObject({ n: 24, status: 'care', suppressed: false });
    expect(sized('from 12')?.reason).toContain('fewer than 30 people');
    expect(sized('from 18')).toMatchObject({ n: 4, suppressed: true });
    expect(sized('from 18')?.printed).toMatch(/^not shown: too few people/);
  });
});

describe('a cohort in words', () => {
  it('names fields and codes as people know them', () => {
    expect(ruleWords(project.cohorts[0]?.rule ?? { meets: 'all', conditions: [] })).toBe(
      'Main need is Loneliness or social isolation',
    );
    expect(onlyWords(cohort('at risk', atRisk, { ...lonely, not: true }))).toBe(
      'Only people at risk: column “qrisk” is 10 or more, and Main need is not Loneliness or social isolation.',
    );
  });
});

describe('a cohort that cannot be used', () => {
  const good = cohort('a b', lonely);
  it.each([
    ['no name', { ...good, name: ' ' }, 'no name'],
    ['no condition', { ...good, rule: { meets: 'all', conditions: [] } }, 'no condition'],
    [
      'a field that identifies',
      {
        ...good,
        rule: {
          meets: 'all',
          conditions: [is({ subject: { kind: 'field', field: 'nhs_number' }, test: { kind: 'filled' } })],
        },
      },
      'not on offer',
    ],
    [
      'a value that points at a person',
      {
        ...good,
        rule: {
          meets: 'all',
          conditions: [
            is({
              subject: { kind: 'column', column: 'x' },
              test: { kind: 'one_of', values: ['07700 900123'] },
            }),
          ],
        },
      },
      'points at a person',
    ],
    [
      'a code that is none',
      {
        ...good,
        rule: {
          meets: 'all',
          conditions: [
            is({
              subject: { kind: 'field', field: 'need_primary' },
              test: { kind: 'one_of', values: ['Sadness'] },
            }),
          ],
        },
      },
      'not in the list',
    ],
    [
      'ends the wrong way round',
      {
        ...good,
        rule: {
          meets: 'all',
          conditions: [
            is({
              subject: { kind: 'column', column: 'x' },
              test: { kind: 'number_between', from: 5, to: 1 },
            }),
          ],
        },
      },
      'no range',
    ],
  ])('is refused in a sentence: %s', (_what, wrong, says) => {
    expect(faultInCohort(good)).toBeNull();
    expect(faultInCohort(wrong)).toContain(says);
  });

  it('has the name of another', () => {
    expect(faultInCohorts([good, { ...good, id: 'cohort-c' }])).toContain('Two cohorts have the name');
  });
});
