import type { TextLengths } from './column-parts.js';
import type { Said, SeenColumn } from './said-texts.js';

/** How long the texts are that say something, over their rows; null where none does. */
export function textLengths({ counts, facts }: SeenColumn, { says, rows }: Said): TextLengths | null {
  const byLength: number[] = [];
  for (let code = 0; code < counts.length; code += 1) {
    const length = facts.lengths[code] ?? 0;
    if (says[code] === 1) byLength[length] = (byLength[length] ?? 0) + (counts[code] ?? 0);
  }
  const lengths = Object.keys(byLength).map(Number);
  const [min, max] = [lengths[0], lengths.at(-1)];
  if (min === undefined || max === undefined) return null;
  const at = (row: number): number => {
    let seen = 0;
    return lengths.find((length) => (seen += byLength[length] ?? 0) > row) ?? max;
  };
  return { min, median: (at(Math.floor((rows - 1) / 2)) + at(Math.ceil((rows - 1) / 2))) / 2, max };
}
