import { type Sql, join, name, sql } from '../../sql/sql.js';
import type { IssueLine } from '../issue-table.js';
import type { SetDesk, SetFinding, SetRule } from '../rule.js';
import { groupCalled, nOf } from './group-words.js';
import { saysNothing } from './known-at-referral.js';
import { withPlaces } from './places.js';

const looksAt = ['need_primary', 'closure_reason', 'referral_status', 'rejection_reason', 'accommodation'];

/** A code that one place uses far more than all others: more likely another way of recording than other people. */
export const placesDiffer: SetRule = {
  id: 'places-differ',
  kind: 'sets',
  severity: 'info',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'One place uses a code far more than the others do',
  matters: 'A difference in recording is easily read as a difference in people or in work.',
  atSource: 'Ask what the code means there, and agree on one meaning for all places.',
  inFile: 'Say beside a comparison of places that they may record differently.',
  thresholds: {
    people: {
      value: 30,
      unit: 'people with a code at the place',
      reason: 'with fewer, a few people are a large share',
    },
    difference: {
      value: 0.25,
      unit: 'difference from the share of the others',
      reason: 'smaller ones may well be true',
    },
    spread: {
      value: 4,
      unit: 'times the usual spread between places',
      reason: 'places always differ more than chance; only what stands out from that is told',
    },
  },
  look: (desk) => {
    const { people = 30, difference = 0.25, spread = 4 } = desk.limits;
    const codes = codesByPlace(desk, people);
    const found = codes.flatMap((code) => outlier(code, { difference, spread }) ?? []);
    return {
      findings: found,
      judged: codes.length,
      why: `No four places have ${String(people)} people with such a code.`,
    };
  },
};

interface PlaceShare extends IssueLine {
  readonly table: string;
  readonly placeField: string;
  readonly place: string;
  readonly n: number;
  readonly of: number;
}

interface CodeShares {
  readonly field: string;
  readonly places: readonly PlaceShare[];
}

/** The shares of every code at the places that are large enough, where there are four of them. */
function codesByPlace({ engine }: SetDesk, people: number): readonly CodeShares[] {
  const rows = engine.rows<PlaceShare & { readonly field: string; readonly code: string }>(sql`WITH
    counted AS MATERIALIZED (${join(looksAt.map(codeCounts), ' UNION ALL ')}),
    coded AS MATERIALIZED (SELECT * FROM ${withPlaces(sql`counted`)} AS placed WHERE place IS NOT NULL),
    sized AS (SELECT field, place_field, place, sum(times) AS people FROM coded GROUP BY ALL HAVING people >= ${people}),
    used AS (SELECT field, code, place_field, place, sum(times) AS n, min(source_table) AS source_table,
        arg_min(row_no, (source_table, row_no)) AS row_no, arg_min(source_row, (source_table, row_no)) AS source_row
      FROM coded GROUP BY ALL)
    SELECT code.field, code.code, coalesce(source_table, '') AS "table", sized.place_field AS "placeField", sized.place,
      coalesce(n, 0)::INTEGER AS n, people::INTEGER AS "of", coalesce(row_no, 0) AS "rowNo", coalesce(source_row, 0) AS "row"
    FROM (SELECT DISTINCT field, code FROM coded) AS code JOIN sized USING (field)
    LEFT JOIN used ON used.field = code.field AND used.code = code.code AND used.place_field = sized.place_field
      AND used.place = sized.place
    ORDER BY ALL`);
  const codes = new Map<string, CodeShares>();
  for (const { field, code, ...share } of rows) {
    const key = JSON.stringify([field, code]);
    codes.set(key, { field, places: [...(codes.get(key)?.places ?? []), share] });
  }
  return [...codes.values()].filter(({ places }) => places.length >= 4);
}

/** How often each site and worker uses each code of a field, and the first row of it. */
function codeCounts(field: string): Sql {
  return sql`SELECT ${field} AS field, ${name(field)} AS code, source_table, scheme_id, link_worker_id,
      count(*) AS times, min(row_no) AS row_no, arg_min(source_row, row_no) AS source_row
    FROM referral WHERE NOT ${saysNothing(field)} GROUP BY ALL`;
}

/** The place that lies furthest above the others, held against the spread that those have among themselves. */
function outlier(
  { field, places }: CodeShares,
  limits: { readonly difference: number; readonly spread: number },
): SetFinding | null {
  const share = ({ n, of }: PlaceShare): number => n / of;
  const top = places.reduce((most, each) => (share(each) > share(most) ? each : most));
  const rest = places.filter((each) => each !== top);
  const of = rest.reduce((sum, each) => sum + each.of, 0);
  const mean = (rest.reduce((sum, each) => sum + each.n, 0) + 0.5) / (of + 1);
  const chance = (each: PlaceShare): number => (mean * (1 - mean)) / each.of;
  const phi =
    rest.reduce((sum, each) => sum + (share(each) - mean) ** 2 / chance(each), 0) / (rest.length - 1);
  const z = (share(top) - mean) / Math.sqrt(Math.max(1, phi) * chance(top));
  if (z <= limits.spread || share(top) - mean < limits.difference) return null;
  const { table, placeField, place, row, rowNo } = top;
  return {
    at: { record: 'referral', field, origin: { source_table: table, instrument: null, timepoint: null } },
    group: { field: placeField, value: place },
    ...{ n: top.n, of: top.of, lines: [{ row, rowNo }], severity: 'info' },
    message: (column) =>
      `${column(field)}: this row’s ${groupCalled(placeField)} has its code for ${nOf(top.n, top.of)}, the others for ${String(Math.round(100 * mean))} %.`,
    suggestion: 'Ask what the code means there before places are compared.',
  };
}
