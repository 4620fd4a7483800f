import { dot, inverse, times } from './matrix.js';

/**
 * Difference of two groups on a field of many answers, in units of spread: √((p − q)′ S⁻¹ (p − q)) over all answers but
 * one, S being the mean of both covariances (Yang and Dalton 2012). Never below 0, and by chance alone the larger the more
 * answers there are and the fewer people. Null where a side has fewer than two values, or an answer belongs to one side alone
 * in a way that leaves nothing to measure by.
 */
export function differenceOfCategories(first: readonly string[], second: readonly string[]): number | null {
  if (first.length < 2 || second.length < 2) return null;
  const answers = [...new Set([...first, ...second])].sort().slice(1);
  if (answers.length === 0) return 0;
  const [p, q] = [sharesOf(first, answers), sharesOf(second, answers)];
  const covariance = answers.map((_, i) =>
    answers.map((_, j) => (covarianceOf(p, i, j) + covarianceOf(q, i, j)) / 2),
  );
  const inverted = inverse(covariance);
  if (inverted === null) return null;
  const gap = answers.map((_, i) => (p[i] ?? 0) - (q[i] ?? 0));
  return Math.sqrt(Math.max(0, dot(gap, times(inverted, gap))));
}

function covarianceOf(shares: readonly number[], i: number, j: number): number {
  const [one, other] = [shares[i] ?? 0, shares[j] ?? 0];
  return i === j ? one * (1 - one) : -one * other;
}

function sharesOf(values: readonly string[], answers: readonly string[]): readonly number[] {
  return answers.map((answer) => values.filter((value) => value === answer).length / values.length);
}
