import type { ColumnLook } from './column-look.js';

const mostWords = 40;
const leastCells = 10;
const knownShare = 0.34;

/**
 * The words that tables have in common in one column: those that more than half of them use. Null where
 * they have none, as in a column that names a different site in each table.
 */
export function commonWords(looks: readonly ColumnLook[]): ReadonlySet<string> | null {
  const coded = looks.filter(isCoded);
  const counts = new Map<string, number>();
  for (const { values } of coded) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const common = new Set([...counts].filter(([, n]) => n * 2 > coded.length).map(([value]) => value));
  if (common.size > 1) return common;
  const [first] = coded;
  if (first === undefined || coded.length !== 2) return null;
  return first.values;
}

/** True where a column uses few words again and again, and hardly any of those in common. */
export function usesOtherWords(look: ColumnLook, common: ReadonlySet<string>): boolean {
  if (!isCoded(look)) return false;
  const known = [...look.values].filter((value) => common.has(value)).length;
  return known < look.values.size * knownShare;
}

function isCoded({ family, filled, values }: ColumnLook): boolean {
  const isWords = family === 'words' || family === 'code' || family === 'number';
  return (
    isWords &&
    filled >= leastCells &&
    values.size > 1 &&
    values.size <= mostWords &&
    filled >= values.size * 3
  );
}
