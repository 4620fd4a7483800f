import { readFileSync, readdirSync } from 'node:fs';
import type { Field, RecordName } from '../../shared/dataset/field.js';
import { recordFields } from '../../shared/dataset/fields.js';
import { ageBandOf, ethnicGroup, imdQuintile, referralSourceGroup } from '../../shared/dataset/groups.js';
import { instruments } from '../../shared/dataset/instruments.js';
import { swemwbsMetric } from '../../shared/dataset/swemwbs-metric.js';
import type { Engine } from '../../shared/engine/engine.js';
import type { MappingEntry } from '../../shared/mapping/mapping.js';
import { type Sql, join, name, sql } from '../../shared/sql/sql.js';
import { practices } from '../../sample-data/generator/truth/scheme.js';
import { csvRows } from './rfc4180.js';

/** Rows of one record as text by field; a field left out is blank. */
export type Rows = readonly Readonly<Record<string, string>>[];

/** The minimum dataset as text. Only referral is compulsory. */
export interface CleanText {
  readonly referral: Rows;
  readonly contact?: Rows;
  readonly onward?: Rows;
  readonly measure?: Rows;
  readonly population?: Rows;
  /** Patients of each practice: `practice_code`, `size`. */
  readonly lists?: Rows;
  /** What lookups say of each `lsoa`: `imd_decile_other`, `rural_urban_group`. */
  readonly places?: Rows;
}

const records = ['referral', 'contact', 'onward', 'measure'] as const satisfies readonly RecordName[];

/** Put hand-made or generated rows into the engine as the cleaning rooms would, typed and with derived columns. */
export function loadCleanTables(engine: Engine, text: CleanText): void {
  for (const record of records) loadRecord(engine, record, text[record] ?? []);
  derive(engine, text.places);
  engine.run(sql`CREATE OR REPLACE TABLE people AS
    SELECT 'referral' AS record, person_key, 'unique' AS match, NULL::VARCHAR AS possible_key FROM referral`);
  const population = text.population ?? [];
  load(
    engine,
    'population_text',
    [
      'area',
      'imd_quintile',
      'age_band',
      'gender',
      'ethnic_group',
      'population',
      'lsoa',
      'imd_quintile_other',
      'rural_urban_group',
    ],
    population,
  );
  engine.run(sql`CREATE OR REPLACE TABLE ref_population AS
    SELECT * REPLACE (imd_quintile::INTEGER AS imd_quintile, population::DOUBLE AS population,
      nullif(imd_quintile_other, '')::INTEGER AS imd_quintile_other) FROM population_text`);
  load(engine, 'list_text', ['practice_code', 'size'], text.lists ?? []);
  engine.run(sql`CREATE OR REPLACE TABLE ref_list_group AS
    SELECT practice_code, NULL::VARCHAR AS gender, NULL::VARCHAR AS age_band, size::DOUBLE AS size FROM list_text`);
}

/** The clean twin of the sample, with its reference population. */
export function cleanTwin(): CleanText {
  const read = (path: string): Rows => csvRows(readFileSync(`sample-data/${path}`, 'utf8'));
  return {
    referral: read('wrekindale-clean/referral.csv'),
    contact: read('wrekindale-clean/contact.csv'),
    onward: read('wrekindale-clean/onward.csv'),
    measure: read('wrekindale-clean/measure.csv'),
    population: readdirSync('sample-data/reference').includes('population.csv')
      ? read('reference/population.csv')
      : [],
    lists: practices.map(({ code, listSize }) => ({ practice_code: code, size: String(listSize) })),
  };
}

/** A mapping in which every field that any row fills has a column of its own name. */
export function mappingOf(text: CleanText): readonly MappingEntry[] {
  return records.flatMap((record, t) => {
    const columns = [...new Set((text[record] ?? []).flatMap((row) => Object.keys(row)))];
    return columns.map((field, i) => ({
      file: `${record}.csv`,
      sheet: '',
      table: String(t + 1).padStart(3, '0'),
      column: field,
      index: i + 1,
      target: { record, field },
      confidence: 1,
      transform: '',
      evidence: '',
      confirmed: true,
    }));
  });
}

function loadRecord(engine: Engine, record: RecordName, rows: Rows): void {
  const fields = Object.entries(recordFields[record]);
  const staging = `${record}_text`;
  load(
    engine,
    staging,
    [...fields.map(([field]) => field), 'row_no'],
    rows.map((row, i) => ({ row_no: String(i + 1), ...row })),
  );
  const columns = fields.map(
    ([field, { kind }]) => sql`${typed(kind, sql`nullif(${name(field)}, '')`)} AS ${name(field)}`,
  );
  engine.run(sql`CREATE OR REPLACE TABLE ${name(record)} AS
    SELECT ${join(columns)}, ${tableOf(record)} AS source_table, ${`${record}.csv`} AS source_file, '' AS source_sheet,
      row_no::INTEGER + 1 AS source_row, row_no::INTEGER AS row_no
    FROM ${name(staging)}`);
}

function load(engine: Engine, table: string, columns: readonly string[], rows: Rows): void {
  engine.loadText(
    table,
    columns.map((column) => ({ name: column, cells: rows.map((row) => row[column] ?? '') })),
  );
}

function typed(kind: Field['kind'], cell: Sql): Sql {
  switch (kind) {
    case 'date':
    case 'month_or_date':
      return sql`TRY_CAST(${cell} AS DATE)`;
    case 'integer':
      return sql`TRY_CAST(${cell} AS INTEGER)`;
    case 'number':
      return sql`TRY_CAST(${cell} AS DOUBLE)`;
    case 'id':
    case 'text':
    case 'time':
    case 'code':
    case 'codes':
      return cell;
  }
}

function tableOf(record: RecordName): string {
  return String(records.indexOf(record) + 1).padStart(3, '0');
}

/** What the cleaning rooms add: ages, groups, person keys and scores. */
function derive(engine: Engine, places: Rows | undefined): void {
  engine.run(sql`DELETE FROM referral WHERE closure_reason = 'K14' OR rejection_reason = '01'`);
  const age = sql`coalesce(age_at_referral, date_diff('year', birth_date, referral_date)
    - CASE WHEN strftime(referral_date, '%m-%d') < strftime(birth_date, '%m-%d') THEN 1 ELSE 0 END)`;
  const codes = (from: string): string[] =>
    engine
      .rows<{ code: string }>(
        sql`SELECT DISTINCT ${name(from)} AS code FROM referral WHERE ${name(from)} IS NOT NULL`,
      )
      .map(({ code }) => code);
  const ages = Array.from({ length: 121 }, (_, years) => String(years));
  const deciles = Array.from({ length: 10 }, (_, i) => String(i + 1));
  lookUp(engine, 'source_groups', codes('referral_source'), referralSourceGroup);
  lookUp(engine, 'ethnic_groups', codes('ethnic_category'), ethnicGroup);
  lookUp(engine, 'bands', ages, (text) => ageBandOf(Number(text)));
  lookUp(engine, 'quintiles', deciles, (text) => String(imdQuintile(Number(text))));
  const others = new Map((places ?? []).map((row) => [row['lsoa'] ?? '', row] as const));
  lookUp(
    engine,
    'other_deciles',
    [...others.keys()],
    (lsoa) => others.get(lsoa)?.['imd_decile_other'] ?? null,
  );
  lookUp(engine, 'towns', [...others.keys()], (lsoa) => others.get(lsoa)?.['rural_urban_group'] ?? null);
  engine.run(sql`CREATE OR REPLACE TABLE referral AS
    SELECT r.* REPLACE (${age} AS age_at_referral, coalesce(b.is, r.age_band) AS age_band), q.is::INTEGER AS imd_quintile,
      source_table AS source_system, r.age_at_referral IS NULL AS age_at_referral_derived,
      s.is AS referral_source_group, e.is AS ethnic_group, r.lsoa AS area_found,
      ceil(o.is::INTEGER / 2)::INTEGER AS imd_quintile_other, t.is AS rural_urban_group, coalesce(person_id, 'row ' || row_no) AS person_key
    FROM referral r
    LEFT JOIN source_groups s ON s.was = referral_source
    LEFT JOIN ethnic_groups e ON e.was = ethnic_category
    LEFT JOIN bands b ON b.was = (${age})::INTEGER::VARCHAR
    LEFT JOIN quintiles q ON q.was = imd_decile::INTEGER::VARCHAR
    LEFT JOIN other_deciles o ON o.was = r.lsoa
    LEFT JOIN towns t ON t.was = r.lsoa
    ORDER BY row_no`);
  lookUp(
    engine,
    'metric',
    Array.from({ length: 29 }, (_, i) => String(i + 7)),
    (raw) => String(swemwbsMetric.get(Number(raw))),
  );
  const ranges = Object.values(instruments).map(
    ({ code, range }) => sql`(${code}, ${range[0]}, ${range[1]})`,
  );
  engine.run(sql`CREATE OR REPLACE TABLE measure AS
    SELECT m.* REPLACE (CASE WHEN total BETWEEN low AND high
        THEN CASE WHEN instrument = 'swemwbs7' THEN t.is::DOUBLE ELSE total END END AS total_scored),
      coalesce(person_id, 'row ' || row_no) AS person_key
    FROM measure m
    LEFT JOIN (VALUES ${join(ranges)}) AS ranges(code, low, high) ON code = instrument
    LEFT JOIN metric t ON t.was = total::INTEGER::VARCHAR
    ORDER BY row_no`);
}

function lookUp(
  engine: Engine,
  table: string,
  was: readonly string[],
  is: (text: string) => string | null,
): void {
  engine.loadText(table, [
    { name: 'was', cells: was },
    { name: 'is', cells: was.map(is) },
  ]);
}
