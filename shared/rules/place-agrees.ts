import { type Sql, sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** Postcodes and areas are compared without spaces and case. */
const plain = (text: Sql): Sql => sql`upper(replace(${text}, ' ', ''))`;

/** X16. Asked of the lookup that was supplied, and of nothing else; a row whose postcode is not in it is not judged. */
export const placeAgrees: RowRule = {
  id: 'X16',
  kind: 'rows',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'conformance', sub: 'relational', context: 'validation' },
  says: 'Postcode, small area and deprivation do not agree with the lookup supplied',
  matters:
    'Deprivation is read from the place; a wrong area or an older edition moves people between fifths.',
  atSource: 'Look area and deprivation up when the export is made, and name the edition in the header.',
  inFile: 'Check that both are of one edition; then use the lookup for the whole export.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      from: () => sql`SELECT referral.*, by_postcode.lsoa AS lsoa_found, by_place.imd_decile AS decile_found
        FROM referral
        LEFT JOIN (SELECT ${plain(sql`postcode`)} AS place, min(lsoa) AS lsoa FROM ref_postcode_lsoa GROUP BY 1)
          AS by_postcode ON by_postcode.place = ${plain(sql`referral.postcode`)}
        LEFT JOIN ref_lsoa_imd AS by_place ON by_place.lsoa = coalesce(by_postcode.lsoa, upper(referral.lsoa))`,
      checks: [
        {
          severity: 'warning',
          field: 'lsoa',
          needs: ['lsoa', 'postcode', 'lsoa_found'],
          broken: () => sql`upper(lsoa) <> lsoa_found`,
          message: (column) =>
            `${column('lsoa')} is not the area in which ${column('postcode')} lies, by the lookup supplied.`,
          suggestion: 'Check that both are of one edition, then use the lookup.',
        },
        {
          severity: 'warning',
          field: 'imd_decile',
          needs: ['imd_decile', 'decile_found'],
          columns: ['imd_decile'],
          broken: () => sql`imd_decile BETWEEN 1 AND 10 AND imd_decile <> decile_found`,
          message: (column) =>
            `${column('imd_decile')} is not the decile of the place, by the lookup supplied.`,
          suggestion: 'Check that both are of one edition, and that 1 is the most deprived.',
        },
      ],
    },
  ],
};
