import type { TextLengths } from './column-parts.js';
import type { Said, SeenColumn } from './said-texts.js';
import { weigh, weightedQuantile } from './weighted.js';

/** How long the texts are that say something, over their rows; null where none does. */
export function textLengths({ counts, facts }: SeenColumn, { says, distinct }: Said): TextLengths | null {
  if (distinct === 0) return null;
  const lengths = weigh(
    facts.lengths,
    counts.map((count, code) => (says[code] === 1 ? count : 0)),
  );
  const held = lengths.values.filter((_, i) => (lengths.upTo[i] ?? 0) - (lengths.upTo[i - 1] ?? 0) > 0);
  return { min: held[0] ?? 0, median: weightedQuantile(lengths, 0.5), max: held.at(-1) ?? 0 };
}
