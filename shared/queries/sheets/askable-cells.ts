import { unaskedRows } from '../../clean/refusals/leave-out-refused.js';
import { fieldOf } from '../../dataset/fields.js';
import type { Engine } from '../../engine/engine.js';
import type { MappingEntry, Target } from '../../mapping/mapping.js';
import { columnKey, rawTable } from '../../reading/load-raw.js';
import type { OwnerKind } from '../../project/project.js';
import { join, name, sql } from '../../sql/sql.js';
import { rowOwner } from '../log/row-owners.js';

/** A cell with an issue that its owner may be able to clear up. */
export interface AskableCell {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** Place of the row in the table, from 1, and its number in the file. */
  readonly row_no: number;
  readonly row: number;
  readonly was: string;
  readonly owner: string | null;
  readonly kind: Exclude<OwnerKind, 'auto'> | null;
  /** Cells of the same owner, rule and column in all; only the first of them are here. */
  readonly alike: number;
}

/** A column of a source table with such cells. */
export interface AskableColumn {
  readonly entry: MappingEntry & { readonly target: Target };
  readonly cells: readonly AskableCell[];
}

/** More questions of one kind than this nobody answers: such a fault is mended at its source. */
const mostOfAKind = 200;

/** Rules on whole columns of texts: they are asked word by word, whoever wrote them. */
export const wordRules: readonly string[] = ['P12'];

/** What no other text of the cell would mend: serials that were read already, and rows that may be one too many. */
const notOfCells = ['P05', 'X19', 'referred-twice-in-a-day'];
const ofCells = sql`rule NOT IN (${join(notOfCells.map((rule) => sql`${rule}`))})`;

/** Rows that nobody is asked about stay out of every sheet. */
const mayBeAsked = sql`NOT EXISTS (SELECT 1 FROM ${name(unaskedRows)} AS unasked
  WHERE unasked.source_table = issues.table_id AND unasked.row_no = issues.row_no)`;

/**
 * The cells that can be asked about: in a column that feeds a field, with an error or a warning. A field that may point
 * at a person is never asked about in a sheet, nor any cell of a row that says no to consent or contact.
 */
export function askableColumns(engine: Engine, mapping: readonly MappingEntry[]): readonly AskableColumn[] {
  const places = engine.rows<{
    table: string;
    index: number;
  }>(sql`SELECT DISTINCT table_id AS "table", column_index AS "index"
    FROM issues WHERE row_no IS NOT NULL AND column_index IS NOT NULL AND field IS NOT NULL AND severity <> 'info'
      AND ${ofCells} AND ${mayBeAsked}
    ORDER BY ALL`);
  return places.flatMap(({ table, index }): AskableColumn[] => {
    const entry = mapping.find((one) => one.table === table && one.index === index);
    if (entry === undefined || entry.target === null) return [];
    const { target } = entry;
    const field = fieldOf(target.record, target.field);
    if (field === undefined || field.identifies === true || field.kind === 'id') return [];
    return [{ entry: { ...entry, target }, cells: cellsOf(engine, entry) }];
  });
}

/** One line a cell, by the worst of its issues. */
function cellsOf(engine: Engine, { table, index }: MappingEntry): readonly AskableCell[] {
  const isWord = sql`rule IN (${wordRules[0] ?? ''})`;
  return engine.rows<AskableCell>(sql`
    WITH worst AS (
      SELECT rule, severity, message, row_no, "row" FROM issues
      WHERE table_id = ${table} AND column_index = ${index} AND row_no IS NOT NULL AND severity <> 'info' AND ${ofCells}
        AND ${mayBeAsked}
      QUALIFY row_number() OVER (PARTITION BY row_no ORDER BY severity, rule, issue_id) = 1),
    owned AS (
      SELECT worst.*, raw.${name(columnKey(index))} AS was, whose.owner, whose.owner_kind AS kind
      FROM worst JOIN ${name(rawTable(table))} AS raw USING (row_no)
      LEFT JOIN ${name(rowOwner)} AS whose ON whose.source_table = ${table} AND whose.row_no = worst.row_no)
    SELECT rule, severity, message, row_no, "row", was, owner, kind,
      count(*) OVER (PARTITION BY owner, rule)::INTEGER AS alike
    FROM owned
    QUALIFY ${isWord} OR row_number() OVER (PARTITION BY owner, rule ORDER BY row_no) <= ${mostOfAKind}
    ORDER BY row_no`);
}
