import { average } from '../../stats/mean.js';
import { type Draft, draft } from '../draft.js';
import type { OutcomeSet } from '../outcome.js';
import { placeOf } from './basis.js';

/**
 * B3, for comparison: all later scores against all baselines, as systems that pair nothing show it. It has no interval: its
 * two sides are partly other people, so none would mean anything.
 */
export function unpaired(set: OutcomeSet): readonly Draft[] {
  const baselines = set.people.map(({ baseline }) => baseline);
  const { later } = set;
  const place = placeOf(set);
  const [before, after] = [meanOrNull(baselines), meanOrNull(later)];
  const because = 'Nobody has a score on one of the two sides.';
  const ofPeople = { n: baselines.length, of: baselines.length, missing: 0, place };
  const ofLater = { n: later.length, of: later.length, missing: 0, place };
  return [
    draft('B3.unpaired_baseline.<instrument>', { value: before, because }, ofPeople),
    draft('B3.unpaired_later.<instrument>', { value: after, because }, ofLater),
    draft(
      'B3.unpaired.<instrument>',
      { value: before === null || after === null ? null : after - before, because },
      ofLater,
    ),
  ];
}

function meanOrNull(values: readonly number[]): number | null {
  return values.length === 0 ? null : average(values);
}
