import { logGamma } from './log-gamma.js';

/** A group drawn from all, and how many of all are marked. */
export interface Draw {
  readonly drawn: number;
  readonly marked: number;
  readonly of: number;
}

/** How likely a group drawn at random holds `k` marked ones or more (Fisher’s exact test, one-sided; summed from the smaller tail). */
export function hypergeometricAtLeast(k: number, { drawn, marked, of }: Draw): number {
  const [least, most] = [Math.max(0, drawn + marked - of), Math.min(drawn, marked)];
  if (k <= least) return 1;
  if (k > most) return 0;
  const upper = k > (drawn * marked) / of;
  const [from, to] = upper ? [k, most] : [least, k - 1];
  const all = logWays(of, drawn);
  let sum = 0;
  for (let i = from; i <= to; i += 1)
    sum += Math.exp(logWays(marked, i) + logWays(of - marked, drawn - i) - all);
  return Math.min(1, Math.max(0, upper ? sum : 1 - sum));
}

function logWays(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
