import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** A postcode that stands for far more people than can live there: usually the practice’s own. */
export const sharedPostcode: RowRule = {
  id: 'shared-postcode',
  kind: 'rows',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'One postcode stands for improbably many people',
  matters: 'Everybody without an address of their own lands in one area, and in its deprivation.',
  atSource:
    'Leave the postcode empty where it is not known, instead of giving that of the practice or office.',
  inFile:
    'Compare it with the addresses of practices, hostels and offices; leave it out if it is one of them.',
  thresholds: {
    share: { value: 0.05, unit: 'of the people', reason: 'a postcode has some fifteen households' },
    least_people: {
      value: 8,
      unit: 'people',
      reason: 'a family, or a house of flats, may well be supported',
    },
  },
  parts: [
    {
      record: 'referral',
      from: () => sql`WITH home AS (SELECT DISTINCT source_table, coalesce(person_key, 'row ' || row_no) AS person,
            upper(replace(postcode, ' ', '')) AS place
          FROM referral WHERE postcode IS NOT NULL AND left(upper(postcode), 4) <> 'ZZ99'),
        shares AS (SELECT source_table, place, count(*) AS here, sum(count(*)) OVER (PARTITION BY source_table) AS everywhere
          FROM home GROUP BY source_table, place)
        SELECT referral.*, here, everywhere FROM referral
        JOIN shares ON shares.source_table = referral.source_table AND shares.place = upper(replace(postcode, ' ', ''))`,
      checks: [
        {
          severity: 'warning',
          field: 'postcode',
          needs: ['postcode'],
          broken: ({ share = 0.05, least_people: least = 8 }) =>
            sql`here >= ${least} AND here > ${share} * everywhere`,
          message: (column) =>
            `${column('postcode')} is one that improbably many people share, perhaps a practice’s.`,
          suggestion: 'Compare it with the addresses of practices, hostels and offices.',
        },
      ],
    },
  ],
};
