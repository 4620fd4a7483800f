import { ageBandOf, ethnicGroup, imdQuintile, referralSourceGroup } from '../dataset/groups.js';
import { codeOf } from '../dataset/code-lists.js';
import type { Cell, Engine } from '../engine/engine.js';
import { type Sql, join, name, sql } from '../sql/sql.js';

/** How many referrals got a value from others of their own, or from the references. */
export interface Derived {
  readonly column: string;
  readonly how: string;
  readonly rows: number;
}

/**
 * Work out what can be worked out for each referral: age from the birth date, deprivation
 * from the address, and the groups that figures are split by. A supplied value is never
 * overwritten; a group is null where nothing usable is recorded.
 */
export function deriveReferral(engine: Engine): Derived[] {
  derivePractice(engine);
  deriveAge(engine);
  deriveDecile(engine);
  const derived = [
    count(engine, 'gp_practice_code', 'looked up from the name of the practice'),
    count(engine, 'age_at_referral', 'worked out from the birth date'),
    count(engine, 'imd_decile', 'looked up from the postcode or LSOA'),
  ];
  for (const group of groups) addGroup(engine, group);
  engine.run(sql`CREATE OR REPLACE TABLE referral AS
    SELECT * EXCLUDE (gp_practice_code_derived, age_at_referral_derived, imd_decile_derived, age_usable, birth_day, birth_text),
      NULL::VARCHAR AS person_key
    FROM referral ORDER BY source_table, row_no`);
  return derived.filter(({ rows }) => rows > 0);
}

/** Column that carries the birth date's cleaned text, which may be a month or a year only. */
export const birthText = 'birth_text';

/** The middle of the month or year where no day is recorded: wrong by a year for at most half of those born that year. */
const birthDay = sql`CASE WHEN regexp_full_match(birth_text, '(19|20)[0-9]{2}-(0[1-9]|1[0-2])') THEN TRY_CAST(birth_text || '-15' AS DATE)
  WHEN regexp_full_match(birth_text, '(19|20)[0-9]{2}') THEN TRY_CAST(birth_text || '-07-01' AS DATE)
  ELSE birth_date END`;

/** Exports name practices more often than they code them; a supplied list of practices knows both. */
function derivePractice(engine: Engine): void {
  const plain = (text: Sql): Sql => sql`trim(regexp_replace(lower(${text}), '[^a-z0-9]+', ' ', 'g'))`;
  engine.run(sql`CREATE OR REPLACE TABLE practice_name AS
    SELECT ${plain(sql`practice_name`)} AS practice, min(practice_code) AS code
    FROM ref_list_size WHERE practice_name <> ''
    GROUP BY ALL HAVING count(DISTINCT practice_code) = 1`);
  engine.run(sql`CREATE OR REPLACE TABLE referral AS
    SELECT referral.* REPLACE (coalesce(code, gp_practice_code) AS gp_practice_code),
      code IS NOT NULL AS gp_practice_code_derived
    FROM referral LEFT JOIN practice_name ON practice = ${plain(sql`gp_practice_code`)}
    ORDER BY source_table, row_no`);
  engine.run(sql`DROP TABLE practice_name`);
}

/** Age in completed years; someone born on 29 February is a year older on 1 March. */
const completedYears = sql`(date_part('year', referral_date) - date_part('year', birth_day)
  - CASE WHEN strftime(referral_date, '%m%d') < strftime(birth_day, '%m%d') THEN 1 ELSE 0 END)::INTEGER`;

const oldest = 120;

function deriveAge(engine: Engine): void {
  const worked = sql`CASE WHEN ${completedYears} BETWEEN 0 AND ${oldest} THEN ${completedYears} END`;
  engine.run(sql`CREATE OR REPLACE TABLE referral AS
    SELECT * REPLACE (coalesce(age_at_referral, ${worked}) AS age_at_referral),
      age_at_referral IS NULL AND ${worked} IS NOT NULL AS age_at_referral_derived,
      CASE WHEN age_at_referral BETWEEN 0 AND ${oldest} THEN age_at_referral ELSE ${worked} END AS age_usable
    FROM (SELECT *, ${birthDay} AS birth_day FROM referral) AS referral
    ORDER BY source_table, row_no`);
}

function deriveDecile(engine: Engine): void {
  const place = sql`upper(trim(coalesce(referral.lsoa, by_postcode.lsoa)))`;
  engine.run(sql`CREATE OR REPLACE TABLE referral AS
    SELECT referral.* REPLACE (coalesce(referral.imd_decile, by_place.imd_decile) AS imd_decile),
      referral.imd_decile IS NULL AND by_place.imd_decile IS NOT NULL AS imd_decile_derived
    FROM referral
    LEFT JOIN ref_postcode_lsoa AS by_postcode
      ON replace(by_postcode.postcode, ' ', '') = upper(replace(referral.postcode, ' ', ''))
    LEFT JOIN ref_lsoa_imd AS by_place ON by_place.lsoa = ${place}
    ORDER BY source_table, row_no`);
}

function count(engine: Engine, column: string, how: string): Derived {
  const [found] = engine.rows<{ n: number }>(
    sql`SELECT count(*) AS n FROM referral WHERE ${name(`${column}_derived`)}`,
  );
  return { column, how, rows: found?.n ?? 0 };
}

interface Group {
  readonly as: string;
  readonly from: readonly Sql[];
  /** The group of one combination of values, decided once a combination. */
  readonly of: (values: readonly Cell[]) => string | null;
}

const groups: readonly Group[] = [
  {
    as: 'ethnic_group',
    from: [sql`ethnic_category`, sql`ethnic_category_2021`],
    of: ([letter, tick]) =>
      ethnicGroup(textOf(letter)) ?? codeOf('ethnic_2021', textOf(tick) ?? '')?.group ?? null,
  },
  {
    as: 'imd_quintile',
    from: [sql`imd_decile`],
    of: ([decile]) => numberText(imdQuintile(numberOf(decile))),
  },
  {
    as: 'referral_source_group',
    from: [sql`referral_source`],
    of: ([source]) => referralSourceGroup(textOf(source)),
  },
  {
    as: 'age_band',
    from: [sql`age_usable`, sql`age_band`],
    of: ([age, supplied]) => ageBandOf(numberOf(age)) ?? usableBand(textOf(supplied)),
  },
];

function addGroup(engine: Engine, { as, from, of }: Group): void {
  const keys = from.map((_, i) => name(`k${String(i)}`));
  const combinations = engine.rows(
    sql`SELECT DISTINCT ${join(from.map((value, i) => sql`${value} AS ${name(`k${String(i)}`)}`))} FROM referral ORDER BY ALL`,
  );
  engine.loadText('load_group', [
    ...keys.map((_, i) => ({
      name: `k${String(i)}`,
      cells: combinations.map((row) => cellText(row[`k${String(i)}`])),
    })),
    { name: 'grp', cells: combinations.map((row) => of(keys.map((_, i) => row[`k${String(i)}`] ?? null))) },
  ]);
  const same = join(
    from.map(
      (value, i) => sql`load_group.${name(`k${String(i)}`)} IS NOT DISTINCT FROM referral.${value}::VARCHAR`,
    ),
    ' AND ',
  );
  const value = as === 'imd_quintile' ? sql`grp::INTEGER` : sql`grp`;
  const rest =
    as === 'age_band'
      ? sql`referral.* REPLACE (${value} AS age_band)`
      : sql`referral.*, ${value} AS ${name(as)}`;
  engine.run(sql`CREATE OR REPLACE TABLE referral AS
    SELECT ${rest} FROM referral LEFT JOIN load_group ON ${same} ORDER BY source_table, row_no`);
  engine.run(sql`DROP TABLE load_group`);
}

function usableBand(text: string | null): string | null {
  return text !== null && codeOf('age_band', text) !== undefined ? text : null;
}

function textOf(value: Cell | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: Cell | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function numberText(value: number | null): string | null {
  return value === null ? null : String(value);
}

function cellText(value: Cell | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
