import type { Target } from '../mapping/mapping.js';
import { columnKey } from '../reading/load-raw.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { cleanText, columnsOf, keptRows, sourceOf } from './record-rows.js';
import { type MappedTable, isWideScore } from './table-roles.js';
import { typedField } from './typed-field.js';
import { missingTokens } from './value-change.js';

/** Scores that stand in columns of their own, one row of `measure` for each cell that says something. */
export function wideScores(tables: readonly MappedTable[]): Sql[] {
  return tables.flatMap((mapped) =>
    mapped.columns
      .filter(({ target }) => isWideScore(target))
      .map(({ index, target }) => scoresOfColumn(mapped, target, name(columnKey(index)))),
  );
}

function scoresOfColumn(mapped: MappedTable, target: Target, cell: Sql): Sql {
  const values = valuesOf(mapped, target, cell);
  const columns = columnsOf('measure').map(
    ({ field }) => sql`${values[field] ?? sql`NULL`} AS ${name(field)}`,
  );
  const nothing = join(Object.values(missingTokens).map((token) => sql`${token}`));
  return sql`SELECT ${join(columns)}, '' AS framework, '' AS item_label, ${sourceOf(mapped)}
    FROM ${keptRows(mapped)}
    WHERE ${cell} NOT IN (${nothing})`;
}

function valuesOf(mapped: MappedTable, target: Target, cell: Sql): Readonly<Record<string, Sql>> {
  const number = typedField({ kind: 'number' }, cell);
  const item = target.itemNo === undefined ? null : sql`${target.itemNo}`;
  const timepoint = cleanText(mapped, 'measure', 'timepoint');
  const mode = cleanText(mapped, 'measure', 'mode');
  return {
    person_id: identifier(mapped, 'person_id'),
    referral_id: identifier(mapped, 'referral_id'),
    instrument: sql`${target.instrument ?? null}`,
    timepoint:
      target.timepoint === undefined && timepoint !== null
        ? typedField({ kind: 'code', list: 'timepoint' }, timepoint)
        : sql`${target.timepoint ?? null}`,
    completed_date: dayOfScore(mapped, target),
    mode: mode === null ? sql`NULL` : typedField({ kind: 'code', list: 'measure_mode' }, mode),
    item_no: item ?? sql`NULL`,
    ...(item === null
      ? { [target.field === 'total_scored' ? 'total_scored' : 'total']: number }
      : { item_value: number }),
  };
}

function identifier(mapped: MappedTable, field: string): Sql {
  const text = cleanText(mapped, 'measure', field);
  return text === null ? sql`NULL` : typedField({ kind: 'id' }, text);
}

/**
 * The day of a score in a column: the column that dates it, or the row's own date of
 * completion. A score at the start is otherwise dated by the first contact or the
 * referral, one at closure by the closure; a follow-up without a date stays undated.
 */
function dayOfScore(mapped: MappedTable, target: Target): Sql {
  const day = (text: Sql | null): Sql[] => (text === null ? [] : [typedField({ kind: 'date' }, text)]);
  const own = day(target.datedBy === undefined ? null : name(columnKey(target.datedBy)));
  const row = day(completionOf(mapped, target));
  const found = [
    ...own,
    ...row,
    ...insteadOf(target.timepoint).flatMap((field) => day(cleanText(mapped, 'referral', field))),
  ];
  return found.length === 0 ? sql`NULL::DATE` : sql`coalesce(${join(found)})`;
}

/** The column that says when the row was completed, unless it says so of another time point than the score's. */
function completionOf({ columns }: MappedTable, score: Target): Sql | null {
  const dates = columns.find(
    ({ target: { record, field, timepoint } }) =>
      record === 'measure' &&
      field === 'completed_date' &&
      (timepoint === undefined || score.timepoint === undefined || timepoint === score.timepoint),
  );
  return dates === undefined ? null : name(columnKey(dates.index));
}

function insteadOf(timepoint: Target['timepoint']): readonly string[] {
  switch (timepoint) {
    case 'baseline':
      return ['first_contact_date', 'referral_date'];
    case 'closure':
      return ['closure_date'];
    case 'interim':
    case 'followup':
    case undefined:
      return [];
  }
}
