import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** A score of somebody of whom no referral is known: it belongs to nobody's change. */
export const orphanOutcome: RowRule = {
  id: 'orphan-outcome',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'A score belongs to nobody who was referred',
  matters: 'It counts in no before and after, and the follow-up rate looks lower than it was.',
  atSource: 'Send the identifier of the referral with every form.',
  inFile: 'Find the person by date of birth and initials if the form has them; else leave the score out.',
  thresholds: {},
  parts: [
    {
      record: 'measure',
      from: () => sql`SELECT *, EXISTS (SELECT 1 FROM referral
          WHERE referral.person_key = measure.person_key OR referral.referral_id = measure.referral_id) AS referred
        FROM measure WHERE EXISTS (SELECT 1 FROM referral)`,
      checks: [
        {
          severity: 'warning',
          field: 'total',
          needs: ['instrument', 'total'],
          broken: () => sql`NOT referred`,
          message: () => 'This score is of nobody who is known to have been referred.',
          suggestion: 'Find the person by date of birth and initials, if the form has them.',
        },
      ],
    },
  ],
};
