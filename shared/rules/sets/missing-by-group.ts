import { type Sql, join, name, sql } from '../../sql/sql.js';
import { holm } from '../../stats/holm.js';
import type { Limits, SetDesk, SetFinding, SetRule } from '../rule.js';
import { type GroupShare, type WorstShare, chanceOfShares, worstShare } from './group-shares.js';
import { groupCalled, nOf } from './group-words.js';
import { recordedFields, saysNothing } from './known-at-referral.js';
import { withPlaces } from './places.js';

/** Missing not at random: a field is blank for one group, worker, site or month far more than for the rest. */
export const missingByGroup: SetRule = {
  id: 'missing-by-group',
  kind: 'sets',
  severity: 'warning',
  dimension: 'completeness',
  kahn: { category: 'completeness', sub: null, context: 'verification' },
  says: 'What is missing depends on the group, the worker, the place or the month',
  matters:
    'Those of whom it is known are then no picture of all, and a comparison of groups compares recording.',
  atSource: 'Ask whoever records there how the question is put, and when.',
  inFile:
    'Show the known share beside every figure by this field; fill the gaps from another source if there is one.',
  thresholds: {
    people: {
      value: 30,
      unit: 'people in the group',
      reason: 'with fewer, a handful of blanks is a large share',
    },
    difference: {
      value: 0.2,
      unit: 'difference in the share missing',
      reason: 'smaller ones are true of large files and change no answer',
    },
    chance: {
      value: 0.001,
      unit: 'probability',
      reason:
        'of such differences between the groups by chance, over all fields and groupings together (chi-square or exact, Holm)',
    },
  },
  look: (desk) => {
    const { people = 30, difference = 0.2, chance = 0.001 } = desk.limits;
    const tests = comparisons(desk, desk.limits);
    const chances = holm(tests.map(({ groups }) => chanceOfShares(groups)));
    const found = tests.flatMap((test, i) => {
      const worst = worstShare(test.groups);
      return (chances[i] ?? 1) < chance && worst.apart >= difference ? [findingOf(test, worst)] : [];
    });
    return {
      findings: found,
      judged: tests.length,
      why: `No column has two groups of ${String(people)} people to compare.`,
    };
  },
};

const groupings = ['gender', 'age_band', 'ethnic_group', 'imd_quintile', 'link_worker_id', 'place', 'month'];
/** A group of itself would always miss nothing. */
const sameAs: Readonly<Record<string, readonly string[]>> = {
  gender: ['gender'],
  age_band: ['age_band', 'age_at_referral', 'birth_date'],
  ethnic_group: ['ethnic_category', 'ethnic_category_2021'],
  imd_quintile: ['imd_decile', 'lsoa', 'postcode'],
};

interface Comparison {
  readonly table: string;
  readonly field: string;
  readonly grouping: string;
  readonly groups: readonly GroupShare[];
}

/** Every field by every grouping, in groups that are large enough; one pass over the table. */
function comparisons({ engine, context }: SetDesk, { people = 30 }: Limits): readonly Comparison[] {
  const byTable = recordedFields(context);
  const fields = [...new Set([...byTable.values()].flat())].sort();
  if (fields.length === 0) return [];
  const rows = engine.rows(groupedRows(fields));
  return [...byTable].flatMap(([table, own]) =>
    own.flatMap((field) =>
      groupings
        .filter((grouping) => sameAs[grouping]?.includes(field) !== true)
        .flatMap((grouping) => {
          const groups = rows
            .filter((row) => row['source_table'] === table && row['grouping'] === grouping)
            .map((row) => ({
              value: String(row['value']),
              of: Number(row['people']),
              missing: Number(row[`missing_${field}`]),
              row: Number(row['row']),
              rowNo: Number(row['row_no']),
            }))
            .filter(({ of }) => of >= people);
          return groups.length < 2 ? [] : [{ table, field, grouping, groups }];
        }),
    ),
  );
}

function groupedRows(fields: readonly string[]): Sql {
  const missing = fields.map(
    (field) => sql`(count(*) FILTER (WHERE ${saysNothing(field)}))::INTEGER AS ${name(`missing_${field}`)}`,
  );
  const own = groupings.filter((grouping) => grouping !== 'month');
  const values = groupings.map(
    (grouping) => sql`CASE WHEN grouping(${name(grouping)}) = 0 THEN ${name(grouping)}::VARCHAR END`,
  );
  const names = groupings.map((grouping) => sql`WHEN grouping(${name(grouping)}) = 0 THEN ${grouping}`);
  const sets = groupings.map((grouping) => sql`(source_table, ${name(grouping)})`);
  const wanted = [...new Set([...own, ...fields, 'source_table', 'row_no', 'source_row'])];
  return sql`SELECT * FROM (SELECT source_table, CASE ${join(names, ' ')} END AS "grouping", coalesce(${join(values)}) AS value,
      count(*)::INTEGER AS people, min(row_no) AS row_no, min(source_row) AS "row", ${join(missing)}
    FROM (SELECT ${join(wanted.map((each) => name(each)))}, strftime(referral_date, '%Y-%m') AS month FROM ${withPlaces()} AS placed) AS rows
    GROUP BY GROUPING SETS (${join(sets)})) AS grouped
    WHERE value IS NOT NULL ORDER BY source_table, "grouping", value`;
}

function findingOf({ table, field, grouping }: Comparison, worst: WorstShare): SetFinding {
  const { group, restMissing, restOf } = worst;
  const rest = String(Math.round((100 * restMissing) / restOf));
  return {
    at: { record: 'referral', field, origin: { source_table: table, instrument: null, timepoint: null } },
    group: { field: grouping, value: group.value },
    ...{
      n: group.missing,
      of: group.of,
      lines: [{ row: group.row, rowNo: group.rowNo }],
      severity: 'warning',
    },
    message: (column) =>
      `${column(field)} says nothing for ${nOf(group.missing, group.of)} people of this row’s ${groupCalled(grouping)}, for the rest ${rest} %.`,
    suggestion: 'Ask how the question is put there; show the known share beside figures by this field.',
  };
}
