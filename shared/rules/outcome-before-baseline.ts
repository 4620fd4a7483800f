import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** A score of the end that is dated before that of the start; X19 tells those that come too soon after it. */
export const outcomeBeforeBaseline: RowRule = {
  id: 'outcome-before-baseline',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'A score of the end is dated before the score of the start',
  matters: 'Start and end are mixed up, and an improvement is counted as a worsening.',
  atSource: 'Let the system name the time point from the date.',
  inFile: 'Check whether the two time points were swapped; then the dates.',
  thresholds: {},
  parts: [
    {
      record: 'measure',
      from: () => sql`SELECT measure.*, first_baseline FROM measure
        JOIN (SELECT person_key, instrument, referral_id, min(completed_date) AS first_baseline FROM measure
          WHERE timepoint = 'baseline' AND item_no IS NULL GROUP BY ALL) AS bases
          ON bases.person_key = measure.person_key AND bases.instrument = measure.instrument
          AND bases.referral_id IS NOT DISTINCT FROM measure.referral_id
        WHERE item_no IS NULL AND timepoint <> 'baseline'`,
      checks: [
        {
          severity: 'warning',
          field: 'completed_date',
          needs: ['completed_date', 'first_baseline'],
          broken: () => sql`completed_date < first_baseline`,
          message: (column) =>
            `${column('completed_date')} of the follow-up is before the baseline of the same person.`,
          suggestion: 'Check whether the time points were swapped, then the dates.',
        },
      ],
    },
  ],
};
