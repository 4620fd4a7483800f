import { fieldOf } from '../dataset/fields.js';
import type { Engine } from '../engine/engine.js';
import {
  closed,
  connections,
  contacts,
  coverage,
  engaged,
  firstContact,
  joinCounts,
  waitDays,
} from '../figures/referral-facts.js';
import { own, usableCode, usableText } from '../figures/usable.js';
import { isValidDate } from '../figures/valid-date.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import type { DetailLinks } from './detail-links.js';

/**
 * Make `question_row`: every kept row of the referral table that is looked at, whatever its date, with what the four tables
 * say of it. A table of contacts or connections that does not join is as good as none.
 */
export function makeQuestionRows(
  engine: Engine,
  { today, among = sql`true` }: { readonly today: string; readonly among?: Sql | undefined },
  links: DetailLinks,
): void {
  const support = usableCode('onward', 'support_type', sql`support_type`);
  const counts = countsFrom(links);
  const named = links.onward.met === 'not_possible' ? sql`0` : sql`coalesce(n.named, 0)`;
  const started = links.onward.met === 'not_possible' ? sql`0` : sql`coalesce(n.started, 0)`;
  engine.run(sql`CREATE OR REPLACE TABLE question_row AS
    WITH ${coverage},
    named AS (
      SELECT referral_id, count(*) FILTER (WHERE ${support} IS NOT NULL OR coalesce(provider_name, '') <> '') AS named,
        count(*) FILTER (WHERE started IN ('Y', 'N')) AS started
      FROM onward GROUP BY referral_id),
    stand_in AS (${standIns}),
    possible AS (SELECT * REPLACE (${join(counted.map(withinRange))}) FROM referral WHERE ${among}),
    fact AS (
      SELECT r.*, coalesce(${isValidDate(own('referral_date'), today)}, false) AS is_dated,
        ${counts.contacts} AS contacts, ${counts.engaged} AS is_engaged,
        coalesce(${counts.connections}, CASE WHEN ${usableText(own('onward_types'))} IS NOT NULL THEN 1 END) AS connections,
        ${closed} AS is_closed, ${waitDays(today)} AS wait_days,
        ${firstContact(today)} IS NOT NULL AS is_seen_on,
        r.birth_date BETWEEN '1900-01-02'::DATE AND ${today}::DATE AS is_born,
        coalesce(r.person_id IN (SELECT person_id FROM stand_in), false) AS has_stand_in,
        ${named} AS named_connections, ${started} AS started_known
      FROM possible r ${joinCounts}
      LEFT JOIN named n ON n.referral_id = r.referral_id)
    SELECT *, ${isUnseen} AS is_unseen
    FROM fact r`);
}

/** Counts that a scheme cannot have had say nothing, whatever their cell holds. */
const counted = ['contacts_total', 'onward_count', 'gp_attend_pre12', 'gp_attend_post12'] as const;

function withinRange(field: (typeof counted)[number]): Sql {
  const range = fieldOf('referral', field)?.range;
  if (range === undefined) return sql`${name(field)} AS ${name(field)}`;
  const [low, high] = range;
  return sql`CASE WHEN ${name(field)} BETWEEN ${low} AND ${high} THEN ${name(field)} END AS ${name(field)}`;
}

/** Numbers that stand for nobody: noughts, one sign over and over, or one number on a great many rows. */
const standIns = sql`
  SELECT person_id
  FROM referral
  WHERE person_id IS NOT NULL
  GROUP BY person_id
  HAVING regexp_full_match(person_id, '0+')
    OR (count(*) > 1 AND length(person_id) >= 4 AND replace(person_id, left(person_id, 1), '') = '')
    OR count(*) >= greatest(10, 0.05 * (SELECT count(*) FROM referral))`;

/** Nobody was seen yet, and the row says so: no contact on record, or a status before any. An active case was seen. */
const isUnseen = sql`CASE
  WHEN coalesce(is_engaged, false) OR ${usableCode('referral', 'referral_status', own('referral_status'))} IS NULL THEN false
  ELSE contacts = 0 OR r.referral_status IN ('received', 'waiting', 'rejected', 'declined') END`;

function countsFrom({ contact, onward }: DetailLinks): {
  readonly contacts: Sql;
  readonly engaged: Sql;
  readonly connections: Sql;
} {
  const isCounted = contact.met !== 'not_possible';
  return {
    contacts: isCounted ? contacts : sql`r.contacts_total`,
    engaged: isCounted ? engaged : sql`(r.contacts_total >= 1)`,
    connections: onward.met !== 'not_possible' ? connections : sql`r.onward_count`,
  };
}
