import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import { countAll } from './counting.js';
import { type Draft, countDraft, shareDraft } from './draft.js';
import { notRecorded, usableCode } from './usable.js';

/** A9: connections made for people, to what, and for how many. */
export function connections(engine: Engine): readonly Draft[] {
  const [total = { made: 0 }] = engine.rows<{ made: number }>(sql`
    SELECT coalesce(sum(connections), 0)::INTEGER AS made FROM figure_referral`);
  const having = sql`connections >= 1`;
  const ofAll = countAll(engine, 'figure_referral', { having });
  const ofSupported = countAll(engine, 'figure_referral', { having, among: sql`supported` });
  const known = ofAll.of > 0 ? 1 - ofAll.unknown / ofAll.of : 1;
  return [
    countDraft('A9.count', { n: total.made, of: total.made, missing: 0, known }),
    services(engine, known),
    shareDraft('A9.share', { n: ofSupported.n, of: ofSupported.of, missing: ofSupported.unknown, known }),
    ...bySupport(engine),
  ];
}

/** Connections of the referrals that figures are of. */
export const ofPeriod = sql`referral_id IN (SELECT referral_id FROM figure_referral)`;

function services(engine: Engine, known: number): Draft {
  const [found = { services: 0, rows: 0, unnamed: 0 }] = engine.rows<{
    services: number;
    rows: number;
    unnamed: number;
  }>(sql`
    SELECT count(DISTINCT nullif(provider_name, '')) AS services, count(*) AS rows,
      count(*) FILTER (WHERE coalesce(provider_name, '') = '') AS unnamed
    FROM onward
    WHERE ${ofPeriod}`);
  return countDraft('A9.services.count', {
    n: found.services,
    of: found.rows,
    missing: found.unnamed,
    known,
  });
}

function bySupport(engine: Engine): readonly Draft[] {
  const by = 'support_type';
  const support = usableCode('onward', by, sql`support_type`);
  const groups = engine.rows<{ group: string; n: number }>(sql`
    SELECT coalesce(${support}, ${notRecorded}) AS "group", count(*) AS n
    FROM onward
    WHERE ${ofPeriod}
    GROUP BY 1
    ORDER BY "group" = ${notRecorded}, "group"`);
  const of = groups.reduce((sum, group) => sum + group.n, 0);
  const missing = groups.find(({ group }) => group === notRecorded)?.n ?? 0;
  return groups.map(({ group, n }) => countDraft('A9.count', { n, of, missing, place: { by, group } }));
}
