import { mostFrequent } from './most-frequent.js';
import type { Said, SeenColumn } from './said-texts.js';

/**
 * At most `limit` of the texts that say something, enough to tell what a column is: the most
 * frequent, and the rest spread evenly over the order in which they are first met.
 */
export function sampleCodes(
  { texts, counts }: SeenColumn,
  { says, distinct }: Said,
  limit: number,
): number[] {
  const own = counts.map((count, code) => (says[code] === 1 ? count : 0));
  if (distinct <= limit) return mostFrequent({ texts, counts: own }, distinct);
  const head = mostFrequent({ texts, counts: own }, Math.floor(limit / 2));
  for (const code of head) own[code] = 0;
  const rest: number[] = [];
  own.forEach((count, code) => {
    if (count > 0) rest.push(code);
  });
  const step = rest.length / (limit - head.length);
  return [...head, ...Array.from({ length: limit - head.length }, (_, i) => rest[Math.floor(i * step)] ?? 0)];
}
