import { logGamma } from './log-gamma.js';

/** Share of chi-square with `df` degrees of freedom that lies at or above `x`; exact far in the tail too. */
export function chiSquareTail(x: number, df: number): number {
  if (x <= 0) return 1;
  const [a, z] = [df / 2, x / 2];
  const front = Math.exp(a * Math.log(z) - z - logGamma(a));
  return z < a + 1 ? 1 - front * lowerSeries(a, z) : front * upperFraction(a, z);
}

/** A table of yes and no by group against no difference (Pearson 1900): the statistic and how likely it is by chance. */
export function chiSquareOf(groups: readonly (readonly [yes: number, of: number])[]): {
  readonly statistic: number;
  readonly p: number;
} {
  const yes = groups.reduce((sum, [count]) => sum + count, 0);
  const all = groups.reduce((sum, [, of]) => sum + of, 0);
  if (yes === 0 || yes === all || groups.length < 2) return { statistic: 0, p: 1 };
  const share = yes / all;
  const statistic = groups.reduce(
    (sum, [count, of]) => sum + (count - of * share) ** 2 / (of * share * (1 - share)),
    0,
  );
  return { statistic, p: chiSquareTail(statistic, groups.length - 1) };
}

/** Regularised incomplete gamma, without its front (Abramowitz and Stegun 6.5.29). */
function lowerSeries(a: number, z: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-16; n += 1) {
    term *= z / (a + n);
    sum += term;
  }
  return sum;
}

/** The same from above, by continued fraction (6.5.31) after Lentz. */
function upperFraction(a: number, z: number): number {
  let b = z + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let n = 1, step = 0; n < 10_000 && Math.abs(step - 1) > 1e-16; n += 1) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    step = c * d;
    value *= step;
  }
  return value;
}
