import type { Engine } from '../../engine/engine.js';
import { sql } from '../../sql/sql.js';
import { type CountedRow, type CountedRows, countedRows } from './counted-rows.js';
import type { ReferenceShape } from './recognise.js';

/** Rows of a population, with the area of each. */
export function populationOf(shape: ReferenceShape): CountedRows {
  return countedRows(shape, ['area', 'lsoa', 'lsoa_2021', 'lsoa_2011'], 'population');
}

const smallArea = /^[EWSN]\d{2}\d{6}$/;
const populationColumns = [
  'area',
  'lsoa',
  'imd_quintile',
  'age_band',
  'gender',
  'ethnic_group',
  'population',
] as const;

/**
 * Fill `ref_population`. Where the rows are of small areas, the fifth of deprivation is that of the area; areas
 * that the deprivation file does not know have none.
 */
export function loadPopulation(engine: Engine, rows: readonly CountedRow[], adultsOnly: boolean): void {
  const counted = adultsOnly ? rows.filter(({ groups }) => groups.age_band !== '0-15') : rows;
  const cellOf = (
    { about, groups, count }: CountedRow,
    column: (typeof populationColumns)[number],
  ): string => {
    const places = ['lsoa_2021', 'lsoa_2011', 'lsoa'].map((name) => (about[name] ?? '').toUpperCase());
    const lsoa = places.find((place) => smallArea.test(place)) ?? '';
    switch (column) {
      case 'area':
        return about['area'] ?? '';
      case 'lsoa':
        return lsoa;
      case 'population':
        return String(count);
      default:
        return groups[column];
    }
  };
  engine.loadText(
    'load_population',
    populationColumns.map((name) => ({ name, cells: counted.map((row) => cellOf(row, name)) })),
  );
  engine.run(sql`CREATE OR REPLACE TABLE ref_population AS
    SELECT nullif(area, '') AS area,
      coalesce(TRY_CAST(nullif(imd_quintile, '') AS INTEGER), ceil(by_place.imd_decile / 2)::INTEGER) AS imd_quintile,
      nullif(age_band, '') AS age_band, nullif(gender, '') AS gender, nullif(ethnic_group, '') AS ethnic_group,
      population::DOUBLE AS population, nullif(load_population.lsoa, '') AS lsoa,
      ceil(by_other.imd_decile / 2)::INTEGER AS imd_quintile_other, by_town.town AS rural_urban_group
    FROM load_population LEFT JOIN ref_lsoa_imd AS by_place ON by_place.lsoa = load_population.lsoa
    LEFT JOIN ref_lsoa_imd_other AS by_other ON by_other.lsoa = load_population.lsoa
    LEFT JOIN ref_lsoa_town AS by_town ON by_town.lsoa = load_population.lsoa`);
  engine.run(sql`DROP TABLE load_population`);
}

/** Rows of lists of patients, of practices alone, with the day of each. */
export function listsOf(shape: ReferenceShape): CountedRows {
  const found = countedRows(shape, ['practice_code', 'practice_name', 'as_at', 'kind_of_place'], 'list_size');
  const isPractice = ({ about }: CountedRow): boolean => /^gp/i.test(about['kind_of_place'] ?? '');
  const practices = found.rows.filter(isPractice);
  return practices.length === 0 ? found : { ...found, rows: practices };
}

/**
 * Fill `ref_list_size`, one row a practice and name of it, and `ref_list_group`, its patients by gender and age band. A practice that
 * stands in several files or on several days is counted once: on the latest day, from the file that says most of it.
 */
export function loadLists(engine: Engine, files: readonly (readonly CountedRow[])[]): void {
  const rows = files.flat();
  const of = (column: string): readonly string[] => rows.map(({ about }) => about[column] ?? '');
  engine.loadText('load_list', [
    { name: 'source', cells: files.flatMap((list, i) => list.map(() => String(i))) },
    { name: 'practice_code', cells: of('practice_code').map((code) => code.toUpperCase()) },
    { name: 'practice_name', cells: of('practice_name') },
    { name: 'as_at', cells: of('as_at').map(isoDay) },
    { name: 'gender', cells: rows.map(({ groups }) => groups.gender) },
    { name: 'age_band', cells: rows.map(({ groups }) => groups.age_band) },
    { name: 'size', cells: rows.map(({ count }) => String(count)) },
  ]);
  engine.run(sql`CREATE OR REPLACE TABLE ref_list_group AS
    WITH told AS (SELECT practice_code, as_at, source, count(*) AS says FROM load_list GROUP BY ALL),
      chosen AS (SELECT DISTINCT ON (practice_code) practice_code, as_at, source FROM told
        ORDER BY practice_code, as_at DESC, says DESC, source)
    SELECT practice_code, nullif(gender, '') AS gender, nullif(age_band, '') AS age_band, sum(size::DOUBLE) AS size
    FROM load_list JOIN chosen USING (practice_code, as_at, source)
    WHERE practice_code <> '' GROUP BY practice_code, gender, age_band`);
  engine.run(sql`CREATE OR REPLACE TABLE ref_list_size AS
    WITH sizes AS (SELECT practice_code, sum(size) AS list_size FROM ref_list_group GROUP BY practice_code)
    SELECT DISTINCT practice_code, practice_name, list_size FROM load_list JOIN sizes USING (practice_code)
    ORDER BY practice_code, practice_name`);
  engine.run(sql`DROP TABLE load_list`);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** “01JAN2024” and “01/04/2024” as ISO days; anything else as it stands. */
export function isoDay(text: string): string {
  const named = /^(\d{1,2})[\s-]*([a-z]{3})[a-z]*[\s-]*(\d{4})$/i.exec(text);
  const month = months.indexOf((named?.[2] ?? '').toLowerCase()) + 1;
  if (named !== null && month > 0) return iso(named[3], month, named[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return slashed === null ? text : iso(slashed[3], Number(slashed[2]), slashed[1]);
}

function iso(year = '', month: number, day = ''): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
