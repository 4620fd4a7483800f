import { headerKey } from '../dataset/header-key.js';
import { columnKey, rawTable } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { type EventWord, eventWord } from './event-word.js';
import { listsCodedEvents } from './table-roles.js';

/** What the codes and terms of a row say together: `unclear` where they contradict each other, `unknown` where none is understood. */
type EventVerdict = EventWord | 'unclear' | 'unknown';

/** Headers of columns that hold a clinical code, or its term. */
const eventHeader =
  /snomed|conceptid|read(code|v2)|ctv3|^codes?$|code(term|id|description)|^term$|rubric|clinical(code|term)|codedentry|^event(details?|description|code|term|type)$/;

/** In a table that is not known to list coded events, most rows of a column have to say one. */
const leastShare = 0.5;

/**
 * Columns, from 1, that say what the coded events of a table are; null where it lists none. Empty where it
 * does, and neither code nor term is understood.
 */
export function eventColumns(table: SourceTable): readonly number[] | null {
  const named = table.columns.filter((column) => eventHeader.test(headerKey(column.name)));
  if (named.length === 0 || table.rows.length === 0) return null;
  const known = listsCodedEvents(table);
  const understood = new Array<number>(named.length).fill(0);
  for (const { cells } of table.rows)
    for (const [i, { index }] of named.entries())
      if (eventWord(cells[index - 1] ?? '') !== null) understood[i] = (understood[i] ?? 0) + 1;
  const least = known ? 0 : table.rows.length * leastShare;
  const telling = named.filter((_, i) => (understood[i] ?? 0) > least).map(({ index }) => index);
  return telling.length === 0 && !known ? null : telling;
}

/** A query for the numbers of the rows of a table, as read, of which its codes and terms say this. */
export function rowsThatSay(table: SourceTable, columns: readonly number[], verdict: EventVerdict): Sql {
  return sql`SELECT row_no FROM (
      SELECT row_no, CASE WHEN list_min(said) IS NULL THEN 'unknown'
        WHEN list_min(said) <> list_max(said) THEN 'unclear' ELSE list_min(said) END AS verdict
      FROM (SELECT row_no, [${join(columns.map((index) => wordOf(table, index)))}]::VARCHAR[] AS said
        FROM ${name(rawTable(table.table))}))
    WHERE verdict = ${verdict}`;
}

function wordOf(table: SourceTable, index: number): Sql {
  const column = name(columnKey(index));
  const texts = [...new Set(table.rows.map(({ cells }) => cells[index - 1] ?? ''))];
  const cases = (['referral', 'no_referral'] as const).flatMap((word) => {
    const wanted = texts.filter((text) => eventWord(text) === word).map((text) => sql`${text}`);
    return wanted.length === 0 ? [] : [sql`WHEN ${column} IN (${join(wanted)}) THEN ${word}`];
  });
  return cases.length === 0 ? sql`NULL` : sql`CASE ${join(cases, ' ')} END`;
}
