import type { Engine } from '../engine/engine.js';
import { type Sql, sql } from '../sql/sql.js';
import { countAll, countByGroup, unrecorded } from './counting.js';
import { type Draft, shareDraft } from './draft.js';

const reasons = {
  'A7.declined.share': sql`coalesce(closure_reason = 'K04' OR referral_status = 'declined', false)`,
  'A7.dna.share': sql`coalesce(closure_reason = 'K06', false)`,
  'A7.unreachable.share': sql`coalesce(closure_reason = 'K05', false)`,
  'A7.inappropriate.share': sql`coalesce(closure_reason = 'K09' OR rejection_reason = '02', false)`,
} as const satisfies Record<string, Sql>;

const namedKinds = Object.keys(reasons) as readonly (keyof typeof reasons)[];

/** A7: how referrals were closed. */
export function closures(engine: Engine): readonly Draft[] {
  const among = sql`closed`;
  const groups = countByGroup(engine, 'figure_referral', { by: 'closure_reason', among });
  const missing = unrecorded(groups);
  const of = groups.reduce((sum, group) => sum + group.n, 0);
  return [
    ...groups.map(({ group, n }) =>
      shareDraft('A7.share', { n, of, missing, place: { by: 'closure_reason', group } }),
    ),
    ...namedKinds.map((kindId) => {
      const { n } = countAll(engine, 'figure_referral', { having: reasons[kindId], among });
      return shareDraft(kindId, { n, of, missing });
    }),
  ];
}
