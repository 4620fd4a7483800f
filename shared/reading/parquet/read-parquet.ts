import { lineCounts, topOf } from '../account.js';
import { cellWarnings } from '../cell-warnings.js';
import { counted } from '../phrases.js';
import type { ReadSheet } from '../read-sheet.js';
import type { Refusal } from '../refusal.js';
import type { LineKind, SourceRow } from '../source.js';
import type { RowsAndColumns } from '../table-of.js';
import { type Warning, harm } from '../warnings.js';
import { CannotRead } from './cannot-read.js';
import { type Footer, readFooter } from './footer.js';
import { readColumn } from './read-column.js';

/** What a Parquet file came to: one table, or why there is none. */
export interface ReadParquet {
  readonly sheets: readonly ReadSheet[];
  readonly refusal: Refusal | null;
}

const mostText = 1_000_000_000;

/**
 * A Parquet file as one table without a sheet. It has no lines: its names count as row 1, its rows follow.
 * Every value is given as text, exactly; nothing is thrown but what `pause` throws.
 */
export async function readParquet(
  file: string,
  bytes: Uint8Array,
  pause: (share: number) => Promise<void>,
): Promise<ReadParquet> {
  const footer = attempt(() => readFooter(bytes));
  if ('refusal' in footer) return { sheets: [], refusal: footer.refusal };
  const { columns, groups } = footer.value;
  const filled: Filled = { cells: [], nulls: 0, empty: 0, text: 0 };
  for (const [g, group] of groups.entries()) {
    const first = filled.cells.length;
    for (let i = 0; i < group.rows; i += 1) filled.cells.push(columns.map(() => ''));
    for (const [c, column] of columns.entries()) {
      await pause((g + c / columns.length) / groups.length);
      const values = attempt(() => readColumn(bytes, column, group));
      if ('refusal' in values) return { sheets: [], refusal: values.refusal };
      fill(filled, values.value, { first, column: c });
      if (filled.text > mostText) return { sheets: [], refusal: { why: 'too_many_values' } };
    }
  }
  const sheet = sheetOf(file, footer.value, filled);
  return { sheets: [sheet], refusal: filled.cells.length === 0 ? { why: 'no_rows' } : null };
}

interface Filled {
  readonly cells: string[][];
  nulls: number;
  empty: number;
  text: number;
}

function fill(
  filled: Filled,
  values: ArrayLike<unknown>,
  { first, column }: { readonly first: number; readonly column: number },
): void {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    const row = filled.cells[first + i];
    if (typeof value !== 'string') filled.nulls += 1;
    else if (value === '') filled.empty += 1;
    else if (row !== undefined) {
      row[column] = value;
      filled.text += value.length;
    }
  }
}

function attempt<T>(work: () => T): { readonly value: T } | { readonly refusal: Refusal } {
  try {
    return { value: work() };
  } catch (error) {
    const damaged: Refusal = { why: 'spoilt_parquet' };
    return { refusal: error instanceof CannotRead ? error.refusal : damaged };
  }
}

function sheetOf(file: string, { columns }: Footer, { cells, nulls, empty }: Filled): ReadSheet {
  const names = columns.map(({ name }) => name);
  const rows = cells.map((own, i): SourceRow => ({ row: i + 2, cells: own, hidden: false }));
  const table: RowsAndColumns = {
    file,
    sheet: '',
    headerRows: [1],
    firstDataRow: rows[0]?.row ?? null,
    lastDataRow: rows.at(-1)?.row ?? null,
    columns: names.map((name, i) => ({ name, index: i + 1, hidden: false })),
    rows,
  };
  const kinds: readonly LineKind[] = ['header', ...rows.map((): LineKind => 'data')];
  const top = [names, ...cells.slice(0, 60)].map((own, i) => ({
    row: i + 1,
    lines: 1,
    cells: own,
    hidden: false,
    rejected: false,
  }));
  return {
    name: '',
    hidden: 'visible',
    delimiter: null,
    quote: null,
    escape: null,
    lineEnd: null,
    lines: lineCounts(kinds),
    kinds,
    hiddenRows: 0,
    mergedCells: 0,
    comments: 0,
    dateSystem: null,
    warnings: [...missingWarning(nulls, empty), ...cellWarnings([table], 'row')],
    tables: [table],
    top: topOf(top, kinds),
  };
}

/** Missing and empty values look alike as text: said only where the file has both. */
function missingWarning(nulls: number, empty: number): readonly Warning[] {
  if (nulls === 0 || empty === 0) return [];
  const says = `The file tells missing values from empty texts; here both are empty cells: ${counted(nulls, 'missing value')}, ${counted(empty, 'empty text')}.`;
  return [{ harm: harm.note, says }];
}
