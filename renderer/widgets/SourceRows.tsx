import { useCallback, useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { RowsPage, RowsRequest, TableView } from '../../shared/ipc/desk.js';
import type { Bar } from '../../shared/profile/bars.js';
import { Grid } from './Grid.js';
import type { GridColumn } from './grid-columns.js';
import type { RowsAsked } from './row-source.js';

export type Which = 'raw' | 'cleaned';

/** A cell of a source table: its row among the table's rows, and its column where there is one. */
export interface SourceSpot {
  readonly rowNo: number;
  readonly columnIndex: number | null;
}

interface Props {
  table: TableView;
  spot?: SourceSpot | undefined;
  /** Only the rows that are in all of these bars of the table's profile; their columns are marked. */
  bars?: readonly Bar[] | undefined;
  onRows: (request: RowsRequest) => Promise<RowsPage | undefined>;
}

const versions: readonly { readonly id: Which; readonly label: string }[] = [
  { id: 'raw', label: 'As in the file' },
  { id: 'cleaned', label: 'After cleaning' },
];

/** The rows of a source table as a spreadsheet numbers them, with the cell in question marked. */
export function SourceRows({ table, spot, bars, onRows }: Props) {
  const [which, setWhich] = useState<Which>('raw');
  const barColumns = useMemo(() => columnsOf(bars ?? []), [bars]);
  const columns = useMemo(() => sourceColumns(table, spot, barColumns), [table, spot, barColumns]);
  const fetchRows = useCallback(
    (asked: RowsAsked) =>
      onRows({
        source: { kind: 'table', table: table.table, which, ...(bars === undefined ? {} : { bars }) },
        ...asked,
      }),
    [onRows, table, which, bars],
  );
  const [firstColumn] = barColumns;
  const where = table.sheet === '' ? table.file : `${table.file}, sheet ${table.sheet}`;
  return (
    <div className="source-rows">
      <div className="source-head">
        <h3>{where}</h3>
        <ToggleButtonGroup
          className="toggles"
          aria-label="Which version"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[which]}
          onSelectionChange={(keys) => {
            const found = versions.find(({ id }) => keys.has(id));
            if (found !== undefined) setWhich(found.id);
          }}
        >
          {versions.map(({ id, label }) => (
            <ToggleButton key={id} id={id} className="button">
              {label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <Grid
        key={`${table.table} ${which} ${String(spot?.rowNo)} ${String(spot?.columnIndex)}`}
        label={`Rows of ${where}`}
        columns={columns}
        fetchRows={fetchRows}
        likelyRows={bars === undefined ? table.rowCount : 1}
        spot={
          spot === undefined
            ? firstColumn === undefined
              ? undefined
              : { index: 0, column: cellKey(firstColumn) }
            : {
                index: spot.rowNo - 1,
                column: spot.columnIndex === null ? undefined : cellKey(spot.columnIndex),
              }
        }
      />
    </div>
  );
}

/** Keys of the source columns in a page of rows: by position, never by a name out of a file. */
function cellKey(index: number): string {
  return `c${String(index)}`;
}

function columnsOf(bars: readonly Bar[]): readonly number[] {
  return bars.flatMap((bar) => {
    if (bar.is === 'rows') return [];
    return bar.is === 'blank_pattern' ? bar.blank : [bar.column];
  });
}

function sourceColumns(
  table: TableView,
  spot: SourceSpot | undefined,
  barColumns: readonly number[],
): readonly GridColumn[] {
  const isSpotRow = (row: Readonly<Record<string, unknown>>): boolean => row['row_no'] === spot?.rowNo;
  return [
    { key: 'source_row', label: 'Row', width: 72, isNumber: true, isPinned: true, isMarked: isSpotRow },
    ...table.columns.map(({ name, index, hidden }) => ({
      key: cellKey(index),
      label: hidden ? `${name} (hidden)` : name,
      canFilter: true,
      isMarked: (row: Readonly<Record<string, unknown>>) =>
        barColumns.includes(index) || (spot?.columnIndex === index && isSpotRow(row)),
    })),
  ];
}
