import { type Sql, sql } from '../sql/sql.js';
import { knownCodes, namesCode, namesCodesOnly, typedField } from './typed-field.js';

const list = 'need';

/**
 * The main need. A cell often names several: the first named counts as the main one. Where
 * an export only lists needs, the first of the list does.
 */
export function mainNeed(primary: Sql | null, all: Sql | null): Sql {
  if (primary === null) return all === null ? sql`NULL::VARCHAR` : firstNeed(all);
  return firstNeed(primary);
}

function firstNeed(text: Sql): Sql {
  return sql`coalesce(${typedField({ kind: 'code', list }, text)}, ${knownCodes(list, text)}[1])`;
}

/**
 * All needs: those listed, and before them any that only the main column names; null where nothing is listed.
 * Nearly every row has one main need beside a plain list; lists are taken apart only where it is otherwise.
 */
export function allNeeds(primary: Sql | null, all: Sql | null): Sql {
  if (primary === null) return all === null ? sql`NULL::VARCHAR` : typedField({ kind: 'codes', list }, all);
  if (all === null) return severalOnly(primary);
  const [first, rest] = [knownCodes(list, primary), knownCodes(list, all)];
  const plain = sql`${namesCode(list, primary)} AND ${namesCodesOnly(list, all)}`;
  return sql`CASE WHEN ${plain} THEN CASE WHEN contains(';' || ${all} || ';', ';' || ${primary} || ';') THEN ${all}
      ELSE ${primary} || ';' || ${all} END
    WHEN len(${rest}) = 0 THEN coalesce(${severalOnly(primary)}, ${typedField({ kind: 'codes', list }, all)})
    WHEN list_has_all(${rest}, ${first}) THEN array_to_string(${rest}, ';')
    ELSE array_to_string(list_concat(${first}, list_filter(${rest}, lambda one: NOT list_contains(${first}, one))), ';') END`;
}

/** The main column is a list of needs only where it names more than one. */
function severalOnly(primary: Sql): Sql {
  return sql`CASE WHEN len(${knownCodes(list, primary)}) > 1 THEN array_to_string(${knownCodes(list, primary)}, ';') END`;
}
