import type { ValueCount } from '../values/value-count.js';

/** Longer texts are prose: their shape says no more than that. In characters. */
export const longestMask = 40;

/** The shape of a text: letters become `A`, digits `9`, the rest stays. `WK1 1AA` is `AA9 9AA`. */
export function maskOf(text: string): string {
  const start = text.length > longestMask ? firstCharacters(text) : text;
  const shape = start.replace(/\p{L}/gu, 'A').replace(/\p{N}/gu, '9');
  return start.length < text.length ? `${shape}…` : shape;
}

/** No character beyond the first plane is cut in two. */
function firstCharacters(text: string): string {
  const start = text.slice(0, longestMask);
  return /[\ud800-\udfff]/.test(start) ? Array.from(text).slice(0, longestMask).join('') : start;
}

/** A shape with its runs shortened: `AA-9999` and `AA-12` are both `A-9`. */
export function shortMask(text: string): string {
  return maskOf(text).replace(/A+/g, 'A').replace(/9+/g, '9');
}

/** Shapes with their rows, most frequent first, ties in text order. */
export function countBy(values: readonly ValueCount[], shape: (text: string) => string): ValueCount[] {
  const counts = new Map<string, number>();
  for (const { value, count } of values) {
    const key = shape(value);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
