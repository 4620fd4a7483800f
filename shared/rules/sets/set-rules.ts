import type { SetRule } from '../rule.js';
import { batchEntry } from './batch-entry.js';
import { completenessFalls } from './completeness-falls.js';
import { followUpByGroup } from './follow-up-by-group.js';
import { lateStart } from './late-start.js';
import { dateOrderThin } from './date-order-thin.js';
import { datesMovedByZone } from './dates-moved-by-zone.js';
import { missingByGroup } from './missing-by-group.js';
import { placesDiffer } from './places-differ.js';
import { referrerStops } from './referrer-stops.js';
import { scoresCopiedForward } from './scores-copied-forward.js';
import { scoresHeap } from './scores-heap.js';
import { sessionsCapped } from './sessions-capped.js';
import { smallGroups } from './small-groups.js';
import { straightLining } from './straight-lining.js';
import { toolChanged } from './tool-changed.js';
import { waitsHeapAtTarget } from './waits-heap-at-target.js';

/** Every rule on groups as a whole, in the order in which issues are numbered: they come after all others. */
export const setRules: readonly SetRule[] = [
  referrerStops,
  lateStart,
  toolChanged,
  waitsHeapAtTarget,
  sessionsCapped,
  scoresCopiedForward,
  straightLining,
  batchEntry,
  scoresHeap,
  completenessFalls,
  missingByGroup,
  placesDiffer,
  smallGroups,
  followUpByGroup,
  datesMovedByZone,
  dateOrderThin,
];
