import {
  CellStyleModule,
  ColumnApiModule,
  type GridApi,
  InfiniteRowModelModule,
  ModuleRegistry,
  RowApiModule,
  ScrollApiModule,
  TextFilterModule,
  TooltipModule,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useMemo } from 'react';
import type { RowsPage } from '../../shared/ipc/desk.js';
import { gridTheme } from './grid-theme.js';
import { type GridColumn, type GridRow, columnDefs } from './grid-columns.js';
import { type RowsAsked, pageSize, rowSource } from './row-source.js';

ModuleRegistry.registerModules([
  InfiniteRowModelModule,
  TextFilterModule,
  ScrollApiModule,
  RowApiModule,
  ColumnApiModule,
  CellStyleModule,
  TooltipModule,
]);

/** A cell to bring into view. */
export interface Spot {
  /** From 0, over all rows of the grid. */
  readonly index: number;
  readonly column: string | undefined;
}

interface Props {
  columns: readonly GridColumn[];
  fetchRows: (asked: RowsAsked) => Promise<RowsPage | undefined>;
  likelyRows: number;
  spot: Spot | undefined;
  onChoose: ((row: GridRow) => void) | undefined;
  onTotal: (total: number) => void;
}

/** Rows made beyond those in sight: enough for a turn of the wheel, few enough to be made within a frame. */
const spareRows = 4;

/** The grid itself; it is large, so `Grid` fetches it by itself and draws it in a task of its own. */
export function GridBody({ columns, fetchRows, likelyRows, spot, onChoose, onTotal }: Props) {
  const datasource = useMemo(() => rowSource(fetchRows, onTotal), [fetchRows, onTotal]);
  const defs = useMemo(() => columnDefs(columns), [columns]);
  return (
    <AgGridReact<GridRow>
      theme={gridTheme}
      columnDefs={defs}
      rowModelType="infinite"
      datasource={datasource}
      cacheBlockSize={pageSize}
      maxBlocksInCache={20}
      infiniteInitialRowCount={likelyRows}
      rowBuffer={spareRows}
      maintainColumnOrder
      tabToNextCell={() => false}
      suppressDragLeaveHidesColumns
      suppressMultiSort
      enableCellTextSelection
      tooltipShowDelay={600}
      rowHeight={30}
      headerHeight={32}
      floatingFiltersHeight={34}
      onFirstDataRendered={({ api }) => {
        bringIntoView(api, spot);
      }}
      onRowClicked={({ data }) => {
        if (data !== undefined) onChoose?.(data);
      }}
      onCellKeyDown={({ event, data }) => {
        if (event instanceof KeyboardEvent && event.key === 'Enter' && data !== undefined) onChoose?.(data);
      }}
    />
  );
}

function bringIntoView(api: GridApi<GridRow>, spot: Spot | undefined): void {
  if (spot === undefined) return;
  api.ensureIndexVisible(spot.index, 'middle');
  if (spot.column !== undefined) api.ensureColumnVisible(spot.column, 'middle');
}
