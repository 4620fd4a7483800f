import { type WorkSheet, utils } from '@e965/xlsx';
import { type SheetRows, mostColumns } from './sheet-rows.js';

/** Cells merged into one; rows and columns from 0, both ends included. */
interface Merge {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
}

/** What a sheet hides, joins or remarks on, as counts and places. */
export interface SheetMarks {
  /** Row numbers from 1, up to the last row that holds something. */
  readonly hiddenRows: readonly number[];
  /** Columns from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Merge[];
  /** Cell addresses such as B12. */
  readonly comments: readonly string[];
  /** The cells over which a filter was left on, such as A1:D60, empty where the file does not say; null for none. */
  readonly filter: string | null;
}

/** Collect the marks of a sheet of which `rows` rows are in use. */
export function sheetMarks(sheet: WorkSheet, cells: SheetRows, rows: number): SheetMarks {
  const hiddenRows = (sheet['!rows'] ?? [])
    .slice(0, rows)
    .flatMap((row, r) => (isHidden(row) ? [r + 1] : []));
  const hiddenColumns = new Set(
    (sheet['!cols'] ?? []).slice(0, mostColumns).flatMap((column, c) => (isHidden(column) ? [c] : [])),
  );
  return {
    hiddenRows,
    hiddenColumns,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ fromRow: s.r, toRow: e.r, fromColumn: s.c })),
    comments: commented(cells),
    filter: sheet['!autofilter']?.ref ?? null,
  };
}

function commented({ rows, end }: SheetRows): readonly string[] {
  const addresses: string[] = [];
  for (let r = 0; r < end; r += 1) {
    const row = rows[r] ?? [];
    for (let c = 0; c < Math.min(row.length, mostColumns); c += 1)
      if (row[c]?.c?.length) addresses.push(utils.encode_cell({ r, c }));
  }
  return addresses;
}

/** Lists of rows and columns have holes where nothing was said. */
function isHidden(part: { readonly hidden?: boolean | undefined } | undefined | null): boolean {
  return part?.hidden === true;
}
