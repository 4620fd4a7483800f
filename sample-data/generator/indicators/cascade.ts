import type { TwinReferral } from '../writers/twin.js';
import { sorted } from './activity.js';
import { type Base, grouped } from './base.js';
import { type Figure, share } from './figure.js';
import { type Step, isCompleted, isEngaged, isReached, isSupported, steps } from './flags.js';
import { groupBy } from './groups.js';
import { instruments, outcomeOf } from './pairs.js';

/** A6: how far referrals came, of all and of the step before; of all by group too. */
export function cascade(base: Base): Figure[] {
  const flags = new Map(base.referrals.map((r) => [r.referral_id, flagsOf(base, r)]));
  const has = (referral: TwinReferral, step: Step) => flags.get(referral.referral_id)?.[step] ?? false;
  const all = base.referrals;
  return steps.flatMap((step, i) => {
    const before = steps[i - 1];
    const previous = before ? all.filter((r) => has(r, before)) : all;
    const both = previous.filter((r) => has(r, step)).length;
    const id = `A6.${step}.of_all`;
    return [
      share({ id }, all.filter((r) => has(r, step)).length, { of: all.length }),
      share({ id: `A6.${step}.of_previous` }, both, { of: previous.length }),
      ...['imd_quintile', 'ethnic_group', 'gp_practice_code'].flatMap((by) =>
        sorted(grouped(all, (r) => groupBy(by, r))).map(([group, rows]) =>
          share({ id, by, group }, rows.filter((r) => has(r, step)).length, { of: rows.length }),
        ),
      ),
    ];
  });
}

/** How far one referral came. */
export function flagsOf(base: Base, referral: TwinReferral): Record<Step, boolean> {
  return {
    reached: isReached(base, referral),
    engaged: isEngaged(base, referral),
    supported: isSupported(base, referral),
    completed: isCompleted(referral),
    followed_up: instruments.some((i) => (outcomeOf(base, referral, i)?.followUp ?? null) !== null),
  };
}
