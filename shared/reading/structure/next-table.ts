import { columnTypes, fitOf } from './column-types.js';
import { contradicts } from './body-rows.js';
import type { Stretch } from './find-header.js';
import { headerEvidence } from './header-evidence.js';
import { type TableFrame, likenessToHeader, repeatsHeader } from './table-frame.js';

const mostRows = 30;
const leastScore = 0.2;
/** A changed header over rows of the same kind is the same table where at least half its names are. */
const sameHeader = 0.5;

/** What a row that contradicts the table's columns turns out to be. */
export type Turn = 'next_table' | 'repeated_header' | 'row';

/** Where a row begins: in which stretch, beneath which table, and whether blank or label rows stand above it. */
export interface Turning {
  readonly stretch: Stretch;
  readonly frame: TableFrame;
  readonly afterBlank: boolean;
}

/** Does another table begin here? Its header must differ both from this table's rows and from the rows beneath it. */
export function turnAt(row: number, { stretch, frame, afterBlank }: Turning): Turn {
  const { grid, facts, to } = stretch;
  const cells = grid.rows[row]?.cells ?? [];
  if ((facts.filled[row] ?? 0) < 2) return 'row';
  const following: number[] = [];
  for (let i = row + 1; i < to && following.length < mostRows; i += 1) {
    if ((facts.filled[i] ?? 0) > 0) following.push(i);
    else if (following.length > 0) break;
  }
  if (following.length === 0) return 'row';
  const types = columnTypes(grid, following);
  const evidence = headerEvidence(cells, types);
  if (evidence.score < leastScore || evidence.agrees > 0 || evidence.coverage < 0.5) return 'row';
  const isTold = evidence.differs > 0 && contradicts(cells, frame.types);
  const isSetApart = afterBlank && hasOtherWidth(stretch, [row, ...following], frame);
  if ((!isTold && !isSetApart) || headerComesBack(stretch, row, frame)) return 'row';
  if (likenessToHeader(cells, frame) >= sameHeader && sameKind(stretch, following, frame))
    return 'repeated_header';
  return 'next_table';
}

/** An appended extract repeats its own preamble and then the header: its preamble is no table. */
function headerComesBack({ grid, facts, to }: Stretch, row: number, frame: TableFrame): boolean {
  for (let i = row + 1; i < Math.min(to, row + mostRows); i += 1) {
    if (repeatsHeader(grid.rows[i]?.cells ?? [], facts.filled[i] ?? 0, frame)) return true;
  }
  return false;
}

function sameKind({ grid, facts }: Stretch, rows: readonly number[], frame: TableFrame): boolean {
  let fit = 0;
  let unfit = 0;
  for (const row of rows) {
    const one = fitOf(grid.rows[row]?.cells ?? [], frame.types);
    fit += one.fit;
    unfit += one.unfit;
  }
  const isWider = grid.delimited && rows.every((row) => (grid.rows[row]?.cells.length ?? 0) !== frame.right);
  const beyond = rows.filter((row) => (facts.last[row] ?? 0) >= frame.right).length;
  return fit > unfit * 3 && !isWider && beyond * 2 < rows.length;
}

function hasOtherWidth({ grid, facts }: Stretch, rows: readonly number[], frame: TableFrame): boolean {
  return rows.every((row) => {
    const cells = grid.rows[row]?.cells.length ?? 0;
    const last = facts.last[row] ?? -1;
    return (
      (grid.delimited && cells > 1 && cells !== frame.right) ||
      last + 1 > frame.right ||
      last - (facts.first[row] ?? 0) + 1 < frame.usual * 0.6
    );
  });
}
