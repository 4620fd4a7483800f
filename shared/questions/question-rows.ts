import type { Engine } from '../engine/engine.js';
import {
  closed,
  connections,
  contacts,
  coverage,
  engaged,
  joinCounts,
  waitDays,
} from '../figures/referral-facts.js';
import { own, usableCode } from '../figures/usable.js';
import { isValidDate } from '../figures/valid-date.js';
import { sql } from '../sql/sql.js';

/** Make `question_row`: every kept row of the referral table, whatever its date, with what the four tables say of it. */
export function makeQuestionRows(engine: Engine, today: string): void {
  const support = usableCode('onward', 'support_type', sql`support_type`);
  engine.run(sql`CREATE OR REPLACE TABLE question_row AS
    WITH ${coverage},
    named AS (
      SELECT referral_id, count(*) FILTER (WHERE ${support} IS NOT NULL OR coalesce(provider_name, '') <> '') AS named,
        count(*) FILTER (WHERE started IN ('Y', 'N')) AS started
      FROM onward GROUP BY referral_id)
    SELECT r.*, coalesce(${isValidDate(own('referral_date'), today)}, false) AS is_dated,
      ${contacts} AS contacts, ${engaged} AS is_engaged, ${connections} AS connections, ${closed} AS is_closed,
      ${waitDays(today)} AS wait_days,
      coalesce(n.named, 0) AS named_connections, coalesce(n.started, 0) AS started_known
    FROM referral r ${joinCounts}
    LEFT JOIN named n ON n.referral_id = r.referral_id`);
}
