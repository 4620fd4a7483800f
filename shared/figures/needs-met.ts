import { supportForNeed } from '../dataset/provision.js';
import type { Engine } from '../engine/engine.js';
import { type Sql, join, sql } from '../sql/sql.js';
import { type Draft, type Place, knownShareDraft } from './draft.js';
import { notRecorded } from './usable.js';

/** Needs of one kind at one site: how many there are, are met, and cannot be told. */
interface NeedCount {
  readonly need: string;
  readonly site: string;
  readonly engaged: boolean;
  readonly of: number;
  readonly n: number;
  readonly unknown: number;
}

/** A17: needs that found support of a kind that would be expected for them, by need and by site. */
export function needsMet(engine: Engine): readonly Draft[] {
  const counts = engine.rows<NeedCount>(needCounts);
  const of = (rows: readonly NeedCount[]): Pick<NeedCount, 'n' | 'of' | 'unknown'> => ({
    of: rows.reduce((sum, row) => sum + row.of, 0),
    n: rows.reduce((sum, row) => sum + row.n, 0),
    unknown: rows.reduce((sum, row) => sum + row.unknown, 0),
  });
  const split = (by: string, key: 'need' | 'site'): readonly Draft[] =>
    groupsOf(counts, key).map((group) => {
      const place: Place = { by, group };
      return knownShareDraft('A17.share', of(counts.filter((row) => row[key] === group)), { place });
    });
  return [
    knownShareDraft('A17.share', of(counts)),
    ...split('needs_all', 'need'),
    ...split('scheme_id', 'site'),
    knownShareDraft('A17.engaged.share', of(counts.filter(({ engaged }) => engaged))),
  ];
}

function groupsOf(counts: readonly NeedCount[], key: 'need' | 'site'): readonly string[] {
  const groups = [...new Set(counts.map((row) => row[key]))].sort();
  return [
    ...groups.filter((group) => group !== notRecorded),
    ...groups.filter((group) => group === notRecorded),
  ];
}

const crosswalk: Sql = join(
  Object.entries(supportForNeed).flatMap(([need, kinds]) => kinds.map((kind) => sql`(${need}, ${kind})`)),
);

/** A need of a referral counts once; needs for which no kind of support is expected are not counted. */
const needCounts: Sql = sql`
  WITH expected(need, kind) AS (VALUES ${crosswalk}),
  need_of AS (
    SELECT DISTINCT ord, need
    FROM (
      SELECT ord, unnest(string_split(coalesce(needs_all, ''), ';')) AS need FROM figure_referral
      UNION ALL
      SELECT ord, need_primary FROM figure_referral)
    WHERE need IN (SELECT need FROM expected)),
  kind_of AS (
    SELECT r.ord, o.support_type AS kind
    FROM figure_referral r JOIN onward o ON o.referral_id = r.referral_id
    UNION
    SELECT ord, unnest(string_split(onward_types, ';')) FROM figure_referral WHERE onward_types IS NOT NULL),
  met AS (
    SELECT DISTINCT ord, need FROM need_of JOIN expected USING (need) JOIN kind_of USING (ord, kind))
  SELECT need, coalesce(scheme_id, ${notRecorded}) AS site, coalesce(engaged, false) AS engaged,
    count(*)::INTEGER AS "of", count(met.ord)::INTEGER AS n,
    (count(*) FILTER (WHERE met.ord IS NULL AND NOT kinds_known))::INTEGER AS "unknown"
  FROM need_of JOIN figure_referral r USING (ord) LEFT JOIN met USING (ord, need)
  GROUP BY ALL
  ORDER BY ALL`;
