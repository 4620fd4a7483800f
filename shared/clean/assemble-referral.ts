import { codeLists } from '../dataset/code-lists.js';
import { ageBandOf, ethnicGroup, referralSourceGroup } from '../dataset/groups.js';
import type { Engine } from '../engine/engine.js';
import { type Sql, name, sql } from '../sql/sql.js';
import { townOf } from './references/town-country.js';

/** How many referrals got a value from others of their own, or from the references. */
export interface Derived {
  readonly column: string;
  readonly how: string;
  readonly rows: number;
}

/** Column that carries the birth date's cleaned text, which may be a month or a year only. */
export const birthText = 'birth_text';

const oldest = 120;

/**
 * Make `referral` of its rows in one pass, with what can be worked out for each: its number
 * where the export has none, the practice from its name, age from the birth date,
 * deprivation from the address, and the groups that figures are split by. A supplied value is
 * never overwritten; a group is null where nothing usable is recorded.
 */
export function assembleReferral(engine: Engine): Derived[] {
  assembleRows(engine, 'referral');
  return derivedCounts(engine);
}

/** The same under another name, and not counted. */
export function assembleRows(engine: Engine, table: string): void {
  loadGroups(engine);
  loadPractices(engine);
  engine.run(sql`CREATE OR REPLACE TABLE ${name(table)} AS
    WITH placed AS (${placedRows}),
      aged AS (SELECT *, ${completedYears} AS years FROM placed)
    SELECT aged.* EXCLUDE (birth_text, birth_day, years, decile_found, practice_found, decile_other, town_found) REPLACE (
        coalesce(referral_id, person_id || '@' || referral_date::VARCHAR, 'row@' || source_table || '-' || source_row) AS referral_id,
        coalesce(practice_found, gp_practice_code) AS gp_practice_code,
        coalesce(age_at_referral, years) AS age_at_referral,
        coalesce(by_age.grp, by_band.grp) AS age_band,
        coalesce(imd_decile, decile_found) AS imd_decile),
      referral_id IS NULL AS referral_id_derived,
      practice_found IS NOT NULL AS gp_practice_code_derived,
      age_at_referral IS NULL AND years IS NOT NULL AS age_at_referral_derived,
      imd_decile IS NULL AND decile_found IS NOT NULL AS imd_decile_derived,
      coalesce(by_letter.grp, by_tick.grp) AS ethnic_group,
      CASE WHEN coalesce(imd_decile, decile_found) BETWEEN 1 AND 10
        THEN ceil(coalesce(imd_decile, decile_found) / 2)::INTEGER END AS imd_quintile,
      by_source.grp AS referral_source_group,
      decile_other AS imd_decile_other, ceil(decile_other / 2)::INTEGER AS imd_quintile_other,
      coalesce(${townOf(sql`rural_urban`)}, town_found) AS rural_urban_group,
      NULL::VARCHAR AS person_key
    FROM aged
    LEFT JOIN ${groups('age')} AS by_age
      ON by_age.code = CASE WHEN age_at_referral BETWEEN 0 AND ${oldest} THEN age_at_referral ELSE years END::VARCHAR
    LEFT JOIN ${groups('age_band')} AS by_band ON by_band.code = age_band
    LEFT JOIN ${groups('ethnic_2001')} AS by_letter ON by_letter.code = ethnic_category
    LEFT JOIN ${groups('ethnic_2021')} AS by_tick ON by_tick.code = ethnic_category_2021
    LEFT JOIN ${groups('referral_source')} AS by_source ON by_source.code = referral_source`);
  engine.run(sql`DROP TABLE group_of`);
  engine.run(sql`DROP TABLE practice_name`);
}

/** The middle of the month or year where no day of birth is recorded. */
const birthDay = sql`CASE WHEN strlen(birth_text) NOT IN (4, 7) THEN birth_date
  WHEN regexp_full_match(birth_text, '(19|20)[0-9]{2}-(0[1-9]|1[0-2])') THEN TRY_CAST(birth_text || '-15' AS DATE)
  WHEN regexp_full_match(birth_text, '(19|20)[0-9]{2}') THEN TRY_CAST(birth_text || '-07-01' AS DATE)
  ELSE birth_date END`;

/** Exports name practices more often than they code them; a supplied list of practices knows both. */
const plainName = (text: Sql): Sql => sql`trim(regexp_replace(lower(${text}), '[^a-z0-9]+', ' ', 'g'))`;

const placedRows = sql`SELECT referral_row.*, source_system.system AS source_system, ${birthDay} AS birth_day,
    by_place.imd_decile AS decile_found, practice_name.code AS practice_found,
    coalesce(by_other.imd_decile, by_area.imd_decile) AS decile_other, by_town.town AS town_found,
    upper(coalesce(referral_row.lsoa, by_postcode.lsoa)) AS area_found
  FROM referral_row
  JOIN source_system ON source_system.source_table = referral_row.source_table
  LEFT JOIN ref_postcode_lsoa AS by_postcode
    ON replace(by_postcode.postcode, ' ', '') = upper(replace(referral_row.postcode, ' ', ''))
  LEFT JOIN ref_lsoa_imd AS by_place ON by_place.lsoa = upper(coalesce(referral_row.lsoa, by_postcode.lsoa))
  LEFT JOIN ref_postcode_other AS postcode_other
    ON replace(postcode_other.postcode, ' ', '') = upper(replace(referral_row.postcode, ' ', ''))
  LEFT JOIN ref_lsoa_imd_other AS by_other ON by_other.lsoa = postcode_other.lsoa
  LEFT JOIN ref_lsoa_imd_other AS by_area ON by_area.lsoa = upper(coalesce(referral_row.lsoa, by_postcode.lsoa))
  LEFT JOIN ref_lsoa_town AS by_town ON by_town.lsoa = upper(coalesce(referral_row.lsoa, by_postcode.lsoa))
  LEFT JOIN practice_name ON practice_name.practice = ${plainName(sql`referral_row.gp_practice_code`)}`;

/** Orders the days of every year alike. */
function dayOfYear(day: Sql): Sql {
  return sql`(month(${day}) * 100 + day(${day}))`;
}

const wholeYears = sql`(date_part('year', referral_date) - date_part('year', birth_day)
  - CASE WHEN ${dayOfYear(sql`referral_date`)} < ${dayOfYear(sql`birth_day`)} THEN 1 ELSE 0 END)::INTEGER`;

/** Age in completed years where it can be one; someone born on 29 February is a year older on 1 March. */
const completedYears = sql`CASE WHEN ${wholeYears} BETWEEN 0 AND ${oldest} THEN ${wholeYears} END`;

/** The group of every code that has one, and of every age, in one table. */
function loadGroups(engine: Engine): void {
  const codes = (list: string): readonly string[] => codeLists[list]?.codes.map(({ code }) => code) ?? [];
  const ticks = codeLists['ethnic_2021']?.codes ?? [];
  const all: readonly (readonly [string, string, string | null])[] = [
    ...Array.from({ length: oldest + 1 }, (_, age) => ['age', String(age), ageBandOf(age)] as const),
    ...codes('age_band').map((code) => ['age_band', code, code] as const),
    ...codes('ethnic_2001').map((code) => ['ethnic_2001', code, ethnicGroup(code)] as const),
    ...ticks.map(({ code, group }) => ['ethnic_2021', code, group ?? null] as const),
    ...codes('referral_source').map((code) => ['referral_source', code, referralSourceGroup(code)] as const),
  ];
  engine.loadText('group_of', [
    { name: 'kind', cells: all.map(([kind]) => kind) },
    { name: 'code', cells: all.map(([, code]) => code) },
    { name: 'grp', cells: all.map(([, , group]) => group) },
  ]);
}

function groups(kind: string): Sql {
  return sql`(SELECT code, grp FROM group_of WHERE kind = ${kind})`;
}

function loadPractices(engine: Engine): void {
  engine.run(sql`CREATE OR REPLACE TABLE practice_name AS
    SELECT ${plainName(sql`practice_name`)} AS practice, min(practice_code) AS code
    FROM ref_list_size WHERE practice_name <> ''
    GROUP BY ALL HAVING count(DISTINCT practice_code) = 1`);
}

const workedOut: readonly { readonly column: string; readonly how: string }[] = [
  { column: 'referral_id', how: 'person and referral date, as the export has none' },
  { column: 'gp_practice_code', how: 'looked up from the name of the practice' },
  { column: 'age_at_referral', how: 'worked out from the birth date' },
  { column: 'imd_decile', how: 'looked up from the postcode or LSOA' },
];

function derivedCounts(engine: Engine): Derived[] {
  return workedOut.map((one) => {
    const [found] = engine.rows<{ n: number }>(
      sql`SELECT count(*) AS n FROM referral WHERE ${name(`${one.column}_derived`)}`,
    );
    return { ...one, rows: found?.n ?? 0 };
  });
}
