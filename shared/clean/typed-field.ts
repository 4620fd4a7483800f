import { codeLists } from '../dataset/code-lists.js';
import type { Field, FieldKind } from '../dataset/field.js';
import { recordFields } from '../dataset/fields.js';
import { sentinelDates } from '../dates/sentinel-dates.js';
import { type Sql, constant, join, sql } from '../sql/sql.js';
import { missingTokens } from './value-change.js';

/** Words for "nothing" other than blank; codes keep them, everything else becomes null. */
const words = join(
  Object.values(missingTokens)
    .filter((token) => token !== '')
    .map((token) => sql`${token}`),
);
/** What stands where an identifier was taken out or never given: all such rows would else be one person. In lower case. */
export const identifierStandIns: readonly string[] = [
  'deleted',
  '[deleted]',
  '(deleted)',
  'deleted client',
  'client deleted',
  'removed',
  '[removed]',
  'redacted',
  '[redacted]',
  'anonymous',
  'anon',
  'anonymised',
  'withheld',
  'no id',
  'none',
  'nil',
  'new',
  'new client',
  'pending',
  'unassigned',
  'not assigned',
  'not allocated',
  'x',
  'xx',
  'xxx',
  '0',
  '00',
  '000',
  '0000',
  '00000',
  '#n/a',
  '#ref!',
  '#value!',
];
/** A heading that was pasted in among the rows is nobody’s identifier either. */
const headings = Object.values(recordFields).flatMap((fields) =>
  Object.entries(fields).flatMap(([field, { kind, level, label, synonyms }]) =>
    kind === 'id' && level === 'M' ? [field, label.toLowerCase(), ...synonyms] : [],
  ),
);
const notIdentifiers = list([...new Set([...identifierStandIns, ...headings])]);
/** "The same as in the row above": which row is above is no longer sure, so the text says nothing. */
const dittoMarks = list(['"', "''", '”', '“', '〃', 'as above', 'same as above', 'ditto', 'do.']);
const sentinels = list([...sentinelDates]);

/** The engine's type of a field. */
export function typeOf(kind: FieldKind): Sql {
  switch (kind) {
    case 'date':
    case 'month_or_date':
      return sql`DATE`;
    case 'integer':
      return sql`INTEGER`;
    case 'number':
      return sql`DOUBLE`;
    case 'id':
    case 'text':
    case 'time':
    case 'code':
    case 'codes':
      return sql`VARCHAR`;
  }
}

/**
 * A cleaned text as the field's type. Only text of the strict shape is cast: whatever
 * cleaning could not understand is null here and stays readable in `cleaned_NNN`.
 */
export function typedField({ kind, list }: Pick<Field, 'kind' | 'list'>, text: Sql): Sql {
  switch (kind) {
    case 'date':
    case 'month_or_date':
      return dateOrNull(text);
    case 'integer':
      return sql`CASE WHEN regexp_full_match(${text}, '-?[0-9]{1,9}([.]0+)?') THEN TRY_CAST(${text} AS DOUBLE)::INTEGER END`;
    case 'number':
      return sql`CASE WHEN regexp_full_match(${text}, '-?[0-9]{1,12}([.][0-9]+)?') THEN TRY_CAST(${text} AS DOUBLE) END`;
    case 'id':
      return sql`CASE WHEN lower(${text}) NOT IN ('', ${words}, ${notIdentifiers}, ${dittoMarks}) THEN ${text} END`;
    case 'text':
    case 'time':
      return sql`CASE WHEN lower(${text}) NOT IN ('', ${words}, ${dittoMarks}) THEN ${text} END`;
    case 'code':
      return codeOrNull(list, text);
    case 'codes':
      return sql`CASE WHEN ${text} IN (${words}) THEN ${text} WHEN ${namesCodesOnly(list, text)} THEN ${text}
        ELSE nullif(array_to_string(${knownCodes(list, text)}, ';'), '') END`;
  }
}

/** A text that casts and comes back the same is a date of the strict shape, and told sooner than by its pattern. */
function dateOrNull(text: Sql): Sql {
  const day = sql`TRY_CAST(${text} AS DATE)`;
  return sql`CASE WHEN ${text} IN (${sentinels}) THEN NULL
    WHEN strlen(${text}) = 10 AND ${day}::VARCHAR = ${text} THEN ${day}
    WHEN regexp_full_match(${text}, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN ${day} END`;
}

/** A code of the list, or a word for "nothing"; a text that is neither is unusable, and so null. */
function codeOrNull(list: string | undefined, text: Sql): Sql {
  const codes = codesOf(list);
  if (codes.length === 0) return sql`nullif(${text}, '')`;
  return sql`CASE WHEN ${text} IN (${join(codes)}, ${words}) THEN ${text} END`;
}

/** True where a cell is one code of the list. */
export function namesCode(list: string | undefined, text: Sql): Sql {
  const codes = codesOf(list);
  return codes.length === 0 ? sql`false` : sql`${text} IN (${join(codes)})`;
}

/** The codes of the list that a cleaned cell names, in its order, as a list. */
export function knownCodes(list: string | undefined, text: Sql): Sql {
  const parts = sql`string_split(coalesce(${text}, ''), ';')`;
  const codes = codesOf(list);
  return codes.length === 0
    ? parts
    : sql`list_filter(${parts}, lambda part: list_contains([${join(codes)}], part))`;
}

/** True where a cell is nothing but codes of the list with separators between: it need not be taken apart. */
export function namesCodesOnly(list: string | undefined, text: Sql): Sql {
  const codes = (list === undefined ? undefined : codeLists[list])?.codes.map(({ code }) => code) ?? [];
  if (codes.length === 0 || codes.some((code) => !/^[A-Za-z0-9_]+$/.test(code))) return sql`false`;
  const one = `(?:${codes.join('|')})`;
  return sql`regexp_full_match(${text}, ${constant(`${one}(?:;${one})*`)})`;
}

function codesOf(list: string | undefined): Sql[] {
  const known = list === undefined ? undefined : codeLists[list];
  return known === undefined ? [] : known.codes.map(({ code }) => sql`${code}`);
}

function list(texts: readonly string[]): Sql {
  return join(texts.map((text) => sql`${text}`));
}
