import expOf from '@stdlib/math-base-special-exp';
import lnOf from '@stdlib/math-base-special-ln';

/**
 * The functions that engines work out each in their own way: `Math.exp` differs in the last place from one browser to the
 * next, and the same files must give the same bytes in all of them. These are made of sums and products alone.
 */

/** e to the power of x. */
export function exp(x: number): number {
  return expOf(x);
}

/** Natural logarithm. */
export function ln(x: number): number {
  return lnOf(x);
}

/** Hyperbolic tangent. */
export function tanh(x: number): number {
  const e = expOf(-2 * Math.abs(x));
  return (Math.sign(x) * (1 - e)) / (1 + e);
}

/** Its inverse, for −1 < x < 1. */
export function atanh(x: number): number {
  return lnOf((1 + x) / (1 - x)) / 2;
}
