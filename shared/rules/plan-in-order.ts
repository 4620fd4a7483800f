import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** X04. The same day is allowed at every stage. */
export const planInOrder: RowRule = {
  id: 'X04',
  kind: 'rows',
  severity: 'error',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'First contact, plan and closing are not in that order',
  matters: 'Length of support and the time to a plan come out wrong, or below nothing.',
  atSource: 'Let the system refuse a plan before the first contact and a closing date before either.',
  inFile: 'Check the order of day and month in the dates, then the years.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      checks: [
        {
          severity: 'error',
          field: 'plan_date',
          needs: ['plan_date', 'first_contact_date'],
          broken: () => sql`plan_date < first_contact_date`,
          message: (column) => `${column('plan_date')} is before ${column('first_contact_date')}.`,
          suggestion: 'Check the order of day and month in both dates, then the year.',
        },
        {
          severity: 'error',
          field: 'plan_date',
          needs: ['plan_date', 'closure_date'],
          broken: () => sql`plan_date > closure_date`,
          message: (column) => `${column('plan_date')} is after ${column('closure_date')}.`,
          suggestion: 'Check the order of day and month in both dates, then the year.',
        },
        {
          severity: 'error',
          field: 'closure_date',
          needs: ['closure_date', 'first_contact_date'],
          broken: () => sql`closure_date < first_contact_date`,
          message: (column) => `${column('closure_date')} is before ${column('first_contact_date')}.`,
          suggestion: 'Check the order of day and month in both dates, then the year.',
        },
      ],
    },
  ],
};
