import { type PrintedTable, type Publication, keysOf } from './printed-table.js';

/** A name for the part of the publication that a count hangs together with; counts known exactly tie nothing. */
export type PartOf = (key: string) => string;

/** Which counts a reader can follow from one to the other. */
export function linkedCounts(publication: Publication): PartOf {
  const { sums, open } = publication;
  const next = new Map<string, string>();
  const partOf = (key: string): string => {
    let at = key;
    for (let to = next.get(at); to !== undefined; to = next.get(at)) at = to;
    return at;
  };
  const tie = (keys: readonly string[]): void => {
    const [first, ...others] = keys.filter((key) => !open.has(key));
    for (const other of others) {
      const [from, to] = [partOf(other), partOf(first ?? other)];
      if (from !== to) next.set(from, to);
    }
  };
  for (const { whole, parts } of sums) tie([whole, ...parts]);
  for (const table of publication.tables) {
    for (const cell of table.cells) tie(keysOf(cell));
    tie(rowsThatMayMeet(table));
  }
  return partOf;
}

/** Rows that may be printed as one line are told of by their sum, whichever list they are of. */
function rowsThatMayMeet({ cells, mergeable, folded }: PrintedTable): readonly string[] {
  return cells.flatMap(({ row, part }) => (mergeable.includes(row) || folded.includes(row) ? [part] : []));
}
