import type { Engine } from '../../shared/engine/engine.js';
import type { MappingEntry, Target } from '../../shared/mapping/mapping.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import type { Grain, SourceTable } from '../../shared/reading/source.js';

/** What a made table needs beyond its rows; the rest has plain defaults. */
export interface MadeTable {
  readonly table?: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly grain?: Grain;
  readonly evidence?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A source table as reading would hand it on: header in row 1, data from row 2. */
export function madeTable(made: MadeTable): SourceTable {
  const {
    table = '001',
    file = `file-${table}.csv`,
    sheet = '',
    grain = 'referral',
    evidence = 'made',
    rows,
  } = made;
  return {
    table,
    file,
    sheet,
    headerRows: [1],
    firstDataRow: rows.length === 0 ? null : 2,
    lastDataRow: rows.length === 0 ? null : rows.length + 1,
    columns: made.columns.map((name, i) => ({ name, index: i + 1, hidden: false })),
    rows: rows.map((cells, i) => ({ row: i + 2, cells, hidden: false })),
    grain: { suggested: grain, evidence },
  };
}

/** The same, already in the engine. */
export function loadedTable(engine: Engine, made: MadeTable): SourceTable {
  const table = madeTable(made);
  loadRaw(engine, table);
  return table;
}

/** A mapping of a table by header: a field of the table's own record, a whole target, or nothing. */
export function mapped(
  table: SourceTable,
  targets: Readonly<Record<string, string | Target>>,
  record: Target['record'] = 'referral',
): MappingEntry[] {
  return table.columns.map(({ name, index }) => {
    const target = targets[name];
    return {
      file: table.file,
      sheet: table.sheet,
      table: table.table,
      column: name,
      index,
      target: typeof target === 'string' ? { record, field: target } : (target ?? null),
      confidence: 1,
      transform: '',
      evidence: 'made',
      confirmed: true,
    };
  });
}
