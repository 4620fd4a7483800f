import { average } from './mean.js';

/**
 * Pearson's product-moment correlation (Pearson 1896). Null for fewer than two pairs, and where one
 * side does not vary, since then nothing can go with it.
 */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 2) return null;
  const meanOfFirst = average(pairs.map(([first]) => first));
  const meanOfSecond = average(pairs.map(([, second]) => second));
  let [together, ofFirst, ofSecond] = [0, 0, 0];
  for (const [first, second] of pairs) {
    together += (first - meanOfFirst) * (second - meanOfSecond);
    ofFirst += (first - meanOfFirst) ** 2;
    ofSecond += (second - meanOfSecond) ** 2;
  }
  if (ofFirst === 0 || ofSecond === 0) return null;
  return Math.max(-1, Math.min(1, together / Math.sqrt(ofFirst * ofSecond)));
}
