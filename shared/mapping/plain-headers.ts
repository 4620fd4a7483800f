import type { ColumnSeen } from './column-seen.js';
import { withItemsSaid, withTimesSaid } from './said-in-pairs.js';

/** This share of a table's headers must begin alike before the beginning says nothing. */
const mostHeaders = 0.8;
const leastColumns = 4;

/** What a header may begin with: a number of its place, or one word before a dot, a colon or an underline. */
const beginnings: readonly RegExp[] = [/^\s*\d{1,3}\s*[.):]\s*/, /^\s*(\p{L}+)[.:_]\s*/u];

/** Columns under headers that say by themselves what they say beside the others of their table. */
export function plainHeaders(columns: readonly ColumnSeen[]): readonly ColumnSeen[] {
  return withItemsSaid(withTimesSaid(withoutCommonBeginning(columns)));
}

/** Columns under their headers without what nearly all headers of the table begin with. */
function withoutCommonBeginning(columns: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const begun = beginnings.find((pattern) => {
    const found = columns.map(({ column }) => pattern.exec(column.name));
    const words = new Set(found.flatMap((match) => (match === null ? [] : [(match[1] ?? '').toLowerCase()])));
    const share = found.filter((match) => match !== null).length / columns.length;
    return columns.length >= leastColumns && share >= mostHeaders && words.size === 1;
  });
  if (begun === undefined) return columns;
  return columns.map((seen) => ({
    ...seen,
    column: { ...seen.column, name: seen.column.name.replace(begun, '') },
  }));
}
