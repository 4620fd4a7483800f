import type { Engine } from '../../engine/engine.js';
import type { MappingEntry } from '../../mapping/mapping.js';
import { columnKey, rawTable } from '../../reading/raw-names.js';
import { constant, join, name, sql } from '../../sql/sql.js';
import { cleanedTable } from '../ledger.js';
import type { Step } from '../step.js';

const postcodes = /\b([A-Z]{1,2}\d[A-Z\d]?)\s?\d[A-Z]{2}\b/gi;

/**
 * The districts (`WK1`) of all postcodes that could be looked up: as received, as cleaned, and in what a step puts in
 * their place. A directory of the whole country is thinned out to them before it is joined.
 */
export function postcodeDistricts(
  engine: Engine,
  mapping: readonly MappingEntry[],
  steps: readonly Step[],
): readonly string[] {
  const columns = mapping.filter(
    ({ target }) => target?.record === 'referral' && target.field === 'postcode',
  );
  const inSteps = [...JSON.stringify(steps.map(({ action }) => action)).matchAll(postcodes)];
  const districts = new Set(inSteps.map(([, district = '']) => district.toUpperCase()));
  if (columns.length > 0) {
    const cells = columns.flatMap(({ table, index }) =>
      [rawTable(table), cleanedTable(table)].map(
        (from) => sql`SELECT ${name(columnKey(index))} AS cell FROM ${name(from)}`,
      ),
    );
    const found = engine.rows<{ district: string }>(sql`
      SELECT DISTINCT left(key, -3) AS district
      FROM (SELECT regexp_replace(upper(cell), ${constant('[^A-Z0-9]')}, '', 'g') AS key FROM (${join(cells, ' UNION ALL ')}))
      WHERE strlen(key) BETWEEN 5 AND 7`);
    for (const { district } of found) districts.add(district);
  }
  return [...districts].sort();
}
