import { columnKey } from '../reading/raw-names.js';
import type { SourceTable } from '../reading/source.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { codeTest, dateTest, numberTest, textTest } from './cell-tests.js';
import { cohortField } from './cohort-fields.js';
import type { CohortRule, CohortSubject, CohortTest, Condition } from './cohort.js';

/** A table as far as a column of a file is looked up in it. */
export type TableShape = Pick<SourceTable, 'table' | 'columns'>;

/**
 * A rule as SQL over a row of `referral`, true or false. It reads the dataset and the cleaned tables as they
 * stand when it is asked, so a replay of other steps finds other members.
 */
export function memberOf({ meets, conditions }: CohortRule, tables: readonly TableShape[]): Sql {
  const [empty, word] = meets === 'all' ? [sql`true`, ' AND '] : [sql`false`, ' OR '];
  return sql`(${join([empty, ...conditions.map((one) => isMet(one, tables))], word)})`;
}

/** Whether some condition of a rule finds nothing recorded to look at, as SQL over a row of `referral`. */
export function isUnsure({ conditions }: CohortRule, tables: readonly TableShape[]): Sql {
  return sql`(${join([sql`false`, ...conditions.map((one) => sql`${holds(one, tables)} IS NULL`)], ' OR ')})`;
}

/** Whether a row is known not to meet a rule: where something is not recorded, the row gets the benefit of the doubt. */
export function isOutside({ meets, conditions }: CohortRule, tables: readonly TableShape[]): Sql {
  const [empty, word] = meets === 'all' ? [sql`true`, ' AND '] : [sql`false`, ' OR '];
  const each = conditions.map((one) => {
    const met = holds(one, tables);
    return one.not ? sql`NOT ${met}` : met;
  });
  return sql`(NOT coalesce(${join([empty, ...each], word)}, true))`;
}

function isMet(condition: Condition, tables: readonly TableShape[]): Sql {
  const met = sql`coalesce(${holds(condition, tables)}, false)`;
  return condition.not ? sql`NOT ${met}` : met;
}

/** Null where nothing is recorded. */
function holds({ subject, test }: Condition, tables: readonly TableShape[]): Sql {
  switch (subject.kind) {
    case 'field':
      return ofField(subject.field, test);
    case 'file':
      return textTest(sql`source_file`, test);
    case 'column':
      return ofColumn(subject, test, tables);
    case 'score':
      return ofScore(subject, test);
  }
}

function ofField(field: string, test: CohortTest): Sql {
  const about = cohortField(field);
  if (about === undefined) return sql`NULL::BOOLEAN`;
  const cell = name(field);
  switch (about.kind) {
    case 'code':
    case 'codes':
      return codeTest(cell, test, about);
    case 'integer':
    case 'number':
      return numberTest(sql`TRY_CAST(${cell} AS DOUBLE)`, test);
    case 'date':
      return dateTest(cell, test);
    case 'id':
    case 'text':
    case 'time':
    case 'month_or_date':
      return textTest(sql`${cell}::VARCHAR`, test);
  }
}

type ColumnSubject = Extract<CohortSubject, { kind: 'column' }>;

/** Which rows of the files pass, and which do not; a table without the column says nothing. */
function ofColumn({ column }: ColumnSubject, test: CohortTest, tables: readonly TableShape[]): Sql {
  const wanted = column.trim().toLowerCase();
  const places = tables.flatMap(({ table, columns }) => {
    const at = columns.findIndex((one) => one.name.trim().toLowerCase() === wanted);
    return at < 0 ? [] : [{ table, cell: name(columnKey(at + 1)) }];
  });
  const found = (is: Sql): Sql[] =>
    places.map(
      ({ table, cell }) => sql`(source_table = ${table} AND row_no IN (
        SELECT row_no FROM ${name(`cleaned_${table}`)} WHERE ${textTest(cell, test)} = ${is}))`,
    );
  return eitherWay((is) => join([sql`false`, ...found(is)], ' OR '));
}

type ScoreSubject = Extract<CohortSubject, { kind: 'score' }>;

function ofScore({ instrument }: ScoreSubject, test: CohortTest): Sql {
  return eitherWay(
    (is) => sql`person_key IN (
      SELECT person_key
      FROM (
        SELECT person_key, arg_min(total_scored, completed_date) AS score
        FROM measure
        WHERE instrument = ${instrument} AND timepoint = 'baseline' AND item_no IS NULL AND total_scored IS NOT NULL
        GROUP BY person_key)
      WHERE person_key IS NOT NULL AND ${numberTest(sql`score`, test)} = ${is})`,
  );
}

function eitherWay(found: (is: Sql) => Sql): Sql {
  return sql`(CASE WHEN ${found(sql`true`)} THEN true WHEN ${found(sql`false`)} THEN false END)`;
}
