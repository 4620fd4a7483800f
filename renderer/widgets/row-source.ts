import type { IDatasource, IGetRowsParams } from 'ag-grid-community';
import type { RowsPage, RowsRequest } from '../../shared/ipc/desk.js';

/** Rows fetched at a time. */
export const pageSize = 100;

export type RowsAsked = Pick<RowsRequest, 'offset' | 'limit' | 'filters' | 'sort'>;

/** The grid asks for stretches of rows; the worker's engine filters and sorts them. */
export function rowSource(
  fetchRows: (asked: RowsAsked) => Promise<RowsPage | undefined>,
  onTotal: (total: number) => void,
): IDatasource {
  const fetched = async (params: IGetRowsParams): Promise<void> => {
    const page = await fetchRows(asked(params));
    if (page === undefined) {
      params.failCallback();
      return;
    }
    onTotal(page.total);
    const rows = page.rows.map((cells) =>
      Object.fromEntries(page.columns.map((column, i) => [column, cells[i] ?? null])),
    );
    params.successCallback(rows, page.total);
  };
  return {
    getRows: (params) => {
      void fetched(params);
    },
  };
}

function asked({ startRow, endRow, sortModel, filterModel }: IGetRowsParams): RowsAsked {
  return {
    offset: startRow,
    limit: endRow - startRow,
    sort: sortModel.map(({ colId, sort }) => ({ column: colId, descending: sort === 'desc' })),
    filters: filtersOf(filterModel),
  };
}

/** The grid's own model of its text filters: `{ column: { filter: 'text' } }`. */
function filtersOf(model: unknown): RowsAsked['filters'] {
  if (typeof model !== 'object' || model === null) return [];
  return Object.entries(model).flatMap(([column, one]: [string, unknown]) =>
    typeof one === 'object' && one !== null && 'filter' in one && typeof one.filter === 'string'
      ? [{ column, contains: one.filter }]
      : [],
  );
}
