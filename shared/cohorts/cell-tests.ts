import { missingWords } from '../dataset/missing-words.js';
import { type Sql, join, sql } from '../sql/sql.js';
import { type CohortField, codeMeant, listOf } from './cohort-fields.js';
import type { CohortTest } from './cohort.js';

/** Tests of one cell as SQL: null where it holds nothing that can be judged. */

/** Text as people type it; ways of writing nothing say nothing. */
export function textTest(cell: Sql, test: CohortTest): Sql {
  const known = sql`nullif(trim(CASE WHEN lower(trim(${cell})) NOT IN (${missing}) THEN ${cell} END), '')`;
  switch (test.kind) {
    case 'filled':
      return sql`(${known} IS NOT NULL)`;
    case 'one_of':
      return sql`(lower(${known}) IN (${texts(test.values.map((value) => value.trim().toLowerCase()))}))`;
    case 'number_between':
      return between(sql`TRY_CAST(replace(${known}, '%', '') AS DOUBLE)`, test.from, test.to);
    case 'date_between':
      return between(sql`TRY_CAST(${known} AS DATE)`, day(test.from), day(test.to));
  }
}

const missing = join([...missingWords.keys(), 'not_applicable'].map((word) => sql`${word}`));

/** A code of a list, or several with semicolons between; codes for nothing known say nothing. */
export function codeTest(cell: Sql, test: CohortTest, about: CohortField): Sql {
  const list = listOf(about);
  const known = sql`list_filter(string_split(${cell}, ';'), code -> code NOT IN (${unusable(about)}))`;
  const found = sql`CASE WHEN len(${known}) > 0 THEN ${known} END`;
  if (test.kind !== 'one_of') return sql`(${found} IS NOT NULL)`;
  const codes = test.values.map((value) => (list === undefined ? null : codeMeant(list, value)) ?? value);
  return sql`(list_has_any(${found}, [${texts(codes)}]))`;
}

function unusable(about: CohortField): Sql {
  const codes = listOf(about)?.codes.filter(({ usable }) => usable === false) ?? [];
  return texts(['', 'not_known', 'not_stated', 'not_applicable', ...codes.map(({ code }) => code)]);
}

/** A number of the dataset. */
export function numberTest(cell: Sql, test: CohortTest): Sql {
  switch (test.kind) {
    case 'filled':
      return sql`(${cell} IS NOT NULL)`;
    case 'one_of':
      return sql`(${cell} IN (${join(test.values.map((value) => sql`TRY_CAST(${value} AS DOUBLE)`))}))`;
    case 'number_between':
      return between(cell, test.from, test.to);
    case 'date_between':
      return sql`NULL::BOOLEAN`;
  }
}

/** A date of the dataset. */
export function dateTest(cell: Sql, test: CohortTest): Sql {
  switch (test.kind) {
    case 'filled':
      return sql`(${cell} IS NOT NULL)`;
    case 'one_of':
      return sql`(${cell}::VARCHAR IN (${texts(test.values)}))`;
    case 'date_between':
      return between(cell, day(test.from), day(test.to));
    case 'number_between':
      return sql`NULL::BOOLEAN`;
  }
}

function between(cell: Sql, from: Sql | number | null, to: Sql | number | null): Sql {
  const low = from === null ? [] : [sql`${cell} >= ${from}`];
  const high = to === null ? [] : [sql`${cell} <= ${to}`];
  return sql`(${join([sql`CASE WHEN ${cell} IS NOT NULL THEN true END`, ...low, ...high], ' AND ')})`;
}

function day(iso: string | null): Sql | null {
  return iso === null ? null : sql`${iso}::DATE`;
}

function texts(values: readonly string[]): Sql {
  return join(values.map((value) => sql`${value}`));
}
