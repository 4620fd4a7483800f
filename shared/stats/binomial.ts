import { logGamma } from './log-gamma.js';

/** How likely `n` trials with chance `p` give `k` successes or more (exact, summed from the smaller tail). */
export function binomialAtLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n || p <= 0) return 0;
  if (p >= 1) return 1;
  const upper = k > n * p;
  const [from, to] = upper ? [k, n] : [0, k - 1];
  let sum = 0;
  for (let i = from; i <= to; i += 1) sum += Math.exp(logChance(i, n, p));
  return Math.min(1, Math.max(0, upper ? sum : 1 - sum));
}

function logChance(k: number, n: number, p: number): number {
  const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  return ways + k * Math.log(p) + (n - k) * Math.log1p(-p);
}
