import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** X13. Null where the export does not count connections. */
export const startedHasConnection: RowRule = {
  id: 'X13',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'Support is said to have started, and there was no connection',
  matters:
    'Take-up is counted of those who were connected; this person is in one count and not in the other.',
  atSource: 'Ask whether support started only where a connection was made.',
  inFile: 'Enter the connection, or correct the answer.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      checks: [
        {
          severity: 'warning',
          field: 'onward_started',
          needs: ['onward_started', 'onward_count'],
          columns: ['onward_count'],
          broken: () => sql`onward_started = 'Y' AND onward_count < 1`,
          message: (column) =>
            `${column('onward_started')} says that support started and ${column('onward_count')} counts no connection.`,
          suggestion: 'Enter the connection, or correct the answer.',
        },
      ],
    },
  ],
};
