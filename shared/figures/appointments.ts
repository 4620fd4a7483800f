import type { Engine } from '../engine/engine.js';
import { type Sql, sql } from '../sql/sql.js';
import type { KindId } from './catalogue.js';
import { type Draft, type Place, knownShareDraft } from './draft.js';
import { notRecorded, usableCode } from './usable.js';

/** Appointments of one site by what became of them; `supplied` are totals of referrals without rows of contacts. */
interface Appointments {
  readonly site: string;
  readonly seen: number;
  readonly late: number;
  readonly dna: number;
  readonly byPerson: number;
  readonly byProvider: number;
  readonly unknown: number;
  readonly suppliedSeen: number;
  readonly suppliedDna: number;
}

/** A13 and A14: appointments not attended and appointments cancelled. */
export function appointments(engine: Engine): readonly Draft[] {
  const sites = engine.rows<Appointments>(bySite);
  return [
    ...draftsOf(total(sites), {}),
    ...sites.flatMap((site) =>
      draftsOf(site, { by: 'scheme_id', group: site.site }).filter(({ id }) => splitKinds.has(id)),
    ),
  ];
}

const splitKinds: ReadonlySet<string> = new Set<KindId>(['A13.share', 'A14.share']);

function draftsOf(a: Appointments, place: Place): readonly Draft[] {
  const expected = a.seen + a.late + a.dna;
  const supplied = a.suppliedSeen + a.suppliedDna;
  const booked = expected + a.byPerson + a.byProvider;
  const share = (kindId: KindId, n: number, of: number): Draft =>
    knownShareDraft(kindId, { n, of: of + a.unknown, unknown: a.unknown }, { place });
  return [
    share('A13.share', a.dna + a.suppliedDna, expected + supplied),
    share('A13.late.share', a.dna + a.late, expected),
    share('A14.share', a.byPerson + a.byProvider, booked),
    share('A14.person.share', a.byPerson, booked),
    share('A14.provider.share', a.byProvider, booked),
  ];
}

const outcome = usableCode('contact', 'attended', sql`c.attended`);
const numbered = (condition: Sql): Sql => sql`(count(*) FILTER (WHERE ${condition}))::INTEGER`;

/** The unrecorded site last. Blank outcomes count as unknown; attempts and what is still to come are no appointments. */
const bySite: Sql = sql`
  WITH contacts AS (
    SELECT coalesce(scheme_id, ${notRecorded}) AS site, ${numbered(sql`${outcome} IN ('5', '6')`)} AS seen,
      ${numbered(sql`${outcome} = '7'`)} AS late, ${numbered(sql`${outcome} = '3'`)} AS dna,
      ${numbered(sql`${outcome} = '2'`)} AS "byPerson", ${numbered(sql`${outcome} = '4'`)} AS "byProvider",
      ${numbered(sql`${outcome} IS NULL`)} AS "unknown"
    FROM figure_referral r JOIN contact c ON c.referral_id = r.referral_id
    GROUP BY 1),
  totals AS (
    SELECT coalesce(scheme_id, ${notRecorded}) AS site,
      coalesce(sum(contacts) FILTER (WHERE supplied_dna IS NOT NULL), 0)::INTEGER AS "suppliedSeen",
      coalesce(sum(supplied_dna) FILTER (WHERE contacts IS NOT NULL), 0)::INTEGER AS "suppliedDna"
    FROM figure_referral
    GROUP BY 1)
  SELECT site, coalesce(seen, 0) AS seen, coalesce(late, 0) AS late, coalesce(dna, 0) AS dna,
    coalesce("byPerson", 0) AS "byPerson", coalesce("byProvider", 0) AS "byProvider",
    coalesce("unknown", 0) AS "unknown", "suppliedSeen", "suppliedDna"
  FROM totals LEFT JOIN contacts USING (site)
  ORDER BY site = ${notRecorded}, site`;

function total(sites: readonly Appointments[]): Appointments {
  const sum = (of: (site: Appointments) => number): number => sites.reduce((all, site) => all + of(site), 0);
  return {
    site: '',
    seen: sum(({ seen }) => seen),
    late: sum(({ late }) => late),
    dna: sum(({ dna }) => dna),
    byPerson: sum(({ byPerson }) => byPerson),
    byProvider: sum(({ byProvider }) => byProvider),
    unknown: sum(({ unknown }) => unknown),
    suppliedSeen: sum(({ suppliedSeen }) => suppliedSeen),
    suppliedDna: sum(({ suppliedDna }) => suppliedDna),
  };
}
