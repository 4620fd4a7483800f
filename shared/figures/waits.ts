import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import { quantile } from '../stats/quantile.js';
import type { KindId } from './catalogue.js';
import { countAll } from './counting.js';
import { type Draft, type Place, countDraft, draft, shareDraft } from './draft.js';
import { notRecorded } from './usable.js';

/** The wait that a good service keeps within. */
const targetDays = 28;

/** A5: days from referral to first contact, and who is still waiting. */
export function waits(engine: Engine): readonly Draft[] {
  const rows = engine.rows<Wait>(sql`
    SELECT coalesce(scheme_id, ${notRecorded}) AS scheme, coalesce(gp_practice_code, ${notRecorded}) AS practice,
      rural_urban_group AS place, wait_days AS days
    FROM figure_referral
    ORDER BY ord`);
  const days = daysOf(rows);
  const missing = rows.length - days.length;
  return [
    ...quantiles({ 'A5.median': 0.5, 'A5.p25': 0.25, 'A5.p75': 0.75, 'A5.p90': 0.9 }, rows),
    shareDraft('A5.within28.share', {
      n: days.filter((wait) => wait <= targetDays).length,
      of: days.length,
      missing,
      asked: rows.length,
    }),
    stillWaiting(engine),
    ...groupsOf(rows, 'scheme').flatMap((scheme) =>
      quantiles(
        { 'A5.median': 0.5, 'A5.p90': 0.9 },
        rows.filter((row) => row.scheme === scheme),
        { by: 'scheme_id', group: scheme },
      ),
    ),
    ...groupsOf(rows, 'practice').flatMap((practice) =>
      quantiles(
        { 'A5.median': 0.5 },
        rows.filter((row) => row.practice === practice),
        { by: 'gp_practice_code', group: practice },
      ),
    ),
    ...['rural', 'urban'].flatMap((group) => {
      const own = rows.filter(({ place }) => place === group);
      return own.length === 0 ? [] : quantiles({ 'A5.median': 0.5 }, own, { by: 'rural_urban_group', group });
    }),
  ];
}

interface Wait {
  readonly scheme: string;
  readonly practice: string;
  /** Town or country. */
  readonly place: string | null;
  readonly days: number | null;
}

function quantiles(
  kinds: Readonly<Partial<Record<KindId, number>>>,
  rows: readonly Wait[],
  place: Place = {},
): readonly Draft[] {
  const days = daysOf(rows);
  const basis = { n: days.length, of: rows.length, missing: rows.length - days.length, place };
  return (Object.entries(kinds) as [KindId, number][]).map(([kindId, p]) =>
    draft(
      kindId,
      { value: quantile(days, p), because: 'No referral has a usable date of first contact.' },
      basis,
    ),
  );
}

function stillWaiting(engine: Engine): Draft {
  const { of, n } = countAll(engine, 'figure_referral', {
    having: sql`(coalesce(reached, false) = false AND NOT closed)`,
  });
  const { unknown } = countAll(engine, 'figure_referral', { having: sql`reached` });
  return countDraft('A5.waiting.count', { n, of, missing: unknown });
}

function daysOf(rows: readonly Wait[]): readonly number[] {
  return rows.flatMap(({ days }) => (days === null ? [] : [days]));
}

function groupsOf(rows: readonly Wait[], by: 'scheme' | 'practice'): readonly string[] {
  const known = [...new Set(rows.map((row) => row[by]))].filter((group) => group !== notRecorded);
  const hasUnknown = rows.some((row) => row[by] === notRecorded);
  return [...known.sort(), ...(hasUnknown ? [notRecorded] : [])];
}
