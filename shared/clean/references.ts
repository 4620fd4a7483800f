import type { Engine, TextColumn } from '../engine/engine.js';
import type { SourceTable } from '../reading/source.js';
import { name, sql } from '../sql/sql.js';
import {
  type ReferenceKind,
  type ReferenceShape,
  recogniseReference,
  referenceTables,
} from './reference-kinds.js';

/** A lookup or a denominator that was supplied, and which edition it says it is. */
export interface ReferenceFound {
  readonly kind: ReferenceKind;
  readonly file: string;
  readonly sheet: string;
  readonly rows: number;
  /** As the file puts it: its name and the headers that carry a year. */
  readonly edition: string;
}

/**
 * Fill the `ref_` tables from whatever references were supplied. They exist always, perhaps
 * empty, so that every later query can join them.
 */
export function loadReferences(engine: Engine, tables: readonly SourceTable[]): ReferenceFound[] {
  const shapes = tables.flatMap((table) => recogniseReference(table) ?? []);
  for (const kind of Object.keys(referenceTables) as ReferenceKind[]) {
    fill(
      engine,
      kind,
      shapes.filter((shape) => shape.kind === kind),
    );
  }
  return shapes.map(({ kind, table, headers }) => ({
    kind,
    file: table.file,
    sheet: table.sheet,
    rows: table.rows.length,
    edition: edition(table, headers),
  }));
}

/** Rows of one kind of reference from all files, the later file after the earlier. */
function fill(engine: Engine, kind: ReferenceKind, shapes: readonly ReferenceShape[]): void {
  const { table, columns, select } = referenceTables[kind];
  const staging = `load_${table}`;
  const text: TextColumn[] = columns.map((column) => ({
    name: column,
    cells: shapes.flatMap((shape) => cellsOf(shape, column)),
  }));
  engine.loadText(staging, text);
  engine.run(sql`CREATE OR REPLACE TABLE ${name(table)} AS SELECT ${select} FROM ${name(staging)}`);
  engine.run(sql`DROP TABLE ${name(staging)}`);
}

function cellsOf(shape: ReferenceShape, column: string): string[] {
  const index = shape.indexes.get(column);
  const read = shape.reads.get(column);
  return shape.table.rows.map((row) => {
    const text = index === undefined ? '' : (row.cells[index - 1] ?? '').trim();
    return read === undefined ? text : read(text);
  });
}

function edition(table: SourceTable, headers: readonly string[]): string {
  const dated = headers.filter((header) => /\d{2}/.test(header));
  const sheet = table.sheet === '' ? [] : [table.sheet];
  return [table.file, ...sheet, ...dated].join(', ');
}
