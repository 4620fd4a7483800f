import type { Field } from '../../dataset/field.js';
import { type Sql, join, name, sql } from '../../sql/sql.js';
import type { LocalTest } from './local-rule.js';

/** A local test on a field of the minimum dataset: which fields must be there, and where it is broken. */
export interface FieldTest {
  readonly needs: readonly string[];
  readonly broken: Sql;
}

/** The test as SQL over the table of its record; `times` counts the rows that share the value. */
export function fieldTest(test: LocalTest, field: string, kind: Field['kind']): FieldTest {
  const cell = name(field);
  switch (test.kind) {
    case 'filled':
      return { needs: [], broken: sql`${cell} IS NULL` };
    case 'one_of':
      return { needs: [field], broken: outside(cell, test.values, kind) };
    case 'form':
      return { needs: [field], broken: sql`${shape(cell)} NOT IN (${texts(test.forms)})` };
    case 'number_between':
      return { needs: [field], broken: beyond(cell, test.from, test.to) };
    case 'date_between':
      return { needs: [field], broken: beyond(cell, day(test.from), day(test.to)) };
    case 'compared':
      return { needs: [field, test.other], broken: compared(test, cell) };
    case 'required_when':
      return {
        needs: [test.other],
        broken: sql`${cell} IS NULL AND ${name(test.other)}::VARCHAR IN (${texts(test.values)})`,
      };
    case 'unique':
      return { needs: [field], broken: sql`times > 1` };
    case 'at_most':
      return { needs: [field], broken: sql`length(${cell}::VARCHAR) > ${test.characters}` };
  }
}

/** A field of several codes is outside where any of them is. */
function outside(cell: Sql, values: readonly string[], kind: Field['kind']): Sql {
  return kind === 'codes'
    ? sql`NOT list_has_all([${texts(values)}], string_split(${cell}, ';'))`
    : sql`${cell}::VARCHAR NOT IN (${texts(values)})`;
}

/** As `maskOf` of the profile: letters become A, digits 9. */
function shape(cell: Sql): Sql {
  return sql`regexp_replace(regexp_replace(${cell}::VARCHAR, '\\p{L}', 'A', 'g'), '\\p{N}', '9', 'g')`;
}

function beyond(cell: Sql, from: Sql | number | null, to: Sql | number | null): Sql {
  const low = from === null ? [] : [sql`${cell} < ${from}`];
  const high = to === null ? [] : [sql`${cell} > ${to}`];
  return sql`(${join([sql`false`, ...low, ...high], ' OR ')})`;
}

function day(iso: string | null): Sql | null {
  return iso === null ? null : sql`${iso}::DATE`;
}

function compared({ order, other, days }: Extract<LocalTest, { kind: 'compared' }>, cell: Sql): Sql {
  const beside = name(other);
  switch (order) {
    case 'before':
      return sql`${beside} - ${cell} < ${days}`;
    case 'after':
      return sql`${cell} - ${beside} < ${days}`;
    case 'equal':
      return days === 0
        ? sql`${cell}::VARCHAR <> ${beside}::VARCHAR`
        : sql`abs(${cell} - ${beside}) > ${days}`;
  }
}

function texts(values: readonly string[]): Sql {
  return join(values.map((value) => sql`${value}`));
}
