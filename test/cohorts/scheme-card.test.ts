import { afterAll, describe, expect, it, vi } from 'vitest';
import type { CohortRule } from '../../shared/cohorts/cohort.js';
import { reportOfRun } from '../../shared/outputs/reports-of-run.js';
import { migrate } from '../../shared/project/migrate.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import { emptyScheme, withEligibility } from '../../shared/project/scheme-card.js';
import { reportHtml } from '../../shared/report/html.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const file = [
  'Referral ID,Person ID,Referral date,Age,Reason for referral',
  ...Array.from({ length: 60 }, (_, i) => {
    const age = i % 6 === 5 ? '' : i % 3 === 0 ? '16' : '40';
    return `R${String(i)},P${String(i)},2023-0${String((i % 9) + 1)}-15,${age},Debt`;
  }),
  '',
].join('\n');

const adults: CohortRule = {
  meets: 'all',
  conditions: [
    {
      subject: { kind: 'field', field: 'age_at_referral' },
      test: { kind: 'number_between', from: 18, to: null },
      not: false,
    },
  ],
};
const written = { ...emptyScheme.texts, mayBeReferred: 'Adults in the town', decidedBy: 'The PCN board' };
const scheme = withEligibility({ ...emptyScheme, texts: written }, adults, {
  on: '2024-04-02',
  reason: 'As the contract says.',
});
const project: Project = { ...emptyProject, scheme };
const run = await runOf(engine, { 'export.csv': file }, project);

describe('a rule of who may be referred', () => {
  it('lists rows known to lie outside it, each at its source row', () => {
    expect(run.ruleResults.find(({ rule }) => rule === 'outside-eligibility')).toMatchObject({
      broken: 20,
      of: 60,
    });
    const rows = engine.rows<{ row: number; column: string; message: string }>(sql`
      SELECT "row", "column", message FROM issues WHERE rule = 'outside-eligibility' ORDER BY "row"`);
    expect(rows).toHaveLength(20);
    expect(rows[0]).toEqual({
      row: 2,
      column: 'Age',
      message: 'The referral lies outside who may be referred.',
    });
  });

  it('leaves them out of the figures, and keeps those of whom nothing is recorded', () => {
    expect(run.figures.find(({ id, by }) => id === 'A1.count' && by.length === 0)).toMatchObject({
      n: 40,
      of: 40,
    });
    expect(run.cohorts.all).toEqual({ referrals: 40, people: 40 });
  });

  it('is noted with every change of it', () => {
    const later = withEligibility(scheme, null, { on: '2024-05-01', reason: '' });
    expect(later.eligibility).toBeNull();
    expect(later.changes).toEqual([
      { on: '2024-04-02', was: null, is: 'Age at referral is 18 or more', reason: 'As the contract says.' },
      { on: '2024-05-01', was: 'Age at referral is 18 or more', is: null, reason: '' },
    ]);
  });
});

describe('the scheme card', () => {
  it.each(['funder', 'equity'] as const)('is printed in the %s report, with what nobody recorded', (id) => {
    const html = reportHtml(reportOfRun(id, { run, engine }, null));
    expect(html).toContain('Who may be referred: Adults in the town.');
    expect(html).toContain('(written by the analyst)');
    expect(html).toMatch(/Not recorded: by whom; .*Not recorded: lawful basis/s);
    expect(html).toContain('Age at referral is 18 or more. Rows outside it, left out: 20.');
  });

  it('opens with a project that has it, and is refused where it is damaged', () => {
    expect(migrate(structuredClone(project))).toMatchObject({ ok: true, project: { scheme } });
    const wrong = { ...scheme, eligibility: { meets: 'all', conditions: [] } };
    expect(migrate({ ...project, scheme: wrong })).toMatchObject({
      ok: false,
      reason: 'the rule of its scheme card has no condition. Add one.',
    });
    const { scheme: _scheme, ...older } = project;
    expect(migrate(older)).toMatchObject({ ok: true, project: { scheme: emptyScheme } });
  });
});
