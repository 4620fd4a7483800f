import { type Sql, name, sql } from '../sql/sql.js';
import type { RowCheck, RowPart, RowRule } from './rule.js';

/** Contacts and connections before their referral, or of a referral that nobody knows. What comes after closing is told elsewhere. */
export const contactOutsideReferral: RowRule = {
  id: 'contact-outside-referral',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'A contact or connection is dated before its referral, or its referral is not known',
  matters:
    'It belongs to another referral or has a wrong date, and waits and contacts for each person are wrong.',
  atSource: 'Let the system tie every contact to an open referral.',
  inFile: 'Check the order of day and month, then whether the person has an earlier referral.',
  thresholds: {},
  parts: [partOf('contact', 'contact_date'), partOf('onward', 'onward_date')],
};

function partOf(record: 'contact' | 'onward', date: string): RowPart {
  return { record, from: () => besideReferral(record), checks: [before(date), unknown()] };
}

function besideReferral(record: 'contact' | 'onward'): Sql {
  return sql`SELECT detail.*, began_on, known FROM ${name(record)} AS detail
    LEFT JOIN (SELECT referral_id, min(referral_date) AS began_on, true AS known FROM referral GROUP BY ALL) AS referrals
      USING (referral_id)
    WHERE EXISTS (SELECT 1 FROM referral)`;
}

function before(date: string): RowCheck {
  return {
    severity: 'warning',
    field: date,
    needs: [date, 'began_on'],
    broken: () => sql`${name(date)} < began_on`,
    message: (column) => `${column(date)} is before the date of its referral.`,
    suggestion: 'Check the order of day and month, then which referral it belongs to.',
  };
}

function unknown(): RowCheck {
  return {
    severity: 'warning',
    field: 'referral_id',
    needs: ['referral_id'],
    broken: () => sql`known IS NULL`,
    message: (column) => `${column('referral_id')} names a referral that no file holds.`,
    suggestion: 'Ask for the referral, or for the file that holds it.',
  };
}
