import type { RecordName } from '../dataset/field.js';
import { type Sql, name, sql } from '../sql/sql.js';
import { besideClosing } from './closed-referrals.js';
import type { RowPart, RowRule } from './rule.js';

function datedAfter(record: RecordName, date: string, counts: Sql = sql`true`): RowPart {
  return {
    record,
    from: () => besideClosing(name(record)),
    checks: [
      {
        severity: 'error',
        field: date,
        needs: [date, 'closed_on', 'closed_why'],
        broken: () => sql`closed_why = 'K11' AND ${name(date)} > closed_on AND ${counts}`,
        message: (column) => `${column(date)} is after the closing of a referral because the person died.`,
        suggestion: 'Check the reason for closing first, then both dates; ask before writing to the family.',
      },
    ],
  };
}

/** X10. Appointments that were cancelled afterwards are as they should be. */
export const nothingAfterDeath: RowRule = {
  id: 'X10',
  kind: 'rows',
  severity: 'error',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'Something is dated after a referral was closed because the person died',
  matters: 'Either somebody is recorded as dead who is not, or the contact belongs to another person.',
  atSource: 'Let the system close all open work of a person who has died.',
  inFile: 'Check the reason for closing, then the person’s identifier, then the dates.',
  thresholds: {},
  parts: [
    datedAfter('contact', 'contact_date', sql`coalesce(attended, '5') NOT IN ('2', '4')`),
    datedAfter('onward', 'onward_date'),
    datedAfter('measure', 'completed_date'),
  ],
};
