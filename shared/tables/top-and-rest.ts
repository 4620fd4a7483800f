import { desc, from } from 'arquero';

/** A name and how often it occurs. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** The most frequent names, and everything else together. */
export interface TopAndRest {
  readonly top: readonly Counted[];
  /** Null where nothing is left over. */
  readonly rest: { readonly names: number; readonly count: number } | null;
}

/** The `most` largest counts, ties in text order, and one line for the rest. */
export function topAndRest(counts: readonly Counted[], most: number): TopAndRest {
  if (counts.length === 0) return { top: [], rest: null };
  const table = from(counts.map(({ name, count }, at) => ({ name, count, at }))).orderby(
    desc('count'),
    'name',
  );
  const ordered = Array.from(table.array('at')).flatMap((at) => counts[Number(at)] ?? []);
  const left = ordered.slice(most);
  return {
    top: ordered.slice(0, most),
    rest:
      left.length === 0
        ? null
        : { names: left.length, count: left.reduce((sum, { count }) => sum + count, 0) },
  };
}
