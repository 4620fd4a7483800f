import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import { quantile } from '../stats/quantile.js';
import { type Draft, type Place, countDraft, draft } from './draft.js';
import { lastDay, monthsBetween } from './months.js';
import type { Span } from './referral-table.js';
import { accepted, closedOn } from './process-facts.js';
import { coverage } from './referral-facts.js';
import { notRecorded, own, usableText } from './usable.js';
import { isValidDate } from './valid-date.js';

/** Referrals of a worker that came and went in a month; those closed on a day nobody knows went nowhere. */
interface Move {
  readonly month: string;
  readonly worker: string;
  readonly came: number;
  readonly went: number;
  /** Closed, without a usable day of closing, by the month they came in. */
  readonly undated: number;
}

/** Where things stand at the end of a month. */
interface MonthEnd {
  readonly month: string;
  readonly received: number;
  readonly undated: number;
  /** Open referrals by worker. */
  readonly open: ReadonlyMap<string, number>;
}

/**
 * A19: referrals open at the end of each whole month of the period, and of each worker. Every referral of the
 * data counts, whenever it came: a case from before the period is on somebody’s desk all the same.
 */
export function caseload(engine: Engine, today: string, period: Span['period']): readonly Draft[] {
  const until = lastWholeMonth(today < period.to ? today : period.to);
  const ends = monthEnds(engine.rows<Move>(moves(today)), until).filter(
    ({ month }) => month >= period.from.slice(0, 7),
  );
  const last = ends.at(-1) ?? { month: '', received: 0, undated: 0, open: new Map<string, number>() };
  const isNone = ends.length === 0;
  return [
    ...draftsOf(last, {}, isNone),
    ...ends.flatMap((end) => draftsOf(end, { by: 'month', group: end.month }, false)),
    ...workersOf(last).map(([group, n]) =>
      countDraft('A19.count', {
        n,
        of: sumOf(last),
        missing: last.open.get(notRecorded) ?? 0,
        place: { by: 'link_worker_id', group },
      }),
    ),
  ];
}

function draftsOf(end: MonthEnd, place: Place, isNone: boolean): readonly Draft[] {
  const because = 'No month of the period is over in these data.';
  const open = sumOf(end);
  const unknown = end.open.get(notRecorded) ?? 0;
  const loads = workersOf(end).flatMap(([worker, n]) => (worker === notRecorded ? [] : [n]));
  return [
    draft(
      'A19.count',
      { value: isNone ? null : open, because },
      { n: open, of: end.received - end.undated, missing: end.undated, asked: end.received, place },
    ),
    draft(
      'A19.worker.median',
      { value: quantile(loads, 0.5), because: isNone ? because : 'No open referral names its worker.' },
      { n: open - unknown, of: open, missing: unknown, place },
    ),
  ];
}

function moves(today: string): ReturnType<typeof sql> {
  const isClosed = sql`(r.closure_date IS NOT NULL OR coalesce(r.referral_status IN ('closed', 'declined'), false))`;
  return sql`
    WITH ${coverage}, dated AS (
      SELECT coalesce(${usableText(own('link_worker_id'))}, ${notRecorded}) AS worker, r.referral_date AS came_on,
        CASE WHEN ${closedOn(today)} >= r.referral_date THEN r.closure_date END AS went_on, ${isClosed} AS is_closed
      FROM figure_row r LEFT JOIN table_says ON table_says.source_table = r.source_table
      WHERE ${isValidDate(own('referral_date'), today)} AND coalesce(${accepted}, true)),
    known AS (
      SELECT strftime(came_on, '%Y-%m') AS month, worker, came_on, went_on,
        is_closed AND went_on IS NULL AS undated
      FROM dated)
    SELECT month, worker, sum(came)::INTEGER AS came, sum(went)::INTEGER AS went, sum(undated)::INTEGER AS undated
    FROM (
      SELECT month, worker, (NOT undated)::INTEGER AS came, 0 AS went, undated::INTEGER AS undated FROM known
      UNION ALL
      SELECT strftime(went_on, '%Y-%m'), worker, 0, 1, 0 FROM known WHERE went_on IS NOT NULL)
    GROUP BY month, worker
    ORDER BY month, worker`;
}

function monthEnds(all: readonly Move[], until: string): readonly MonthEnd[] {
  const ends: MonthEnd[] = [];
  const open = new Map<string, number>();
  let [received, undated, at] = [0, 0, 0];
  for (const month of monthsBetween(all[0]?.month, until)) {
    for (let move = all[at]; move?.month === month; move = all[(at += 1)]) {
      received += move.came + move.undated;
      undated += move.undated;
      open.set(move.worker, (open.get(move.worker) ?? 0) + move.came - move.went);
    }
    ends.push({ month, received, undated, open: new Map(open) });
  }
  return ends;
}

/** The last month that is over on a day. */
function lastWholeMonth(day: string): string {
  const month = day.slice(0, 7);
  if (Number(day.slice(8)) === lastDay(month)) return month;
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${String(year - 1)}-12` : `${String(year)}-${String(number - 1).padStart(2, '0')}`;
}

/** Workers with anything open, by name, the unnamed last. */
function workersOf({ open }: MonthEnd): readonly (readonly [string, number])[] {
  const key = (worker: string): string => (worker === notRecorded ? `1${worker}` : `0${worker}`);
  return [...open].filter(([, n]) => n > 0).sort(([a], [b]) => (key(a) < key(b) ? -1 : 1));
}

function sumOf({ open }: MonthEnd): number {
  return [...open.values()].reduce((sum, n) => sum + n, 0);
}
