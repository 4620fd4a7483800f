import { sql } from '../sql/sql.js';
import { besideDetails } from './details-of-referrals.js';
import type { RowRule } from './rule.js';

/** X12. The number, the kinds and the list of connections are three ways of saying one thing. */
export const onwardAgrees: RowRule = {
  id: 'X12',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'The number of connections does not agree with their kinds or their list',
  matters:
    'What people were connected to is the heart of the scheme; two counts of it cannot both be printed.',
  atSource: 'List each connection once, and let the system count them.',
  inFile: 'Decide which to believe, once for the export.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      from: () =>
        besideDetails({ record: 'onward', date: 'onward_date', told: 'onward_count', counts: sql`true` }),
      checks: [
        {
          severity: 'warning',
          field: 'onward_count',
          needs: ['onward_count', 'onward_types'],
          columns: ['onward_count', 'onward_types'],
          broken: () =>
            sql`onward_count = 0 AND onward_types NOT IN ('not_known', 'not_stated', 'not_applicable')`,
          message: (column) =>
            `${column('onward_types')} names support and ${column('onward_count')} counts none.`,
          suggestion: 'Enter the number, or take the kinds out.',
        },
        {
          severity: 'warning',
          field: 'onward_types',
          needs: ['onward_count'],
          columns: ['onward_count', 'onward_types'],
          broken: () => sql`onward_count > 0 AND onward_types IS NULL`,
          message: (column) =>
            `${column('onward_count')} counts connections and ${column('onward_types')} names none.`,
          suggestion: 'Enter what the person was connected to, or correct the number.',
        },
        {
          severity: 'warning',
          field: 'onward_count',
          needs: ['onward_count', 'details'],
          columns: ['onward_count'],
          broken: () => sql`onward_count <> details`,
          message: (column) =>
            `${column('onward_count')} is not the number of connections listed for the referral.`,
          suggestion: 'Ask what is counted, and which of the two is complete.',
        },
      ],
    },
  ],
};
