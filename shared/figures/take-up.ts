import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import { countAll } from './counting.js';
import { type Draft, knownShareDraft, shareDraft } from './draft.js';
import { notRecorded, usableCode } from './usable.js';

/** Referrals that led somewhere, or of which it is told whether support started although no connection is listed. */
const connected = sql`(connections >= 1 OR (connections IS NULL AND started IS NOT NULL))`;

/** A16: whether people started what they were connected to. What is not known stands apart, never as a no. */
export function takeUp(engine: Engine): readonly Draft[] {
  const all = countAll(engine, 'figure_referral', { having: sql`started`, among: connected });
  return [
    knownShareDraft('A16.share', all),
    shareDraft('A16.unknown.share', { n: all.unknown, of: all.of, missing: 0 }),
    ...bySupport(engine),
  ];
}

function bySupport(engine: Engine): readonly Draft[] {
  const by = 'support_type';
  const kind = usableCode('onward', by, sql`support_type`);
  return engine
    .rows<{ group: string; n: number; of: number; unknown: number }>(
      sql`
      SELECT coalesce(${kind}, ${notRecorded}) AS "group", count(*) AS "of",
        count(*) FILTER (WHERE started = 'Y') AS n,
        count(*) FILTER (WHERE coalesce(started NOT IN ('Y', 'N'), true)) AS "unknown"
      FROM onward
      WHERE referral_id IN (SELECT referral_id FROM figure_referral)
      GROUP BY 1
      ORDER BY "group" = ${notRecorded}, "group"`,
    )
    .map((found) => knownShareDraft('A16.connections.share', found, { place: { by, group: found.group } }));
}
