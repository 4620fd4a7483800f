import { type Grid, type GridFacts, isBlank } from './grid.js';

/** Columns from `from` up to, but not including, `to`. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

const leastColumns = 2;
const leastRows = 2;
/** A table fills its own rows; a sparse column of remarks does not. */
const dense = 0.8;
/** Tables that end at different rows are different tables; by this share of the longer one. */
const endsElsewhere = 0.25;

/**
 * Column ranges of tables that stand beside one another, left to right. Blank columns alone part nothing,
 * because hand-kept tables have them: the parts must be dense and end at different rows, or repeat their header.
 */
export function sideBySide(grid: Grid, facts: GridFacts): readonly ColumnRange[] {
  const width = grid.rows.reduce((most, _, i) => Math.max(most, (facts.last[i] ?? -1) + 1), 0);
  const whole = [{ from: 0, to: width }];
  const ranges = partsBetweenBlanks(grid, facts, width);
  if (ranges.length < 2 || ranges.some(({ from, to }) => to - from < leastColumns)) return whole;
  const runs = ranges.map((range) => filledRun(grid, range));
  if (runs.some((run) => run === null || run.rows < leastRows || run.density < dense)) return whole;
  const ends = runs.map((run) => run?.last ?? 0);
  const longest = Math.max(...runs.map((run) => run?.rows ?? 0));
  const isApart = Math.max(...ends) - Math.min(...ends) >= Math.max(2, longest * endsElsewhere);
  return isApart ||
    repeatTheirHeader(
      grid,
      ranges,
      runs.map((run) => run?.first ?? 0),
    )
    ? ranges
    : whole;
}

const firstRows = 200;

/** In text, tables stand beside one another only where rows are of one width and a whole column is blank: quick to see. */
export function mayStandBeside({ rows, delimited }: Grid): boolean {
  if (!delimited) return true;
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2 * leastColumns + 1) return false;
  const used = new Set<number>();
  for (const { cells } of rows.slice(0, firstRows)) {
    if (cells.length !== width) return false;
    for (const [j, cell] of cells.entries()) if (!isBlank(cell)) used.add(j);
  }
  return used.size < width;
}

/** Rows that fill more than one part are the tables' own; a title fills only the first. */
function partsBetweenBlanks(grid: Grid, facts: GridFacts, width: number): readonly ColumnRange[] {
  const used = new Uint32Array(width);
  for (const [i, { cells }] of grid.rows.entries()) {
    if ((facts.filled[i] ?? 0) < 2) continue;
    for (let j = 0; j < width; j += 1) if (!isBlank(cells[j])) used[j] = (used[j] ?? 0) + 1;
  }
  const ranges: ColumnRange[] = [];
  let from = -1;
  for (let j = 0; j <= width; j += 1) {
    const isUsed = j < width && (used[j] ?? 0) > 0;
    if (isUsed && from < 0) from = j;
    if (!isUsed && from >= 0) {
      ranges.push({ from, to: j });
      from = -1;
    }
  }
  return ranges;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly rows: number;
  readonly density: number;
}

/** The rows from the first to the last in which at least half of the range is filled. */
function filledRun(grid: Grid, { from, to }: ColumnRange): Run | null {
  const filled = grid.rows.flatMap(({ cells }, i) => {
    const count = cells.slice(from, to).filter((cell) => !isBlank(cell)).length;
    return count * 2 >= to - from ? [i] : [];
  });
  const first = filled[0];
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return null;
  return { first, last, rows: filled.length, density: filled.length / (last - first + 1) };
}

function repeatTheirHeader(grid: Grid, ranges: readonly ColumnRange[], firsts: readonly number[]): boolean {
  const headers = ranges.map(({ from, to }, i) =>
    (grid.rows[firsts[i] ?? 0]?.cells.slice(from, to) ?? [])
      .map((cell) => cell.trim().toLowerCase())
      .join('\n'),
  );
  return new Set(headers).size < headers.length;
}
