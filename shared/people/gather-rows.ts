import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';

/**
 * Every row of the four records with the one it stands for (`node`): its identifier within
 * its source system; else whoever its referral stands for; else nobody but itself.
 * `place` counts the rows in the order of keys: tables of referrals first, then the others,
 * each in its own order.
 */
export function gatherRows(engine: Engine): void {
  engine.run(sql`CREATE OR REPLACE TABLE referral_node AS
    SELECT referral_id, min(node) AS node FROM (
      SELECT referral_id, ${ownNode} AS node FROM referral)
    GROUP BY referral_id`);
  engine.run(sql`CREATE OR REPLACE TABLE person_row AS
    WITH every_row AS (
      SELECT 0 AS rank, 'referral' AS record, person_id, referral_id, nhs_number, ${source} FROM referral
      UNION ALL SELECT 1, 'contact', person_id, referral_id, NULL, ${source} FROM contact
      UNION ALL SELECT 1, 'onward', person_id, referral_id, NULL, ${source} FROM onward
      UNION ALL SELECT DISTINCT 1, 'measure', person_id, referral_id, NULL, ${source} FROM measure)
    SELECT every_row.* EXCLUDE (rank),
      CASE WHEN person_id IS NULL AND record <> 'referral' THEN coalesce(referral_node.node, ${ownNode}) ELSE ${ownNode} END AS node,
      row_number() OVER (ORDER BY rank, source_table, row_no, record)::INTEGER AS place
    FROM every_row LEFT JOIN referral_node USING (referral_id)`);
  engine.run(sql`DROP TABLE referral_node`);
}

const source = sql`source_system, source_table, source_file, source_sheet, source_row, row_no`;

const ownNode = sql`CASE WHEN person_id IS NULL THEN 'row ' || source_table || ' ' || row_no::VARCHAR
  ELSE 'id ' || coalesce(source_system, source_table) || ' ' || person_id END`;
