import type { RecordName } from '../dataset/field.js';
import { type Sql, sql } from '../sql/sql.js';

const closed = sql`(coalesce(r.referral_status IN ('closed', 'rejected', 'declined'), false)
  OR r.closure_date IS NOT NULL OR r.closure_reason IS NOT NULL)`;

/** Fields that only some rows should have, and which; every other field is expected in all rows of its record. */
const amongRows: Readonly<Partial<Record<RecordName, Readonly<Record<string, Sql>>>>> = {
  referral: {
    closure_date: closed,
    closure_reason: closed,
    rejection_reason: sql`(coalesce(r.referral_status = 'rejected', false) OR r.rejection_reason IS NOT NULL)`,
    goal_met: closed,
  },
  onward: {
    first_attended_date: sql`(coalesce(r.started = 'Y', false) OR r.first_attended_date IS NOT NULL)`,
    not_started_reason: sql`(coalesce(r.started = 'N', false) OR r.not_started_reason IS NOT NULL)`,
  },
  measure: {
    item_no: sql`r.item_no IS NOT NULL`,
    item_value: sql`r.item_no IS NOT NULL`,
    total: sql`r.item_no IS NULL`,
    total_scored: sql`r.item_no IS NULL`,
  },
};

/** True for the rows, called `r`, that should have the field; undefined where all should. */
export function amongOf(record: RecordName, field: string): Sql | undefined {
  const fields = amongRows[record] ?? {};
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
