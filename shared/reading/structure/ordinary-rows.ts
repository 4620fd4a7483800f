import type { Stretch } from './find-header.js';
import { isBlank } from './grid.js';
import type { TableFrame } from './table-frame.js';

/** A row that fills no more cells than this may be a name with its value. */
const mostOfNameAndValue = 2;

/**
 * Tells rows that are data beyond doubt, at a glance: they fill enough cells, announce no total, look like their
 * columns and do not begin as the header does. Any other row is looked at closely; so is every row of a sheet.
 */
export function ordinaryRows(
  { grid: { glances }, facts }: Stretch,
  frame: TableFrame,
  quick: readonly number[],
): (row: number) => boolean {
  if (glances === undefined) return () => false;
  const least = Math.max(frame.narrow, mostOfNameAndValue);
  const looks =
    quick.length > 0
      ? (row: number): boolean => !glances.looksUnlike(row, quick)
      : unlikeHeader(frame, (row, column) => glances.code(row, column));
  return (row) =>
    (facts.filled[row] ?? 0) > least &&
    (frame.right <= mostOfNameAndValue || glances.width(row) > 1) &&
    !glances.mayAnnounceTotal(row) &&
    looks(row);
}

/** True of rows whose cell under a header's first name begins otherwise than that name does. */
function unlikeHeader(
  { headerCells }: TableFrame,
  codeAt: (row: number, column: number) => number,
): (row: number) => boolean {
  const firsts = headerCells.flatMap((cells) => {
    const column = cells.findIndex((cell) => !isBlank(cell));
    return column < 0 ? [] : [{ column, code: cells[column]?.charCodeAt(0) ?? -1 }];
  });
  const isBlankCode = (code: number): boolean => code === 32 || code === 160 || code === 9;
  return (row) =>
    firsts.every(({ column, code }) => {
      const own = codeAt(row, column);
      return own !== code && !isBlankCode(own);
    });
}
