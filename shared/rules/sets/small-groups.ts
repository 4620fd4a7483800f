import { type Sql, join, name, sql } from '../../sql/sql.js';
import { withCommas } from '../../stats/disclosure.js';
import type { SetDesk, SetFinding, SetRule } from '../rule.js';

/** Fields by which reports count people. */
const counted = [
  ...[
    'gp_practice_code',
    'scheme_id',
    'referral_source',
    'ethnic_category',
    'gender',
    'age_band',
    'need_primary',
  ],
];

/** Groups so small that every table by them is starred. */
export const smallGroups: SetRule = {
  id: 'small-groups',
  kind: 'sets',
  severity: 'info',
  dimension: 'accuracy',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'A field has groups of so few people that tables by it are starred',
  matters: 'Small numbers can point at persons, and whoever they are drops out of every comparison.',
  atSource: 'Nothing to do, unless spellings made two groups of one.',
  inFile: 'Put groups together where that makes sense, before the tables are made.',
  thresholds: {
    people: {
      value: 8,
      unit: 'people',
      reason: 'the usual disclosure rule stars counts below eight',
    },
  },
  look: (desk) => {
    const fields = fieldsOf(desk);
    return {
      findings: fields.filter(({ small }) => small > 0).map((field) => findingOf(field, desk.limits)),
      judged: fields.length,
      why: 'No field by which people are counted is recorded.',
    };
  },
};

interface FieldGroups {
  readonly table: string;
  readonly field: string;
  readonly groups: number;
  readonly small: number;
}

function fieldsOf({ engine, limits }: SetDesk): readonly FieldGroups[] {
  const { people = 8 } = limits;
  const parts = counted.map(
    (field): Sql => sql`SELECT ${field} AS field, ${name(field)} AS value, min(source_table) AS source_table,
      count(DISTINCT person_key) AS people FROM referral WHERE ${name(field)} IS NOT NULL GROUP BY ALL`,
  );
  return engine.rows<FieldGroups>(sql`SELECT min(source_table) AS "table", field, count(*)::INTEGER AS groups,
      (count(*) FILTER (WHERE people < ${people}))::INTEGER AS small
    FROM (${join(parts, ' UNION ALL ')}) AS grouped GROUP BY field ORDER BY field`);
}

function findingOf(
  { table, field, groups, small }: FieldGroups,
  { people = 8 }: SetDesk['limits'],
): SetFinding {
  return {
    at: { record: 'referral', field, origin: { source_table: table, instrument: null, timepoint: null } },
    group: null,
    ...{ n: small, of: groups, lines: [], severity: 'info' },
    message: (column) =>
      `${column(field)}: ${withCommas(small)} of ${withCommas(groups)} groups hold fewer than ${String(people)} people.`,
    suggestion: 'Put groups together where that makes sense, before tables are made.',
  };
}
