import type { Engine } from '../engine/engine.js';
import { name, sql } from '../sql/sql.js';

/** People of each group in the reference population, in the order of the codes; a group that nobody lives in is not there. */
export function referenceSizes(engine: Engine, by: string): ReadonlyMap<string, number> {
  const rows = engine.rows<{ group: string; size: number }>(sql`
    SELECT ${name(by)}::VARCHAR AS "group", sum(population)::DOUBLE AS size
    FROM ref_population
    WHERE coalesce(${name(by)}::VARCHAR, '') <> ''
    GROUP BY 1
    HAVING sum(population) > 0
    ORDER BY 1`);
  return new Map(rows.map(({ group, size }) => [group, size] as const));
}
