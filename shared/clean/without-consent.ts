import type { Engine } from '../engine/engine.js';
import { type Sql, name, sql } from '../sql/sql.js';
import type { LeftOut } from './build-dataset.js';

/** What is said of rows that are left out; a blank or unclear answer is no refusal, and its row stays. */
const reasons = {
  referral: 'Consent is recorded as no',
  detail: 'Consent to the referral they belong to is recorded as no',
} as const;

/**
 * Take referrals whose consent is recorded as "no" out of the dataset, with the contacts, connections and scores that
 * belong to them, and count them. What names no referral goes with a person all of whose referrals went.
 */
export function leaveOutWithoutConsent(engine: Engine): readonly LeftOut[] {
  const refused = sql`SELECT referral_id, person_id, source_table, row_no FROM referral WHERE consent_recorded = 'N'`;
  const [found] = engine.rows<{ n: number }>(sql`SELECT count(*)::INTEGER AS n FROM (${refused})`);
  if (found === undefined || found.n === 0) return [];
  engine.run(sql`CREATE OR REPLACE TABLE refused AS ${refused}`);
  const stay = sql`SELECT person_id FROM referral
    WHERE consent_recorded IS DISTINCT FROM 'N' AND person_id IS NOT NULL`;
  const belongs = sql`(source_table, row_no) IN (SELECT (source_table, row_no) FROM refused)
    OR referral_id IN (SELECT referral_id FROM refused WHERE referral_id IS NOT NULL)
    OR (referral_id IS NULL AND person_id IN (SELECT person_id FROM refused WHERE person_id IS NOT NULL)
      AND person_id NOT IN (${stay}))`;
  const details = ['contact', 'onward', 'measure'].flatMap((record) =>
    takeOut(engine, { record, where: belongs, reason: reasons.detail }),
  );
  const referrals = takeOut(engine, {
    record: 'referral',
    where: sql`consent_recorded = 'N'`,
    reason: reasons.referral,
  });
  engine.run(sql`DROP TABLE refused`);
  return [...referrals, ...details];
}

function takeOut(
  engine: Engine,
  { record, where, reason }: { readonly record: string; readonly where: Sql; readonly reason: string },
): readonly LeftOut[] {
  // A score in a row of referrals goes with it and is no row of its own.
  const ownRow =
    record === 'referral' ? sql`TRUE` : sql`source_table NOT IN (SELECT source_table FROM referral)`;
  const counted = engine.rows<
    Omit<LeftOut, 'reason'>
  >(sql`SELECT source_table AS "table", source_file AS file,
    source_sheet AS sheet, count(DISTINCT row_no)::INTEGER AS rows
    FROM ${name(record)} WHERE (${where}) AND ${ownRow} GROUP BY ALL ORDER BY source_table`);
  engine.run(sql`DELETE FROM ${name(record)} WHERE ${where}`);
  return counted.map((one) => ({ ...one, reason }));
}
