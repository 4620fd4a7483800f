import type { RecordName } from '../dataset/field.js';
import type { Engine } from '../engine/engine.js';
import { type Sql, name, sql } from '../sql/sql.js';
import { type Rate, noRate, rate } from './rate.js';

/** Fields that must name one row each; those made up where the export has none do not count. */
const identifiers: Readonly<Record<string, Sql>> = {
  'referral.referral_id': sql`NOT coalesce(referral_id_derived, false)`,
  'contact.contact_id': sql`true`,
  'onward.onward_id': sql`true`,
};

const notOne = 'It need not differ from row to row.';
const noneThere = 'No row has one.';

/** Rows whose identifier no other row has. Two systems may count from 1, so they are compared within a source table. */
export function uniqueness(engine: Engine, record: RecordName, field: string): Rate {
  const isRecorded = identifiers[`${record}.${field}`];
  if (isRecorded === undefined) return noRate(notOne);
  const [found] = engine.rows<{ n: number; of: number }>(sql`
    SELECT coalesce(sum(uses) FILTER (WHERE uses = 1), 0)::INTEGER AS n, coalesce(sum(uses), 0)::INTEGER AS "of"
    FROM (SELECT count(*) AS uses FROM ${name(record)}
      WHERE ${name(field)} IS NOT NULL AND ${isRecorded} GROUP BY source_table, ${name(field)})`);
  return rate(found?.n ?? 0, found?.of ?? 0, noneThere);
}
