import { type KeyboardEvent, useRef, useState } from 'react';
import type { CompletenessGrid, GridCell, GridRow } from '../../../shared/scores/completeness-grid.js';
import type { RowsBehind } from '../../widgets/rows-behind.js';
import { countOf, counted } from '../../words/number-words.js';
import { axisWords, recordWords } from '../../words/score-words.js';
import { groupWords, percentOf, rowsBehindCell, shadeOf } from './heat-map.js';
import { type Place, placeAfter } from './heat-keys.js';

interface Props {
  grid: CompletenessGrid;
  rows: readonly GridRow[];
  onBehind: (behind: RowsBehind) => void;
}

/** A table of cells that open their rows; one Tab stop, arrows move inside. */
export function HeatTable({ grid, rows, onBehind }: Props) {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = placeAfter(place, event.key, { rows: rows.length, columns: grid.groups.length });
    if (next === undefined) return;
    event.preventDefault();
    setPlace(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${placeKey(next)}"]`)?.focus();
  };
  return (
    <div className="heat-scroll">
      <table className="heat" role="grid" ref={table} onKeyDown={move}>
        <caption className="for-readers-only">
          {recordWords[grid.record]} by {axisWords[grid.by].toLowerCase()}: usable rows in every 100. Arrow
          keys move, Enter shows the rows.
        </caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            {grid.groups.map((group) => (
              <th scope="col" key={`${String(group.id)} ${String(group.together)}`}>
                <span>{groupWords(grid.by, group)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.field}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, column) => (
                <HeatCell
                  key={column}
                  grid={grid}
                  row={row}
                  cell={cell}
                  column={column}
                  isHere={place.row === at && place.column === column}
                  place={placeKey({ row: at, column })}
                  onFocus={() => setPlace({ row: at, column })}
                  onBehind={onBehind}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  grid: CompletenessGrid;
  row: GridRow;
  cell: GridCell;
  column: number;
  isHere: boolean;
  place: string;
  onFocus: () => void;
  onBehind: (behind: RowsBehind) => void;
}

function HeatCell({ grid, row, cell, column, isHere, place, onFocus, onBehind }: CellProps) {
  const group = grid.groups[column];
  if (group === undefined) return null;
  const shade = shadeOf(cell);
  const behind = rowsBehindCell(grid, row, { group, cell });
  const classes = `heat-cell ${shade === undefined ? '' : `shade-${String(shade)}`} ${group.few ? 'few' : ''}`;
  return (
    <td role="gridcell" className={classes}>
      <button
        type="button"
        tabIndex={isHere ? 0 : -1}
        data-place={place}
        aria-label={cellWords(row, cell, groupWords(grid.by, group))}
        aria-disabled={behind === undefined}
        title={`${row.label}, ${groupWords(grid.by, group)}: ${counted(cell.n)} of ${counted(cell.of)}`}
        onFocus={onFocus}
        onClick={() => {
          if (behind !== undefined) onBehind(behind);
        }}
      >
        {percentOf(cell)}
      </button>
    </td>
  );
}

function cellWords({ label }: GridRow, { n, of }: GridCell, group: string): string {
  if (of === 0) return `${label}, ${group}: no row should have it`;
  return `${percentOf({ n, of })} %: ${label}, ${group}, ${counted(n)} of ${countOf(of, 'row')}`;
}

function placeKey({ row, column }: Place): string {
  return `${String(row)} ${String(column)}`;
}
