import type { Engine } from '../engine/engine.js';
import { type Sql, sql } from '../sql/sql.js';
import { type Draft, type Place, draft, shareDraft } from './draft.js';
import { notRecorded } from './usable.js';

/** Targets that schemes are held to, in days; ten working days are fourteen. */
const targets = [7, 14, 28] as const;
const within = 2;

/** A number and how many referrals of a site have it. */
interface Tally {
  readonly site: string;
  readonly value: number;
  readonly count: number;
}

/** E2: whether waits bunch just within a target, and whether contacts bunch at the greatest number there is. */
export function heaping(engine: Engine): readonly Draft[] {
  const waits = engine.rows<Tally>(tallies(sql`wait_days`, sql`true`));
  const contacts = engine.rows<Tally>(tallies(sql`contacts`, sql`engaged`));
  return [
    ...places(waits).flatMap(({ rows, place }) => targets.map((days) => aroundTarget(rows, days, place))),
    ...places(contacts).flatMap(({ rows, place }) => atTheTop(rows, place)),
  ];
}

/** All rows, then those of each site, the unrecorded last. */
function places(
  tallied: readonly Tally[],
): readonly { readonly rows: readonly Tally[]; readonly place: Place }[] {
  const sites = [...new Set(tallied.map(({ site }) => site))];
  return [
    { rows: tallied, place: {} },
    ...sites.map((group) => ({
      rows: tallied.filter(({ site }) => site === group),
      place: { by: 'scheme_id', group },
    })),
  ];
}

function aroundTarget(rows: readonly Tally[], target: number, place: Place): Draft {
  const n = countIn(rows, target - within + 1, target);
  const after = countIn(rows, target + 1, target + within);
  const part = { code: String(target), label: `${String(target)} days` };
  return shareDraft('E2.share.<days>', { n, of: n + after, missing: 0, place: { ...place, part } });
}

function atTheTop(rows: readonly Tally[], place: Place): readonly Draft[] {
  const most = rows.length === 0 ? null : Math.max(...rows.map(({ value }) => value));
  const n = most === null ? 0 : countIn(rows, most, most);
  const before = most === null ? 0 : countIn(rows, most - 1, most - 1);
  const of = rows.reduce((sum, { count }) => sum + count, 0);
  const because = 'No referral has an attended contact.';
  return [
    draft('E2.cap.contacts', { value: most, because }, { n, of, missing: 0, place }),
    shareDraft('E2.cap.share', { n, of: n + before, missing: 0, place }),
  ];
}

function countIn(rows: readonly Tally[], from: number, to: number): number {
  return rows.reduce((sum, { value, count }) => sum + (value >= from && value <= to ? count : 0), 0);
}

function tallies(value: Sql, among: Sql): Sql {
  return sql`
    SELECT site, value, count(*)::INTEGER AS count
    FROM (
      SELECT coalesce(scheme_id, ${notRecorded}) AS site, ${value}::INTEGER AS value
      FROM figure_referral
      WHERE ${value} IS NOT NULL AND ${among})
    GROUP BY site, value
    ORDER BY site = ${notRecorded}, site, value`;
}
