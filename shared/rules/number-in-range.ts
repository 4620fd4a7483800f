import { recordFields } from '../dataset/fields.js';
import { instruments } from '../dataset/instruments.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import type { RowCheck, RowRule } from './rule.js';

/** Numbers of a referral that no other rule looks at; ages are P08’s, deciles P13’s, contacts P14’s. */
const counted = ['contacts_dna', 'onward_count', 'gp_attend_pre12', 'gp_attend_post12'] as const;

function outside(field: (typeof counted)[number]): RowCheck {
  const [least, most] = recordFields.referral[field]?.range ?? [0, 0];
  return {
    severity: 'error',
    field,
    needs: [field],
    broken: () => sql`${name(field)} NOT BETWEEN ${least} AND ${most}`,
    message: (column) => `${column(field)} is not a number that one person can have.`,
    suggestion: 'Look the row up, or leave the number out.',
  };
}

function itemRanges(): Sql {
  const rows = Object.values(instruments).flatMap(({ code, itemRange }) =>
    itemRange === undefined ? [] : [sql`(${code}, ${itemRange[0]}::DOUBLE, ${itemRange[1]}::DOUBLE)`],
  );
  return sql`(VALUES ${join(rows)}) AS ranges (code, least, most)`;
}

/** Counts, and single answers of instruments; their totals are P15’s. */
export const numberInRange: RowRule = {
  id: 'number-in-range',
  kind: 'rows',
  severity: 'error',
  dimension: 'validity',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'A number lies outside what its field can hold',
  matters: 'A slip of one key moves an average further than support does.',
  atSource: 'Let the form refuse numbers outside the range.',
  inFile: 'Look the row up; leave the number out where it cannot be right.',
  thresholds: {},
  parts: [
    { record: 'referral', checks: counted.map(outside) },
    {
      record: 'measure',
      from: () => sql`SELECT measure.*, least, most FROM measure JOIN ${itemRanges()} ON code = instrument
        WHERE item_no IS NOT NULL`,
      checks: [
        {
          severity: 'error',
          field: 'item_value',
          needs: ['item_value', 'instrument'],
          broken: () => sql`item_value NOT BETWEEN least AND most`,
          message: (column) => `${column('item_value')} is not an answer that its question offers.`,
          suggestion: 'Look the form up; some systems count answers from 0 instead of 1.',
        },
      ],
    },
  ],
};
