import type { Engine } from '../../engine/engine.js';
import type { MappingEntry } from '../../mapping/mapping.js';
import { columnKey } from '../../reading/raw-names.js';
import { join, name, sql } from '../../sql/sql.js';
import { cleanedTable } from '../ledger.js';

/** The year in which half of the referrals had come, by the cleaned dates; null where none can be read. */
export function middleOfReferrals(engine: Engine, mapping: readonly MappingEntry[]): number | null {
  const columns = mapping.filter(
    ({ target }) => target?.record === 'referral' && target.field === 'referral_date',
  );
  if (columns.length === 0) return null;
  const cells = columns.map(
    ({ table, index }) => sql`SELECT ${name(columnKey(index))} AS cell FROM ${name(cleanedTable(table))}`,
  );
  const [found] = engine.rows<{ year: number | null }>(sql`
    SELECT date_part('year', quantile_disc(day, 0.5))::INTEGER AS year
    FROM (SELECT TRY_CAST(cell AS DATE) AS day FROM (${join(cells, ' UNION ALL ')}))
    WHERE day IS NOT NULL`);
  return found?.year ?? null;
}
