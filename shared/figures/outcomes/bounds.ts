import { type AttritionBounds, attritionBounds } from '../../stats/attrition-bounds.js';
import { isRefused } from '../../stats/estimate.js';
import { type Draft, type Estimate, draft } from '../draft.js';
import type { OutcomeSet } from '../outcome.js';
import { judgedShare, ofDue, tooFewPairs } from './basis.js';
import { scaleEnds } from './scale-ends.js';
import { countOf } from './verdicts.js';

/** B7: what would be true of everybody due a follow-up if the lost had done this or that. */
export function bounds(set: OutcomeSet): readonly Draft[] {
  const basis = ofDue(set);
  const improved = countOf(set, 'improved');
  const found = boundsOf(set);
  const { direction } = set.instrument;
  const turned = (value: number | null | undefined, because = tooFewPairs): Estimate =>
    value === null || value === undefined ? { value: null, because } : { value: direction * value };
  return [
    draft('B7.no_change.<instrument>', turned(found?.noChange), basis),
    draft('B7.quarter_fall.<instrument>', turned(found?.quarterSdFall), basis),
    draft('B7.tipping.<instrument>', turned(found?.tippingPoint, nobodyLost), basis),
    ...(set.instrument.hasNoEnd
      ? []
      : [
          draft('B7.scale_worst.<instrument>', turned(found?.worst), basis),
          draft('B7.scale_best.<instrument>', turned(found?.best), basis),
        ]),
    judgedShare('B7.worst.<instrument>', set, { ...basis, n: improved }),
    judgedShare('B7.best.<instrument>', set, { ...basis, n: improved + set.lost.length }),
  ];
}

const nobodyLost = 'Nobody who was due a follow-up was lost.';

/** In the better direction; null where nobody has both scores, or totals and means of one scale stand side by side. */
function boundsOf({ instrument, due }: OutcomeSet): AttritionBounds | null {
  const [first] = due;
  if (first === undefined) return null;
  const { direction } = instrument;
  const { worst, best } = scaleEnds(instrument, Math.max(...due.map(({ baseline }) => baseline)));
  const cases = due.map(({ baseline, followup }) => ({
    before: baseline,
    change: followup === null ? null : direction * (followup - baseline),
  }));
  const found = attritionBounds(cases, {
    lowest: Math.min(worst, best),
    highest: Math.max(worst, best),
    moreIsBetter: direction === 1,
  });
  return isRefused(found) ? null : found;
}
