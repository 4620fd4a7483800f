import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import type { ScaleFinding } from './scale-question.js';

/** Fewer numbers than this say nothing about their scale. */
const leastRows = 20;
/** Of the numbers that a lookup knows, at least this share must be its decile turned round. */
const leastTurned = 0.7;

interface Numbers {
  readonly table: string;
  readonly of: number;
  readonly above10: number;
  readonly above5: number;
  readonly kinds: number;
  readonly highest: number;
  readonly known: number;
  readonly turned: number;
  readonly same: number;
}

/** Deprivation that is no decile, or runs the other way than the supplied lookup. */
export function findDeprivation(engine: Engine): ScaleFinding[] {
  return numbersOf(engine).flatMap((found) => {
    const { table, of, above10, above5, kinds, known, turned, same } = found;
    if (of < leastRows) return [];
    const finding = (doubt: ScaleFinding['doubt'], rows: number, says: string): ScaleFinding[] => [
      { table, instrument: 'imd_decile', doubt, part: null, rows, of, found: says },
    ];
    if (above10 > of / 2)
      return finding(
        'rank',
        above10,
        `${String(above10)} of ${String(of)} numbers are above 10, as ranks are.`,
      );
    if (known >= leastRows && turned / known >= leastTurned && turned > same)
      return finding(
        'direction',
        turned,
        `${String(turned)} of ${String(known)} are 11 minus the decile that the lookup gives for the same area.`,
      );
    const isFifths = above5 === 0 && kinds >= 4 && (known < leastRows || same / known < leastTurned);
    return isFifths && of >= leastRows
      ? finding('quintile', of, 'None of the numbers is above 5, as if they were fifths.')
      : [];
  });
}

function numbersOf(engine: Engine): Numbers[] {
  return engine.rows<Numbers>(sql`
    WITH stated AS (SELECT referral.source_table, referral.imd_decile, by_place.imd_decile AS truly
      FROM referral
      LEFT JOIN ref_postcode_lsoa AS by_postcode
        ON replace(by_postcode.postcode, ' ', '') = upper(replace(referral.postcode, ' ', ''))
      LEFT JOIN ref_lsoa_imd AS by_place ON by_place.lsoa = upper(coalesce(referral.lsoa, by_postcode.lsoa))
      WHERE referral.imd_decile IS NOT NULL AND NOT imd_decile_derived)
    SELECT source_table AS "table", count(*)::INTEGER AS "of",
      count(*) FILTER (WHERE imd_decile > 10)::INTEGER AS "above10",
      count(*) FILTER (WHERE imd_decile > 5)::INTEGER AS "above5",
      count(DISTINCT imd_decile)::INTEGER AS kinds, max(imd_decile)::INTEGER AS highest,
      count(truly)::INTEGER AS known,
      count(*) FILTER (WHERE imd_decile = 11 - truly)::INTEGER AS turned,
      count(*) FILTER (WHERE imd_decile = truly)::INTEGER AS same
    FROM stated GROUP BY source_table ORDER BY source_table`);
}
