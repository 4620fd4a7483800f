import { identifies, listOfField } from '../clean/field-kinds.js';
import { cleanedTable } from '../clean/ledger.js';
import type { Engine } from '../engine/engine.js';
import type { MappingEntry } from '../mapping/mapping.js';
import { columnKey, rawTable } from '../reading/load-raw.js';
import type { Spelling } from '../report/report-context.js';
import { name, sql } from '../sql/sql.js';

/** The spellings of every coded column and what each was understood as; columns that may point at a person are left out. */
export function spellings(engine: Engine, mapping: readonly MappingEntry[]): Spelling[] {
  return mapping.flatMap((entry) => {
    const field = entry.target?.field;
    const list = field === undefined ? undefined : listOfField(field, entry.target?.record);
    if (field === undefined || list === undefined || identifies(field)) return [];
    const codes = new Set([...list.codes.map(({ code }) => code), ...nothingWords]);
    const understood = (is: string): boolean => is.split(';').every((code) => codes.has(code));
    return spellingsOfColumn(engine, entry)
      .filter(({ was }) => was !== '')
      .map(({ was, is, n }) => ({ file: entry.file, field, was, code: understood(is) ? is : null, rows: n }));
  });
}

/** What cleaning writes where a text says nothing: understood, though it is no code. */
const nothingWords = ['', 'not_known', 'not_stated', 'not_applicable'];

function spellingsOfColumn(
  engine: Engine,
  { table, index }: MappingEntry,
): { readonly was: string; readonly is: string; readonly n: number }[] {
  const column = name(columnKey(index));
  return engine.rows(sql`SELECT raw.${column} AS was, cleaned.${column} AS "is", count(*)::INTEGER AS n
    FROM ${name(rawTable(table))} AS raw JOIN ${name(cleanedTable(table))} AS cleaned USING (row_no)
    GROUP BY ALL ORDER BY n DESC, was, "is"`);
}
