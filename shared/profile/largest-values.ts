import { mostFrequent } from './most-frequent.js';
import type { Said, SeenColumn } from './said-texts.js';

/** Codes of the values that most rows hold, ties in the order of their bytes; texts that say nothing are no values. */
export function largestValues({ texts, counts }: SeenColumn, { says }: Said, limit: number): number[] {
  const ofValues = Int32Array.from(counts, (count, code) => (says[code] === 1 ? count : 0));
  return mostFrequent({ texts, counts: ofValues }, limit);
}
