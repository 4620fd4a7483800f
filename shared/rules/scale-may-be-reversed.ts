import type { ScoreRule } from './rule.js';
import { lookForTurned } from './turned-scales.js';

/** A scale of which a low score is good, entered as its opposite in one table; pooled with the others it means nothing. */
export const scaleMayBeReversed: ScoreRule = {
  id: 'scale-may-be-reversed',
  kind: 'scores',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'A scale looks turned round in one table',
  matters:
    'Scores of two directions put together cancel out: an improvement in half of them becomes a worsening.',
  atSource: 'Keep the direction of the form, and write at the head of the column what 0 means.',
  inFile: 'Ask what the lowest score means there; turn the scores back if they were turned round.',
  thresholds: {
    pairs: {
      value: 20,
      unit: 'pairs',
      reason: 'with fewer, chance alone puts a sound column above the limit too often',
    },
    together: {
      value: 0.2,
      unit: 'correlation',
      reason: 'where the true correlation is −0.3, a sound column of 20 pairs reaches it once in fifty times',
    },
  },
  find: (engine, { pairs = 20, together = 0.2 }) => lookForTurned(engine, { pairs, together }),
  checks: {
    wellbeing: {
      severity: 'warning',
      message: (what, place) => `${what} of ${place} may be reversed: high where wellbeing is.`,
      suggestion: 'Ask what the lowest score means in this table, and turn the scores back if needed.',
    },
    mirror: {
      severity: 'warning',
      message: (what, place) => `${what} of ${place} may be reversed: a mirror of another table.`,
      suggestion: 'Ask what the lowest score means in this table, and turn the scores back if needed.',
    },
  },
};
