import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import type { Cell } from './engine.js';

/** What the engine hands back: columns, each in stretches of up to some thousand cells. */
export type Result = ReturnType<DuckDBConnection['query']>;
type Column = ReturnType<Result['getChildAt']>;
type Stretch = NonNullable<Column>['data'][number];

/** Numbers by which Arrow tells whole numbers, decimals and texts from its other types. */
const wholeNumbers = 2;
const decimals = 3;
const texts = 5;

/** The rows of a result as plain objects, made column by column: one look at the type serves a whole stretch. */
export function plainRows<Row>(result: Result): Row[] {
  const columns = result.schema.fields.map((field, i) => ({
    field: field.name,
    cells: cellsOf(result.getChildAt(i)),
  }));
  return Array.from({ length: result.numRows }, (_, i) => {
    const row: Record<string, Cell> = {};
    for (const { field, cells } of columns) row[field] = cells[i] ?? null;
    return row as Row;
  });
}

function cellsOf(column: Column): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const stretch of column?.data ?? []) {
    if (!addFast(stretch, cells))
      for (let i = 0; i < stretch.length; i += 1) cells.push(plainCell(column?.get(from + i)));
    from += stretch.length;
  }
  return cells;
}

/** Add a stretch straight from its bytes where its type allows it; false, with nothing added, where it does not. */
function addFast(stretch: Stretch, cells: Cell[]): boolean {
  if (stretch.offset !== 0) return false;
  const type: unknown = stretch.typeId;
  if (type === texts) return addTexts(stretch, cells);
  if (type !== wholeNumbers && type !== decimals) return false;
  const values: unknown = stretch.values;
  if (!(values instanceof Int32Array || values instanceof Float64Array)) return false;
  const nulls = nullsOf(stretch);
  for (let i = 0; i < stretch.length; i += 1) cells.push(isNull(nulls, i) ? null : (values[i] ?? null));
  return true;
}

const decoder = new TextDecoder();

/** Where all of it is ASCII, a stretch is decoded at once and cut up. */
function addTexts(stretch: Stretch, cells: Cell[]): boolean {
  const bytes: unknown = stretch.values;
  const offsets: unknown = stretch.valueOffsets;
  if (!(bytes instanceof Uint8Array && offsets instanceof Int32Array)) return false;
  const [start = 0, end = 0] = [offsets[0], offsets[stretch.length]];
  const whole = decoder.decode(bytes.subarray(start, end));
  const ascii = whole.length === end - start;
  const nulls = nullsOf(stretch);
  for (let i = 0; i < stretch.length; i += 1) {
    const from = offsets[i] ?? 0;
    const to = offsets[i + 1] ?? 0;
    if (isNull(nulls, i)) cells.push(null);
    else if (ascii) cells.push(whole.slice(from - start, to - start));
    else cells.push(decoder.decode(bytes.subarray(from, to)));
  }
  return true;
}

/** Bit by bit, 0 for a null; null where there is none. */
function nullsOf({ nullCount, nullBitmap }: Stretch): Uint8Array | null {
  return nullCount === 0 ? null : nullBitmap;
}

function isNull(nulls: Uint8Array | null, i: number): boolean {
  return nulls !== null && (((nulls[i >> 3] ?? 0) >> (i & 7)) & 1) === 0;
}

function plainCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`the engine returned a ${Object.prototype.toString.call(value)}; cast it in the query`);
}
