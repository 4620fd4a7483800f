import type { Engine } from '../engine/engine.js';
import { type Sql, name, sql } from '../sql/sql.js';
import { countAll, toldGroups } from './counting.js';
import { type Draft, shareDraft } from './draft.js';

/** The steps of the pathway, in order. */
export const steps = ['reached', 'engaged', 'supported', 'completed', 'followed_up'] as const;

/** A step of the pathway. */
export type Step = (typeof steps)[number];

const groupedBy = ['imd_quintile', 'ethnic_group', 'gp_practice_code', 'rural_urban_group'] as const;

/** A6: how far referrals came, of all and of those that came as far as the step before. */
export function cascade(engine: Engine, splits = true): readonly Draft[] {
  return steps.flatMap((step, i) => {
    const before = steps[i - 1];
    const having = stepFlag(step);
    const all = countAll(engine, 'figure_referral', { having });
    const among = before === undefined ? sql`true` : sql`coalesce(${stepFlag(before)}, false)`;
    const previous = countAll(engine, 'figure_referral', { having, among });
    return [
      shareDraft(`A6.${step}.of_all`, { n: all.n, of: all.of, missing: all.unknown }),
      shareDraft(`A6.${step}.of_previous`, { n: previous.n, of: previous.of, missing: previous.unknown }),
      ...(splits ? groupedBy : []).flatMap((by) =>
        toldGroups(engine, 'figure_referral', { by, having }).map(({ group, n, of, unknown }) =>
          shareDraft(`A6.${step}.of_all`, { n, of, missing: unknown, place: { by, group } }),
        ),
      ),
    ];
  });
}

/** Whether a referral came as far as a step, as a condition on `figure_referral`. */
export function stepFlag(step: Step): Sql {
  return step === 'followed_up' ? hasPair : name(step);
}

/** A pair that belongs to this referral, on any instrument. */
const hasPair = sql`(ord IN (SELECT ord FROM figure_pair WHERE followup IS NOT NULL))`;
