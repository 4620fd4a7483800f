import type { Threshold } from '../rule.js';

/** What makes a silence, for all rules that look for one. */
export const silenceThresholds = {
  events: {
    value: 10,
    unit: 'events',
    reason: 'with fewer nobody can tell a steady rate from chance',
  },
  days: {
    value: 60,
    unit: 'days',
    reason: 'a month without any may be a holiday',
  },
  chance: {
    value: 0.001,
    unit: 'probability',
    reason: 'of a silence so long at an unchanged share, over all groups together (exact, Holm)',
  },
} as const satisfies Record<string, Threshold>;
