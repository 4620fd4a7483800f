import type { Engine } from '../engine/engine.js';
import { type Sql, sql } from '../sql/sql.js';
import { isRefused } from '../stats/estimate.js';
import { type Wait, endedBy, survival, waitQuantile } from '../stats/survival.js';
import { type Draft, type Estimate, type Place, draft } from './draft.js';
import { notRecorded } from './usable.js';

/** Days by which the share seen is told. */
const seenBy = {
  'A5.km_within7': 7,
  'A5.km_within14': 14,
  'A5.km_within28': 28,
} as const;

const noneSeen = 'Nobody is known to have been seen.';
const notYetHalf = 'Fewer than half were seen while it is known who waits.';

/** How many waits of a site are of one kind; days are null where it is not known how long it was. */
interface WaitCount {
  readonly site: string;
  readonly days: number | null;
  readonly ended: boolean;
  readonly count: number;
}

/**
 * A5 once more, with those who wait still: they count as waiting up to the day to which the data are complete,
 * and those closed unseen up to the day they were closed (Kaplan and Meier 1958).
 */
export function waitCurves(engine: Engine, today: string): readonly Draft[] {
  const counts = engine.rows<WaitCount>(waitCounts(today));
  const all = curveOf(counts);
  const sites = [...new Set(counts.map(({ site }) => site))].sort();
  const inOrder = [
    ...sites.filter((site) => site !== notRecorded),
    ...sites.filter((site) => site === notRecorded),
  ];
  return [
    median(all, {}),
    ...(Object.entries(seenBy) as [keyof typeof seenBy, number][]).map(([kindId, days]) =>
      draft(kindId, shareSeen(all, days), { ...basisOf(all, {}), n: seenWithin(all, days) }),
    ),
    ...inOrder.map((site) =>
      median(curveOf(counts.filter((row) => row.site === site)), { by: 'scheme_id', group: site }),
    ),
  ];
}

interface Curve {
  readonly steps: ReturnType<typeof survival>;
  readonly seen: number;
  readonly known: number;
  readonly all: number;
}

function curveOf(counts: readonly WaitCount[]): Curve {
  const waits: readonly Wait[] = counts.flatMap(({ days, ended, count }) =>
    days === null ? [] : Array.from({ length: count }, () => ({ days, ended })),
  );
  return {
    steps: survival(waits),
    seen: waits.filter(({ ended }) => ended).length,
    known: waits.length,
    all: counts.reduce((sum, { count }) => sum + count, 0),
  };
}

function basisOf({ seen, known, all }: Curve, place: Place): Parameters<typeof draft>[2] {
  return { n: seen, of: known, missing: all - known, asked: all, place };
}

function median(curve: Curve, place: Place): Draft {
  const { steps } = curve;
  const found = isRefused(steps) ? null : waitQuantile(steps);
  const because = curve.seen === 0 ? noneSeen : notYetHalf;
  return draft('A5.km_median', { ...(found ?? { value: null }), because }, basisOf(curve, place));
}

function seenWithin({ steps }: Curve, by: number): number {
  if (isRefused(steps)) return 0;
  return steps.reduce((sum, { days, ended }) => sum + (days <= by ? ended : 0), 0);
}

function shareSeen({ steps, seen }: Curve, days: number): Estimate {
  if (isRefused(steps) || seen === 0) return { value: null, because: noneSeen };
  return endedBy(steps, days);
}

/** A wait has ended, goes on, or broke off with the closing; where a date for it is lacking its length is not known. */
function waitCounts(today: string): Sql {
  return sql`
    WITH waits AS (
      SELECT coalesce(scheme_id, ${notRecorded}) AS site, wait_days IS NOT NULL AS ended,
        CASE
          WHEN wait_days IS NOT NULL THEN wait_days
          WHEN has_first_contact OR coalesce(reached, true) THEN NULL
          WHEN NOT closed THEN greatest(date_diff('day', referral_date, ${today}::DATE), 0)
          WHEN closed_on >= referral_date
            THEN greatest(date_diff('day', referral_date, least(closed_on, ${today}::DATE)), 0)
        END AS days
      FROM figure_referral)
    SELECT site, days::INTEGER AS days, ended, count(*)::INTEGER AS count
    FROM waits
    GROUP BY ALL
    ORDER BY ALL`;
}
