import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/**
 * X19. A baseline belongs near the start of its referral, and a follow-up weeks after the
 * baseline; what breaks this is left out of the paired analysis.
 */
export const measureInWindow: RowRule = {
  id: 'X19',
  kind: 'rows',
  severity: 'warning',
  dimension: 'timeliness',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'A baseline is not near the start, or a follow-up comes too soon after it',
  matters:
    'A baseline taken late already holds some of the change; two scores in one month measure the month.',
  atSource: 'Take the first measure at the first meeting, and put the follow-up in the diary.',
  inFile: 'Check the dates and the time point; the score stays in the file and out of the paired figures.',
  thresholds: {
    before_referral: {
      value: 14,
      unit: 'days',
      reason: 'a measure may be taken when the referral is agreed',
    },
    after_contact: {
      value: 30,
      unit: 'days',
      reason: 'a month after first contact support has begun to work',
    },
    least_gap: { value: 28, unit: 'days', reason: 'most instruments ask about the last two weeks or so' },
  },
  parts: [
    {
      record: 'measure',
      from: () => sql`SELECT measure.*, starts.referral_date,
          greatest(starts.first_contact_date, starts.referral_date) AS seen_date, bases.first_baseline
        FROM measure
        LEFT JOIN (SELECT referral_id, min(referral_date) AS referral_date, min(first_contact_date) AS first_contact_date
          FROM referral WHERE referral_id IS NOT NULL GROUP BY referral_id) AS starts USING (referral_id)
        LEFT JOIN (SELECT person_key, instrument, referral_id, min(completed_date) AS first_baseline
          FROM measure WHERE timepoint = 'baseline' AND item_no IS NULL GROUP BY ALL) AS bases
          ON bases.person_key = measure.person_key AND bases.instrument = measure.instrument
          AND bases.referral_id IS NOT DISTINCT FROM measure.referral_id
        WHERE item_no IS NULL`,
      checks: [
        {
          severity: 'warning',
          field: 'completed_date',
          needs: ['completed_date', 'timepoint', 'referral_date'],
          broken: ({ before_referral: before = 14, after_contact: after = 30 }) => sql`timepoint = 'baseline'
            AND completed_date NOT BETWEEN referral_date - ${before}::INTEGER AND seen_date + ${after}::INTEGER`,
          message: (column) =>
            `${column('completed_date')} of the baseline is not near the start of the referral.`,
          suggestion: 'Check the date and the time point; this score is left out of paired figures.',
        },
        {
          severity: 'warning',
          field: 'completed_date',
          needs: ['completed_date', 'timepoint', 'first_baseline'],
          broken: ({ least_gap: gap = 28 }) =>
            sql`timepoint <> 'baseline' AND completed_date - first_baseline < ${gap}`,
          message: (column) =>
            `${column('completed_date')} of the follow-up is within four weeks of the baseline, or before it.`,
          suggestion: 'Check the date and the time point; this score is left out of paired figures.',
        },
      ],
    },
  ],
};
