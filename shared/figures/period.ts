import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import { firstValidDate, isValidDate } from './valid-date.js';

/** The day up to which the data are taken to be complete. */
export interface Today {
  readonly date: string;
  /** One sentence: how it was chosen. */
  readonly how: string;
}

/** The days whose referrals are counted, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** One sentence: how it was chosen. */
  readonly how: string;
}

/** Below this many dates in all, two close together are enough. */
const fewDates = 200;
const enough = { many: 10, few: 2 };

/** Where there is no list of contacts, the first contact of each referral is all that tells how far the data run. */
const everyDate = sql`SELECT referral_date AS d FROM referral
      UNION ALL SELECT first_contact_date FROM referral
      UNION ALL SELECT contact_date FROM contact`;

/**
 * The day that was asked for, else the latest referral or contact date that does not stand alone: one
 * with at least 10 such dates (2 where there are fewer than 200 in all) in the 31 days ending on it.
 */
export function chooseToday(engine: Engine, asked: string | null): Today {
  if (asked !== null) return { date: asked, how: 'Given by the person who ran it.' };
  const [found] = engine.rows<{ date: string | null; needed: number }>(sql`
    WITH dated AS (
      SELECT d FROM (${everyDate}) WHERE d IS NOT NULL),
    days AS (
      SELECT d, count(*) AS n FROM dated GROUP BY d),
    crowd AS (
      SELECT d,
        sum(n) OVER (ORDER BY d RANGE BETWEEN INTERVAL 30 DAYS PRECEDING AND CURRENT ROW) AS near,
        sum(n) OVER () AS total
      FROM days),
    needed AS (
      SELECT *, CASE WHEN total < ${fewDates} THEN ${enough.few} ELSE ${enough.many} END AS needed FROM crowd)
    SELECT max(d)::VARCHAR AS date, max(needed)::INTEGER AS needed FROM needed WHERE near >= needed`);
  if (found === undefined || found.date === null) return withoutCrowd(engine);
  const least = String(found.needed);
  return {
    date: found.date,
    how: `The latest referral or contact date with at least ${least} such dates in the 31 days ending on it.`,
  };
}

function withoutCrowd(engine: Engine): Today {
  const [latest] = engine.rows<{ date: string | null }>(sql`
    SELECT max(d)::VARCHAR AS date FROM (${everyDate})`);
  const date = latest?.date ?? null;
  return date === null
    ? { date: firstValidDate, how: 'No referral or contact date could be read, so there is no day to take.' }
    : { date, how: 'The latest referral or contact date; no two lie within a month of each other.' };
}

/** The period that was asked for, else all valid referral dates up to today. */
export function choosePeriod(
  engine: Engine,
  today: Today,
  asked: { readonly from: string; readonly to: string } | null,
): Period {
  if (asked !== null) return { from: asked.from, to: asked.to, how: 'Given by the person who ran it.' };
  const [found] = engine.rows<{ earliest: string | null }>(sql`
    SELECT min(referral_date)::VARCHAR AS earliest
    FROM referral
    WHERE ${isValidDate(sql`referral_date`, today.date)} AND referral_date <= ${today.date}::DATE`);
  const from = found?.earliest ?? today.date;
  return { from, to: today.date, how: 'From the earliest valid referral date to today.' };
}
