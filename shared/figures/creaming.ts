import { instruments } from '../dataset/instruments.js';
import type { Engine } from '../engine/engine.js';
import { type Sql, join, sql } from '../sql/sql.js';
import { slopeOfPoints } from '../stats/least-squares.js';
import { differenceWithLimits, momentsOf } from '../stats/standardised-difference.js';
import type { KindId } from './catalogue.js';
import { type Draft, type Estimate, draft } from './draft.js';

/** Fewer than this on one side give no difference. */
const leastSide = 10;

/** One thing that tells how much somebody needs at the start: more is more need. */
interface Need {
  readonly code: string;
  readonly label: string;
  /** Rows of `ord` and `value`. */
  readonly values: Sql;
}

const known: readonly Need[] = [
  { code: 'needs', label: 'number of needs', values: needCounts() },
  {
    code: 'limited',
    label: 'day-to-day limitation',
    values: flag(sql`disability_impact`, ['01', '02'], '03'),
  },
  { code: 'ltc', label: 'long-term condition', values: flag(sql`long_term_condition`, ['Y'], 'N') },
  { code: 'alone', label: 'living alone', values: flag(sql`lives_alone`, ['Y'], 'N') },
];

/** Referrals with the same answers: how far they came, when they came, and how much need they brought. */
interface Answered {
  readonly accepted: boolean | null;
  readonly counted: boolean | null;
  /** Months since the year 0. */
  readonly month: number;
  readonly value: number | null;
  readonly count: number;
}

/**
 * E1: need at the start of referrals that were accepted, and of those counted as completed, beside the others. A
 * difference is an association: whoever needs more may also want less of what is offered.
 */
export function creaming(engine: Engine): readonly Draft[] {
  const used = new Set(
    engine
      .rows<{ code: string }>(sql`SELECT DISTINCT instrument AS code FROM figure_pair`)
      .map(({ code }) => code),
  );
  const scores = Object.values(instruments)
    .filter(({ code }) => used.has(code))
    .map(({ code, label, direction }): Need => ({ code, label, values: severity(code, direction) }));
  return [...known, ...scores].flatMap((need) => draftsOf(need, engine.rows<Answered>(answers(need))));
}

function draftsOf({ code, label }: Need, rows: readonly Answered[]): readonly Draft[] {
  const place = { part: { code, label } };
  const basis = (among: readonly Answered[]): Parameters<typeof draft>[2] => {
    const of = countOf(among);
    const n = countOf(among.filter(({ value }) => value !== null));
    return { n, of, missing: of - n, place };
  };
  const sides = (kindId: KindId, among: readonly Answered[], isFirst: (row: Answered) => boolean): Draft =>
    draft(
      kindId,
      difference(
        among.filter(isFirst),
        among.filter((row) => !isFirst(row)),
      ),
      basis(among),
    );
  const accepted = rows.filter((row) => row.accepted === true);
  return [
    sides(
      'E1.accepted.<need>',
      rows.filter((row) => row.accepted !== null),
      (row) => row.accepted === true,
    ),
    sides(
      'E1.counted.<need>',
      accepted.filter(({ counted }) => counted !== null),
      ({ counted }) => counted === true,
    ),
    draft('E1.trend.<need>', trend(accepted), basis(accepted)),
  ];
}

function difference(first: readonly Answered[], second: readonly Answered[]): Estimate {
  const [one, other] = [momentsOf(valued(first)), momentsOf(valued(second))];
  if (one === null || other === null || Math.min(one.n, other.n) < leastSide)
    return { value: null, because: `Fewer than ${String(leastSide)} are known on one of the two sides.` };
  return differenceWithLimits(one, other) ?? { value: null, because: 'All are alike.' };
}

function trend(rows: readonly Answered[]): Estimate {
  const values = valued(rows);
  const spread = momentsOf(values);
  const refused: Estimate = { value: null, because: 'Too few, or too much alike, for a trend.' };
  if (spread === null || spread.n < 2 * leastSide || spread.variance <= 0) return refused;
  const slope = slopeOfPoints(values.map(({ month, value, count }) => ({ x: month / 12, y: value, count })));
  if (slope === null) return refused;
  const sd = Math.sqrt(spread.variance);
  const inSpreads = (number: number | null): number | null => (number === null ? null : number / sd);
  return { value: slope.value / sd, low: inSpreads(slope.low), high: inSpreads(slope.high) };
}

function valued(rows: readonly Answered[]): readonly (Answered & { readonly value: number })[] {
  return rows.flatMap(({ value, ...row }) => (value === null ? [] : [{ ...row, value }]));
}

function countOf(rows: readonly Answered[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function answers({ values }: Need): Sql {
  return sql`
    SELECT accepted, CASE WHEN closed THEN completed END AS counted,
      (12 * year(referral_date) + month(referral_date))::INTEGER AS month, value::DOUBLE AS value, count(*)::INTEGER AS count
    FROM figure_referral LEFT JOIN (${values}) USING (ord)
    GROUP BY ALL
    ORDER BY ALL`;
}

function needCounts(): Sql {
  return sql`
    SELECT ord, count(DISTINCT need) AS value
    FROM (
      SELECT ord, unnest(string_split(coalesce(needs_all, ''), ';')) AS need FROM figure_referral
      UNION ALL
      SELECT ord, need_primary FROM figure_referral)
    WHERE need LIKE 'N__' AND need <> 'N99'
    GROUP BY ord`;
}

/** 1 for the codes of a yes, 0 for that of a no. */
function flag(column: Sql, yes: readonly string[], no: string): Sql {
  const codes = join(yes.map((code) => sql`${code}`));
  return sql`
    SELECT ord, CASE WHEN ${column} IN (${codes}) THEN 1 WHEN ${column} = ${no} THEN 0 END AS value
    FROM figure_referral`;
}

/** A score turned so that more is more need. */
function severity(instrument: string, direction: 1 | -1): Sql {
  return sql`SELECT ord, ${-direction}::INTEGER * baseline AS value FROM figure_pair WHERE instrument = ${instrument}`;
}
