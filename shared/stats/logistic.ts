import { exp } from './elementary.js';
import { type Refused, refuse } from './estimate.js';
import { crossProducts, dot, inverse, times } from './matrix.js';

/** Cases that share their values: how many of how many, and what they have (a leading 1 gives the intercept). */
export interface LogisticRow {
  readonly count: number;
  readonly of: number;
  readonly has: readonly number[];
}

/** A fitted logistic regression. */
export interface LogisticFit {
  readonly coefficients: readonly number[];
  /** From the binomial likelihood, persons being the cases. */
  readonly covariance: readonly (readonly number[])[];
}

const mostRounds = 50;
/** Fitted chances nearer to 0 or 1 than this say that the data are separated and the slope has no end. */
const nearlyCertain = 1e-8;

/** Logistic regression by iterated weighted least squares (McCullagh and Nelder 1989, 4.4). */
export function logistic(rows: readonly LogisticRow[]): LogisticFit | Refused {
  const full = rows.filter(({ of }) => of > 0);
  const design = full.map(({ has }) => has);
  let coefficients = (design[0] ?? []).map(() => 0);
  if (coefficients.length === 0) return refuse('no_values');
  for (let round = 0; round < mostRounds; round += 1) {
    const chances = design.map((has) => chance(dot(has, coefficients)));
    const covariance = inverse(
      crossProducts(
        design,
        full.map(({ of }, i) => of * (chances[i] ?? 0) * (1 - (chances[i] ?? 0))),
      ),
    );
    if (covariance === null) return refuse(round === 0 ? 'constant' : 'perfectly_separated');
    const slope = coefficients.map((_, j) =>
      full.reduce((sum, { count, of, has }, i) => sum + (has[j] ?? 0) * (count - of * (chances[i] ?? 0)), 0),
    );
    const step = times(covariance, slope);
    coefficients = coefficients.map((value, j) => value + (step[j] ?? 0));
    if (step.every((move, j) => Math.abs(move) <= 1e-12 * Math.max(1, Math.abs(coefficients[j] ?? 0))))
      return separated(chances) ? refuse('perfectly_separated') : { coefficients, covariance };
  }
  return refuse(
    separated(design.map((has) => chance(dot(has, coefficients)))) ? 'perfectly_separated' : 'not_converged',
  );
}

/** The chance that a linear predictor stands for. */
export function chance(predictor: number): number {
  return 1 / (1 + exp(-predictor));
}

function separated(chances: readonly number[]): boolean {
  return chances.some((p) => p < nearlyCertain || p > 1 - nearlyCertain);
}
