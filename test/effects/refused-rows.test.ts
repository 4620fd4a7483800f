import { describe, expect, it } from 'vitest';
import { isStill } from '../../shared/effects/step-moves.js';
import { weighSteps } from '../../shared/effects/weigh-steps.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';
import { bruteForce, farthestApart, rawEngine } from './brute-force.js';

/** Referrals with scores in columns of their own; some have no consent in several spellings, some must not be contacted. */
const referrals = [
  'Referral ID,Person ID,Referral date,First contact,Consent given,Do not contact,Happy (start),Happy (end)',
  ...Array.from({ length: 40 }, (_, i) => {
    const day = String((i % 15) + 13);
    const consent = i % 9 === 2 ? (i % 2 === 0 ? 'No' : ' n ') : 'yes';
    const start = i % 6 === 5 ? 'five' : String(i % 8);
    return `R${String(i)},P${String(i)},${day}/04/2023,${day}/05/2023,${consent},${i % 13 === 4 ? 'Y' : 'N'},${start},${String((i % 7) + 2)} `;
  }),
  '',
].join('\n');

describe('the weight of a step where rows say no', () => {
  it('is what comes out when everything is worked out from raw', async () => {
    const engine = await openEngine();
    const run = await runOf(engine, { 'referrals.csv': referrals });
    expect(run.refusalQuestions.map(({ sign, rows }) => [sign.by, rows])).toEqual([
      ['consent', 5],
      ['column', 3],
    ]);
    const { steps } = await weighSteps(engine, run, () => Promise.resolve());
    const raw = await rawEngine(run);
    const different = run.steps.filter((step, i) => {
      const one = steps[i];
      return one === undefined || farthestApart(one, bruteForce(raw, run, step)) > 1e-9;
    });
    expect(different.map(({ id }) => id)).toEqual([]);
    const consent = steps[run.steps.findIndex(({ id }) => id.includes('/Consent given/codes'))];
    expect(consent?.moves.every(isStill)).toBe(false);
    engine.close();
    raw.close();
  }, 60_000);
});
