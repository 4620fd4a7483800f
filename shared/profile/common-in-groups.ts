import type { ValueCount } from '../values/value-count.js';
import { mostFrequent } from './most-frequent.js';
import type { Said, SeenColumn } from './said-texts.js';

const mostShown = 3;
/** Beyond so many different values a column has no common ones worth the room that counting them takes. */
const mostDistinct = 10_000;

/** The commonest values of a column within each group, most rows first; `groupOf` gives each row its group, or below 0. */
export function commonInGroups(
  { texts, codes, rows }: SeenColumn,
  { says }: Said,
  { groupOf, groups }: { readonly groupOf: Int32Array; readonly groups: number },
): readonly (readonly ValueCount[])[] {
  const { size } = texts;
  if (size > mostDistinct) return Array.from({ length: groups }, () => []);
  const counts = new Int32Array(size * groups);
  for (let row = 0; row < rows; row += 1) {
    const at = (groupOf[row] ?? -1) * size + (codes[row] ?? 0);
    if (at >= 0 && says[codes[row] ?? 0] === 1) counts[at] = (counts[at] ?? 0) + 1;
  }
  return Array.from({ length: groups }, (_, group) => {
    const own = counts.subarray(group * size, (group + 1) * size);
    return mostFrequent({ texts, counts: own }, mostShown).map((code) => ({
      value: texts.text(code),
      count: own[code] ?? 0,
    }));
  });
}
