import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../shared/figures/figure.js';
import { usualOutcomes } from '../../shared/project/outcome-options.js';
import { openEngine } from '../support/engine.js';
import { figuresOf } from '../support/figures-of.js';
import type { Reference } from '../stats/r/reference.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

/** What `test/figures/r/outcomes.R` wrote: the people of each block, then each figure with the call that gave it. */
const lines = readFileSync('test/figures/r/outcomes.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Reference);
const blocks = lines.filter(({ what }) => what.startsWith('data.'));
const values = lines.filter(({ what }) => !what.startsWith('data.'));

/** What the analyst supplies of one instrument; the other rests on its own scores. */
const supplied = {
  phq9: {
    populationMean: { value: 4.5, source: 'Made up' },
    reliability: { value: 0.84, source: 'Made up' },
  },
};

function figuresIn({ what, args }: Reference) {
  const people = (args['before'] as readonly number[]).map((_, i) => ({
    id: `P${String(i)}`,
    of: (name: string): string => {
      const value = (args[name] as readonly (number | null)[])[i] ?? null;
      return value === null ? '' : String(value);
    },
  }));
  const score = (timepoint: string, day: string, name: string) =>
    people
      .filter(({ of }) => of(name) !== '')
      .map(({ id, of }) => ({
        person_id: id,
        instrument: what.replace('data.', ''),
        timepoint,
        completed_date: day,
        total: of(name),
      }));
  return figuresOf(
    engine,
    {
      referral: people.map(({ id, of }) => ({
        person_id: id,
        referral_id: `R${id}`,
        referral_date: '2023-01-15',
        first_contact_date: '2023-01-20',
        age_at_referral: of('age'),
        gender: of('female') === '1' ? '2' : '1',
        imd_decile: of('imd'),
      })),
      measure: [...score('baseline', '2023-01-20', 'before'), ...score('followup', '2023-04-20', 'after')],
    },
    { settings: { leastFollowUp: 0.4, outcomes: { ...usualOutcomes, weighted: true, supplied } } },
  );
}

const found = blocks.map(figuresIn);

/** `B3.mean:low.phq9` is the lower limit of `B3.mean.phq9`. */
function oursOf(what: string): number | null | undefined {
  const part = (/:(low|high)/u.exec(what)?.[1] ?? 'value') as 'value' | 'low' | 'high';
  const id = what.replace(/:(low|high)/u, '');
  return found.map(({ of }): Figure | undefined => of(id)).find((figure) => figure !== undefined)?.[part];
}

describe('outcomes of two instruments', () => {
  it.each(values.map(({ what, call, value }) => [what, call, value] as const))(
    'have %s as R gives it: %s',
    (what, _, value) => {
      const ours = oursOf(what);
      expect([what, ours === null]).toEqual([what, value === null]);
      if (value !== null) expect(ours).toEqual(expect.any(Number));
      expect(Math.abs((ours ?? 0) - (value ?? 0))).toBeLessThan(1e-9 * Math.max(1, Math.abs(value ?? 0)));
    },
  );
});
