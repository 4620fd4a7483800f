import { type Sql, join, name, sql } from '../../sql/sql.js';
import { holm } from '../../stats/holm.js';
import type { SetDesk, SetFinding, SetRule } from '../rule.js';
import { dueScores } from './due-scores.js';
import { type GroupShare, type WorstShare, chanceOfShares, worstShare } from './group-shares.js';
import { groupCalled, nOf } from './group-words.js';
import { saysNothing } from './known-at-referral.js';
import { withPlaces } from './places.js';

/** Outcomes missing not at random: of those with a first score, one group has far fewer second ones than the rest. */
export const followUpByGroup: SetRule = {
  id: 'follow-up-by-group',
  kind: 'sets',
  severity: 'warning',
  dimension: 'completeness',
  kahn: { category: 'completeness', sub: null, context: 'verification' },
  says: 'Whether a first score is followed by a second depends on the group, the worker, the place or the month',
  matters:
    'Change is then known of some groups more than of others, and the mean change is no picture of all.',
  atSource: 'Ask who is asked again, by whom and in which language, and what keeps the others from it.',
  inFile: 'Show the share followed up beside every result on change, by this group too.',
  thresholds: {
    earliest: {
      value: 60,
      unit: 'days after the first score',
      reason: 'as the figures pair scores',
    },
    latest: {
      value: 120,
      unit: 'days after the first score',
      reason: 'as the figures pair scores; whose first score is younger may still be asked',
    },
    people: {
      value: 30,
      unit: 'people in the group',
      reason: 'with fewer, a handful not asked again is a large share',
    },
    difference: {
      value: 0.15,
      unit: 'difference in the share without a second score',
      reason: 'smaller ones move a result by less than its interval',
    },
    chance: {
      value: 0.001,
      unit: 'probability',
      reason: 'of such differences by chance, over all groupings together (chi-square or exact, Holm)',
    },
  },
  look: (desk) => {
    const { people = 30, difference = 0.15, chance = 0.001 } = desk.limits;
    const tests = comparisons(desk, people);
    const chances = holm(tests.map(({ groups }) => chanceOfShares(groups)));
    const found = tests.flatMap(({ grouping, groups }, i) => {
      const worst = worstShare(groups);
      return (chances[i] ?? 1) < chance && worst.apart >= difference
        ? [findingOf(grouping, worst, desk.limits)]
        : [];
    });
    return {
      findings: found,
      judged: tests.length,
      why: `No two groups have ${String(people)} people each whose second score is due.`,
    };
  },
};

const groupings = [
  ...['gender', 'age_band', 'ethnic_group', 'imd_quintile', 'interpreter_needed'],
  ...['link_worker_id', 'place', 'month'],
];

interface LossRow extends GroupShare {
  readonly grouping: string;
  readonly table: string;
  readonly instrument: string;
}

interface Comparison {
  readonly grouping: string;
  readonly groups: readonly LossRow[];
}

function comparisons(desk: SetDesk, people: number): readonly Comparison[] {
  const rows = desk.engine.rows<LossRow>(lossByGroup(desk));
  return groupings.flatMap((grouping) => {
    const groups = rows.filter((row) => row.grouping === grouping && row.of >= people);
    return groups.length < 2 ? [] : [{ grouping, groups }];
  });
}

/** By every grouping the people whose second score is due, those without one, and the first row of these. */
function lossByGroup({ context, limits }: SetDesk): Sql {
  const sets = groupings.map((grouping) => sql`(${name(grouping)})`);
  const names = groupings.map((grouping) => sql`WHEN grouping(${name(grouping)}) = 0 THEN ${grouping}`);
  const values = groupings.map((grouping) => sql`${name(grouping)}::VARCHAR`);
  return sql`WITH due AS (${dueScores(context.today, limits)}),
    grouped AS (
      SELECT CASE ${join(names, ' ')} END AS "grouping", coalesce(${join(values)}) AS value, count(*)::INTEGER AS "of",
        (count(*) FILTER (WHERE NOT followed))::INTEGER AS missing,
        arg_min(first, (first.source_table, first.row_no)) FILTER (WHERE NOT followed) AS first
      FROM (${withGroups()}) AS people GROUP BY GROUPING SETS (${join(sets)}))
    SELECT "grouping", value, "of", missing, coalesce(first.source_table, '') AS "table",
      coalesce(first.instrument, '') AS instrument, coalesce(first.row_no, 0) AS "rowNo", coalesce(first.source_row, 0) AS "row"
    FROM grouped WHERE value IS NOT NULL ORDER BY ALL`;
}

/** With the groups of the referral, or where the score names none, of the person’s first one. */
function withGroups(): Sql {
  const own = groupings.filter((grouping) => grouping !== 'month');
  const first = (by: Sql): Sql => sql`(SELECT * FROM placed WHERE ${by} IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY ${by} ORDER BY source_table, row_no) = 1)`;
  const parts = own.map(
    (each) => sql`coalesce(referral.${name(each)}, person.${name(each)}) AS ${name(each)}`,
  );
  return sql`WITH placed AS (
      SELECT source_table, row_no, referral_id, person_key, gender, age_band, ethnic_group, imd_quintile, link_worker_id,
        CASE WHEN NOT ${saysNothing('interpreter_needed')} THEN interpreter_needed END AS interpreter_needed,
        CASE WHEN place_field <> 'link_worker_id' THEN place END AS place
      FROM ${withPlaces()} AS rows)
    SELECT due.first, due.followed, strftime(due.day, '%Y-%m') AS month, ${join(parts)}
    FROM due
    LEFT JOIN ${first(sql`referral_id`)} AS referral ON referral.referral_id = due.referral_id
    LEFT JOIN ${first(sql`person_key`)} AS person ON person.person_key = due.person`;
}

function findingOf(
  grouping: string,
  worst: WorstShare<LossRow>,
  { earliest = 60, latest = 120 }: SetDesk['limits'],
): SetFinding {
  const { group, restMissing, restOf } = worst;
  const rest = String(Math.round((100 * restMissing) / restOf));
  return {
    at: {
      record: 'measure',
      field: 'total',
      origin: { source_table: group.table, instrument: group.instrument, timepoint: 'baseline' },
    },
    group: { field: grouping, value: group.value },
    ...{
      n: group.missing,
      of: group.of,
      lines: [{ row: group.row, rowNo: group.rowNo }],
      severity: 'warning',
    },
    message: () =>
      `${nOf(group.missing, group.of)} people of this row’s ${groupCalled(grouping)} have no second score ${String(earliest)} to ${String(latest)} days later; of the rest ${rest} %.`,
    suggestion: 'Show the share followed up by group beside every result on change.',
  };
}
