import { afterAll, expect, it, vi } from 'vitest';
import { weighSteps } from '../../shared/effects/weigh-steps.js';
import { emptyProject } from '../../shared/project/project.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

it('weighs a step by what it does to those the project is restricted to, by a column that no field takes', async () => {
  const line = (i: number): string =>
    `R${String(i)},P${String(i)},2023-0${String((i % 9) + 1)}-15,Debt,${String(i % 20)}`;
  const rows = Array.from({ length: 80 }, (_, i) => line(i));
  // Five rows come twice: three of those at risk, two of the others.
  const twice = [10, 11, 12, 1, 2].map(line);
  const header = 'Referral ID,Person ID,Referral date,Reason for referral,QRISK';
  const atRisk = {
    subject: { kind: 'column', column: 'QRISK' },
    test: { kind: 'number_between', from: 10, to: null },
    not: false,
  } as const;
  const rule = { meets: 'all', conditions: [atRisk] } as const;
  const run = await runOf(
    engine,
    { 'export.csv': [header, ...rows, ...twice, ''].join('\n') },
    {
      ...emptyProject,
      cohorts: [{ id: 'cohort-at-risk', name: 'at risk', rule, reason: '', planned: null }],
      settings: { ...emptyProject.settings, cohort: 'cohort-at-risk' },
    },
  );
  const { steps } = await weighSteps(engine, run, () => Promise.resolve());
  const moves = steps.flatMap((step) => step.moves.filter(({ figure }) => figure === 'A1.count'));
  expect(moves.map((move) => [move.with.value, move.without.value])).toContainEqual([40, 43]);
});
