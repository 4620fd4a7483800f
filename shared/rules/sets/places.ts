import { type Sql, sql, constant } from '../../sql/sql.js';

/** Workers' codes that begin with their team's letters, such as `AB-LW2`. */
const teamCode = '^([A-Z]{2,4})[-_/][A-Z]*[0-9]+$';

/**
 * Where a row of `referral` belongs, as well as its file says: its site, else the team in its
 * worker's code, else its worker. `place_field` says which; both are null where nothing does.
 * The rows may be groups of them that have `scheme_id` and `link_worker_id` in common.
 */
export function withPlaces(rows: Sql = sql`referral`): Sql {
  const team = sql`nullif(regexp_extract(link_worker_id, ${constant(teamCode)}, 1), '')`;
  return sql`(SELECT *, coalesce(scheme_id, ${team}, link_worker_id) AS place,
      CASE WHEN scheme_id IS NOT NULL THEN 'scheme_id' WHEN ${team} IS NOT NULL THEN 'worker_team'
        WHEN link_worker_id IS NOT NULL THEN 'link_worker_id' END AS place_field
    FROM ${rows})`;
}
