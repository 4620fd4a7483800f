import type { LineKind } from '../source.js';
import { type FoundHeader, type Stretch, findHeader, headerOf } from './find-header.js';
import { type Grid, type GridFacts, columnsOf, gridFacts } from './grid.js';
import { type ColumnName, columnNames } from './header-names.js';
import { mayStandBeside, sideBySide } from './side-by-side.js';
import { tableFrame } from './table-frame.js';
import { ownRight } from './own-width.js';
import { walkBody } from './walk-body.js';

/** One table of a grid. Rows are indices of the grid; columns count from 0 in the whole grid. */
export interface FoundTable {
  readonly headerRows: readonly number[];
  /** Row beneath the header that says units or formats, null where there is none. */
  readonly unitsRow: number | null;
  readonly dataRows: readonly number[];
  readonly left: number;
  readonly right: number;
  /** First column that belongs to the table's right neighbour; cells from there on are not its own. */
  readonly limit: number;
  /** In delimited text, a later table is padded to the width of the first: empty cells beyond its header mean nothing. */
  readonly padded: boolean;
  readonly names: readonly ColumnName[];
  /** Rows inside it that hold a label or a remark and no data. */
  readonly labels: readonly number[];
  /** Rows inside it that hold a total or a subtotal. */
  readonly totals: readonly { readonly row: number; readonly kind: 'total' | 'subtotal' }[];
}

/** What every row of a grid is, and the tables they make. */
export interface Structure {
  readonly kinds: readonly LineKind[];
  readonly tables: readonly FoundTable[];
}

/** What the analyst said about the first table's header, where anything. */
export interface HeaderAnswer {
  /** Index of the row before which everything is a title. */
  readonly from: number;
  /** Indices of the header rows, empty for none; or how many there are; null where that is to be found out. */
  readonly header: readonly number[] | number | null;
}

/** Say what every row is and find the tables, the leftmost and topmost first. */
export function findStructure(grid: Grid, answer: HeaderAnswer | null): Structure {
  const facts = gridFacts(grid);
  const ranges = answer !== null || !mayStandBeside(grid) ? [] : sideBySide(grid, facts);
  const [first] = ranges;
  if (ranges.length < 2 || first === undefined) return structureOf(grid, facts, answer);
  const parts = ranges.map((range, i) => {
    const limit = ranges[i + 1]?.from ?? range.to;
    const from = i === 0 ? 0 : range.from;
    const part = columnsOf(grid, from, limit);
    const found = structureOf(part, gridFacts(part), null);
    return { kinds: found.kinds, tables: found.tables.map((table) => shifted(table, from, limit)) };
  });
  const [leftmost, ...others] = parts;
  const kinds = grid.rows.map((_, i): LineKind => {
    const kind = leftmost?.kinds[i] ?? 'blank';
    const isElsewhere = kind === 'blank' && others.some((part) => (part.kinds[i] ?? 'blank') !== 'blank');
    return isElsewhere ? 'second_table' : kind;
  });
  return { kinds, tables: parts.flatMap((part) => part.tables) };
}

function shifted(table: FoundTable, by: number, limit: number): FoundTable {
  return { ...table, left: table.left + by, right: table.right + by, limit };
}

function structureOf(grid: Grid, facts: GridFacts, answer: HeaderAnswer | null): Structure {
  const kinds: LineKind[] = grid.rows.map((row, i) =>
    row.rejected ? 'rejected' : (facts.filled[i] ?? 0) === 0 ? 'blank' : 'note',
  );
  const tables: FoundTable[] = [];
  let from = 0;
  while (from < grid.rows.length) {
    const stretch: Stretch = { grid, facts, from, to: grid.rows.length };
    const header =
      answer !== null && tables.length === 0 ? answeredHeader(stretch, answer) : findHeader(stretch);
    if (header === null) break;
    const { table, rowKinds, nextFrom } = tableAt(stretch, header);
    const isFirst = tables.length === 0;
    for (const row of table.dataRows) kinds[row] = isFirst ? 'data' : 'second_table';
    for (const [row, kind] of rowKinds) {
      const isLater = !isFirst && kind !== 'blank' && kind !== 'rejected';
      kinds[row] = isLater ? 'second_table' : kind;
    }
    tables.push(table);
    if (nextFrom === null) break;
    from = nextFrom;
  }
  return { kinds, tables };
}

function answeredHeader(stretch: Stretch, { from, header }: HeaderAnswer): FoundHeader | null {
  const { grid } = stretch;
  if (header === null) return findHeader({ ...stretch, from });
  if (typeof header !== 'number')
    return headerOf(grid, header, Math.max(from, (header.at(-1) ?? from - 1) + 1));
  const start = from > 0 || header === 0 ? from : (findHeader(stretch)?.headerRows[0] ?? 0);
  const headerRows = Array.from({ length: Math.min(header, grid.rows.length - start) }, (_, i) => start + i);
  return headerOf(grid, headerRows, start + headerRows.length);
}

function tableAt(
  stretch: Stretch,
  header: FoundHeader,
): {
  readonly table: FoundTable;
  /** Of the rows that are not data. */
  readonly rowKinds: ReadonlyMap<number, LineKind>;
  readonly nextFrom: number | null;
} {
  const { grid, facts, from } = stretch;
  const frame = tableFrame(stretch, header);
  const body = walkBody(stretch, frame);
  const rowKinds = new Map<number, LineKind>();
  for (let i = from; i < header.bodyFrom; i += 1) {
    const row = grid.rows[i];
    rowKinds.set(i, row?.rejected === true ? 'rejected' : (facts.filled[i] ?? 0) === 0 ? 'blank' : 'title');
  }
  for (const row of header.headerRows) rowKinds.set(row, 'header');
  if (header.unitsRow !== null) rowKinds.set(header.unitsRow, 'note');
  for (const [row, kind] of body.kinds) rowKinds.set(row, kind);
  const { left } = frame;
  const right = ownRight(stretch, frame, body);
  const table: FoundTable = {
    headerRows: header.headerRows,
    unitsRow: header.unitsRow,
    dataRows: body.dataRows,
    left,
    right,
    limit: Infinity,
    padded: !grid.delimited || from > 0 || right < frame.right,
    names: columnNames(grid, header.headerRows, { left, right }),
    labels: body.labels,
    totals: body.totals,
  };
  return { table, rowKinds, nextFrom: body.nextFrom };
}
