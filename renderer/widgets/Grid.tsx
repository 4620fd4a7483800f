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
import { useMemo, useState } from 'react';
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

export interface Spot {
  /** From 0, over all rows of the grid. */
  readonly index: number;
  readonly column: string | undefined;
}

interface Props {
  /** What the grid holds, read out when it is entered. */
  label: string;
  columns: readonly GridColumn[];
  fetchRows: (asked: RowsAsked) => Promise<RowsPage | undefined>;
  /** How many rows there probably are, so that the grid may scroll to one before it has fetched it. */
  likelyRows?: number;
  /** Bring this cell into view. */
  spot?: Spot | undefined;
  onChoose?: ((row: GridRow) => void) | undefined;
}

/** Rows straight from the worker: the grid holds only the pages that are looked at. */
export function Grid({ label, columns, fetchRows, likelyRows = 1, spot, onChoose }: Props) {
  const [total, setTotal] = useState<number>();
  const datasource = useMemo(() => rowSource(fetchRows, setTotal), [fetchRows]);
  const defs = useMemo(() => columnDefs(columns), [columns]);
  return (
    <div className="grid" role="region" aria-label={label}>
      <div className="grid-body">
        <AgGridReact<GridRow>
          theme={gridTheme}
          columnDefs={defs}
          rowModelType="infinite"
          datasource={datasource}
          cacheBlockSize={pageSize}
          maxBlocksInCache={20}
          infiniteInitialRowCount={likelyRows}
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
            if (event instanceof KeyboardEvent && event.key === 'Enter' && data !== undefined)
              onChoose?.(data);
          }}
        />
      </div>
      <p className="small soft" role="status">
        {total === undefined
          ? 'Fetching rows …'
          : total === 0
            ? 'No rows.'
            : `${total.toLocaleString('en-GB')} rows`}
      </p>
    </div>
  );
}

function bringIntoView(api: GridApi<GridRow>, spot: Spot | undefined): void {
  if (spot === undefined) return;
  api.ensureIndexVisible(spot.index, 'middle');
  if (spot.column !== undefined) api.ensureColumnVisible(spot.column, 'middle');
}
