import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import { dateOrderOpen } from './date-order-open.js';

/** How many dates of each field can be read two ways and are not settled; fields with none are left out. */
export function doubtfulDates(engine: Engine): Readonly<Record<string, number>> {
  const counted = engine.rows<{ field: string; n: number }>(sql`
    SELECT field, count(*)::INTEGER AS n FROM issues
    WHERE rule = ${dateOrderOpen.id} AND severity = 'error' AND "row" IS NOT NULL AND field IS NOT NULL
    GROUP BY field ORDER BY field`);
  return Object.fromEntries(counted.map(({ field, n }) => [field, n]));
}
