import type { ColDef } from 'ag-grid-community';
import type { Cell } from '../../shared/engine/engine.js';

/** A row by the machine names of its columns, never by names out of a file. */
export type GridRow = Readonly<Record<string, Cell>>;

export interface GridColumn {
  readonly key: string;
  readonly label: string;
  readonly width?: number;
  /** Takes the room that is left. */
  readonly isWide?: boolean;
  readonly isNumber?: boolean;
  /** Stays in sight when the rest is moved sideways. */
  readonly isPinned?: boolean;
  readonly canFilter?: boolean;
  /** Cells that are marked. */
  readonly isMarked?: (row: GridRow) => boolean;
  /** What to show in place of the cell's own text. */
  readonly words?: (cell: Cell) => string;
}

export function columnDefs(columns: readonly GridColumn[]): ColDef<GridRow>[] {
  return columns.map(columnDef);
}

function columnDef({
  key,
  label,
  width,
  isWide,
  isNumber,
  isPinned,
  canFilter,
  isMarked,
  words,
}: GridColumn): ColDef<GridRow> {
  return {
    colId: key,
    headerName: label,
    headerTooltip: label,
    valueGetter: ({ data }) => data?.[key] ?? null,
    valueFormatter: ({ value }: { value: unknown }) => shown(value, words),
    tooltip: true,
    ...(isWide === true ? { flex: 1, minWidth: width ?? 200 } : { width: width ?? 140 }),
    ...(isPinned === true ? { pinned: 'left', lockPinned: true } : {}),
    ...(isNumber === true ? { cellClass: 'number' } : {}),
    sortable: true,
    resizable: true,
    suppressMovable: true,
    suppressHeaderMenuButton: true,
    suppressHeaderFilterButton: true,
    ...(canFilter === true
      ? {
          filter: 'agTextColumnFilter',
          floatingFilter: true,
          suppressFloatingFilterButton: true,
          filterParams: { filterOptions: ['contains'], maxNumConditions: 1, debounceMs: 250 },
        }
      : { filter: false }),
    ...(isMarked === undefined
      ? {}
      : {
          cellStyle: ({ data }) =>
            data !== undefined && isMarked(data) ? { background: 'var(--mark)', fontWeight: '600' } : null,
        }),
  };
}

function shown(value: unknown, words: GridColumn['words']): string {
  if (!isCell(value)) return '';
  if (words !== undefined) return words(value);
  return value === null ? '' : String(value);
}

function isCell(value: unknown): value is Cell {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
