import { Suspense, lazy, startTransition, useEffect, useState } from 'react';
import type { RowsPage } from '../../shared/ipc/desk.js';
import type { Spot } from './GridBody.js';
import type { GridColumn, GridRow } from './grid-columns.js';
import type { RowsAsked } from './row-source.js';
import { inTurn } from './turns.js';

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

const fetchBody = () => import('./GridBody.js');
const GridBody = lazy(() => fetchBody().then(({ GridBody: body }) => ({ default: body })));

/** Have the grid at hand before it is asked for. */
export function fetchGrid(): Promise<unknown> {
  return inTurn(fetchBody);
}

/** Rows straight from the worker: the grid holds only the pages that are looked at. */
export function Grid({ label, columns, fetchRows, likelyRows = 1, spot, onChoose }: Props) {
  const [total, setTotal] = useState<number>();
  const isReady = useTurn();
  return (
    <div className="grid" role="region" aria-label={label}>
      <div className="grid-body">
        {isReady ? (
          <Suspense>
            <GridBody {...{ columns, fetchRows, likelyRows, spot, onChoose }} onTotal={setTotal} />
          </Suspense>
        ) : null}
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

/** False at first, true from a later task on: what is drawn around it comes first. */
function useTurn(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isGone = false;
    void inTurn(fetchBody).then(() => {
      if (!isGone) startTransition(() => setReady(true));
    });
    return () => {
      isGone = true;
    };
  }, []);
  return isReady;
}
