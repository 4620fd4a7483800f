import type { Engine } from '../engine/engine.js';
import { join, name, sql } from '../sql/sql.js';
import { measureName } from './measure-names.js';
import { columnsOf } from './record-rows.js';

/** Make `measure` of the typed scores, every score under its instrument. Gives how many name one that could not be told. */
export function assembleMeasures(engine: Engine): number {
  loadNames(engine);
  const columns = join(columnsOf('measure').map(({ field }) => sql`named.${name(field)}`));
  const item = sql`coalesce(scores.item_no, measure_name.item)`;
  engine.run(sql`CREATE OR REPLACE TABLE measure AS
    SELECT ${columns}, source_table, source_file, source_sheet, source_row, row_no, system AS source_system, false AS total_from_items
    FROM (SELECT scores.* REPLACE (
        coalesce(measure_name.instrument, scores.instrument) AS instrument,
        ${item} AS item_no,
        CASE WHEN ${item} IS NULL THEN coalesce(total, item_value) END AS total,
        CASE WHEN ${item} IS NOT NULL THEN coalesce(item_value, total) END AS item_value)
      FROM measure_row AS scores LEFT JOIN measure_name USING (framework, item_label)) AS named
    JOIN source_system USING (source_table)`);
  engine.run(sql`DROP TABLE measure_name`);
  const [unnamed] = engine.rows<{ n: number }>(
    sql`SELECT count(*) AS n FROM measure WHERE instrument IS NULL`,
  );
  return unnamed?.n ?? 0;
}

/** What each pair of framework and item means, decided once a pair. */
function loadNames(engine: Engine): void {
  const pairs = engine.rows<{ framework: string; item_label: string }>(
    sql`SELECT DISTINCT framework, item_label FROM measure_row WHERE framework <> '' OR item_label <> '' ORDER BY ALL`,
  );
  const named = pairs.map((pair) => ({ ...pair, means: measureName(pair.framework, pair.item_label) }));
  engine.loadText('load_name', [
    { name: 'framework', cells: named.map((one) => one.framework) },
    { name: 'item_label', cells: named.map((one) => one.item_label) },
    { name: 'instrument', cells: named.map((one) => one.means?.instrument ?? null) },
    {
      name: 'item',
      cells: named.map((one) => (typeof one.means?.item === 'number' ? String(one.means.item) : null)),
    },
  ]);
  engine.run(
    sql`CREATE OR REPLACE TABLE measure_name AS SELECT * REPLACE (item::INTEGER AS item) FROM load_name`,
  );
  engine.run(sql`DROP TABLE load_name`);
}
