import type { Engine } from '../engine/engine.js';
import { type Sql, name, sql } from '../sql/sql.js';
import { quantile } from '../stats/quantile.js';
import { type Draft, draft, knownShareDraft } from './draft.js';
import { isValidDate } from './valid-date.js';

/** A row is entered in time within so many days. */
export const inTimeDays = 7;

/** Records that tell of a day, that day, and which of their rows belong to the period. */
export const datedRecords = {
  referral: { label: 'referrals', day: 'referral_date', ofPeriod: ofReferrals() },
  contact: { label: 'contacts', day: 'contact_date', ofPeriod: ofReferrals() },
  measure: {
    label: 'scores',
    day: 'completed_date',
    ofPeriod: sql`person_key IN (SELECT person_key FROM figure_referral)`,
  },
} as const;

/** A record whose rows tell of one day. */
export type DatedRecord = keyof typeof datedRecords;

/**
 * Days from the day of a row to its day of entry; null without both, and where it was entered before the day itself,
 * as appointments booked ahead are.
 */
export function lagDays(record: DatedRecord): Sql {
  const day = name(datedRecords[record].day);
  return sql`CASE WHEN recorded_date >= ${day} THEN date_diff('day', ${day}, recorded_date) END`;
}

/** D3: how long after the event its row was entered. */
export function recordingLag(engine: Engine, today: string): readonly Draft[] {
  return (Object.keys(datedRecords) as DatedRecord[]).flatMap((record) => lagsOf(engine, record, today));
}

function lagsOf(engine: Engine, record: DatedRecord, today: string): readonly Draft[] {
  const { day, ofPeriod, label } = datedRecords[record];
  const counts = engine.rows<{ days: number | null; count: number }>(sql`
    SELECT CASE WHEN ${isValidDate(sql`recorded_date`, today)} THEN ${lagDays(record)} END AS days, count(*)::INTEGER AS count
    FROM ${name(record)}
    WHERE ${ofPeriod} AND ${isValidDate(name(day), today)}
    GROUP BY 1
    ORDER BY 1`);
  const lags = counts.flatMap(({ days, count }) => (days === null ? [] : Array<number>(count).fill(days)));
  const of = counts.reduce((sum, { count }) => sum + count, 0);
  const place = { part: { code: record, label } };
  const basis = { n: lags.length, of, missing: of - lags.length, place };
  const because = 'No row has both days.';
  return [
    draft('D3.median.<record>', { value: quantile(lags, 0.5), because }, basis),
    draft('D3.p90.<record>', { value: quantile(lags, 0.9), because }, basis),
    knownShareDraft(
      'D3.week.share.<record>',
      { n: lags.filter((days) => days <= inTimeDays).length, of, unknown: of - lags.length },
      { place },
    ),
  ];
}

function ofReferrals(): Sql {
  return sql`referral_id IN (SELECT referral_id FROM figure_referral)`;
}
