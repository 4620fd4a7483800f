import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Step } from '../../shared/clean/step.js';
import { isStill } from '../../shared/effects/step-moves.js';
import { weighSteps } from '../../shared/effects/weigh-steps.js';
import { caseId, caseSide } from '../../shared/people/settle-cases.js';
import type { PairDecision } from '../../shared/people/pair.js';
import type { Run } from '../../shared/pipeline.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';
import { bruteForce, farthestApart, rawEngine } from './brute-force.js';

vi.setConfig({ testTimeout: 120_000 });
const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const given = ['Jane', 'Omar', 'Priya', 'Colin', 'Agnes', 'Tomasz', 'Ruth', 'Bronwen', 'Idris', 'Moira'];
const surnames = ['Featherstone', 'Okafor', 'Llewellyn', 'Marsh', 'Quayle', 'Sandhu', 'Tolliver'];

/** Twenty-eight people without a number; two of them came again within days, and one of these twice. */
const rows = Array.from({ length: 28 }, (_, i) => {
  const day = String((i % 15) + 13);
  const birth = `${day}/${String((i % 12) + 1)}/${String(1940 + i * 2)}`;
  const contact = i % 5 === 3 ? 'n/k' : `${day}/06/2023`;
  return [
    ...[given[i % 10] ?? '', surnames[i % 7] ?? '', birth, `WK${String(i % 9)} ${String(i % 8)}AB`],
    ...[`${day}/05/2023`, contact],
  ];
});
const again = (i: number, day: string): readonly string[] =>
  (rows[i] ?? []).map((cell, at) => (at === 4 ? day : at === 5 ? '' : cell));
const referrals = [
  'Referral ID,Given name,Surname,Date of birth,Postcode,Referral date,First contact',
  ...[...rows, again(0, '17/05/2023'), again(0, '19/05/2023'), again(3, '20/05/2023')].map((cells, i) =>
    [`R${String(i)}`, ...cells].join(','),
  ),
  '',
].join('\n');

function theSame(one: string, other: string): PairDecision {
  const sides = [caseSide(one), caseSide(other)] as const;
  const by = { reason: '', decidedBy: 'AB', decidedAt: '2024-06-01' };
  return { pair: caseId(one, other), sides, answer: 'same', ...by };
}

const people = [theSame('R0', 'R28'), theSame('R28', 'R29'), theSame('R3', 'R30')];
const settings = { ...emptyProject.settings, decide: 'suggested' as const };
const answered: Project = { ...emptyProject, settings, people };

/** Steps whose effect is not what comes out from raw, and how many move a figure. */
async function beside(
  run: Run,
  isChosen: (step: Step) => boolean = () => true,
): Promise<{ readonly apart: readonly string[]; readonly moving: number }> {
  const { steps } = await weighSteps(engine, run, () => Promise.resolve());
  const raw = await rawEngine(run);
  const apart = run.steps.filter((step, i) => {
    if (!isChosen(step)) return false;
    const one = steps[i];
    return one === undefined || farthestApart(one, bruteForce(raw, run, step)) > 1e-9;
  });
  raw.close();
  return {
    apart: apart.map(({ id }) => id),
    moving: steps.filter(({ moves }) => !moves.every(isStill)).length,
  };
}

describe('the weight of a step where referrals were said to be one', () => {
  it('is what comes out from raw while they are one', async () => {
    const run = await runOf(engine, { 'referrals.csv': referrals }, answered);
    expect(run.people.joinedCases.map((one) => one.rows)).toEqual([3]);
    const { apart, moving } = await beside(run);
    expect(apart).toEqual([]);
    expect(moving).toBeGreaterThan(1);
  });

  it('is what comes out from raw where only that step makes their people one', async () => {
    const first = await runOf(engine, { 'referrals.csv': referrals }, answered);
    const births = first.steps.filter(({ id }) => id.includes('/Date of birth/'));
    const steps = births.map((step) => ({ ...step, on: false }));
    const run = await runOf(engine, { 'referrals.csv': referrals }, { ...answered, steps });
    expect(run.people.joinedCases).toEqual([]);
    const { apart, moving } = await beside(run, ({ id }) => births.some((step) => step.id === id));
    expect(apart).toEqual([]);
    expect(moving).toBeGreaterThan(1);
  });
});
