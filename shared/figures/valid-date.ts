import { type Sql, sql } from '../sql/sql.js';

/** No scheme of this kind has dates before this day; older ones are slips or stand-ins. */
export const firstValidDate = '2010-01-01';

/** True for a real date that may have happened: from 2010 to the day after today. Null for no date. */
export function isValidDate(date: Sql, today: string): Sql {
  return sql`(${date} BETWEEN ${firstValidDate}::DATE AND ${today}::DATE + 1)`;
}
