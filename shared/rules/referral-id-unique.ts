import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** P02. Two systems may count from 1, so ids are compared within one source table. */
export const referralIdUnique: RowRule = {
  id: 'P02',
  kind: 'rows',
  severity: 'error',
  dimension: 'uniqueness',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'Two rows have the same referral identifier',
  matters:
    'One referral is counted twice, or two referrals cannot be told apart when contacts are joined to them.',
  atSource:
    'Ask the system’s owner whether a referral was saved twice, or whether the column is really a person’s identifier.',
  inFile: 'Check the mapping of the column; set the row aside that is not wanted.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      from: () => sql`SELECT referral.*, coalesce(uses, 1) AS uses FROM referral
        LEFT JOIN (SELECT source_table, referral_id, count(*) AS uses FROM referral
          GROUP BY source_table, referral_id HAVING count(*) > 1) AS repeated USING (source_table, referral_id)`,
      checks: [
        {
          severity: 'error',
          field: 'referral_id',
          needs: ['referral_id'],
          columns: ['referral_id'],
          broken: () => sql`uses > 1`,
          message: (column) => `${column('referral_id')} is the same in more than one row.`,
          suggestion:
            'Check that the column identifies referrals, not people; set aside the row that is not wanted.',
        },
      ],
    },
  ],
};
