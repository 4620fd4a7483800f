import { tQuantile } from './distributions.js';
import { type Estimate, type Refused, refuse } from './estimate.js';
import { average, variance } from './mean.js';

/** What one completed set of data gives. */
export interface CompletedEstimate {
  readonly value: number;
  readonly se: number;
}

/** The estimates of several completed sets, joined. */
export interface PooledEstimate extends Estimate {
  readonly se: number;
  readonly df: number;
  /** Share of the variance that comes from not knowing the missing values. */
  readonly lambda: number;
}

/**
 * Rubin's rules (1987), with the degrees of freedom of Barnard and Rubin (1999). `completeDf`: degrees of freedom that
 * the estimate would have without missing values. Refused for fewer than two sets.
 */
export function poolEstimates(
  sets: readonly CompletedEstimate[],
  completeDf: number,
  level = 0.95,
): PooledEstimate | Refused {
  const m = sets.length;
  if (m < 2) return refuse('too_few');
  const value = average(sets.map((set) => set.value));
  const within = average(sets.map(({ se }) => se ** 2));
  const between = (1 + 1 / m) * variance(sets.map((set) => set.value));
  const total = within + between;
  if (total === 0) return refuse('constant');
  const lambda = between / total;
  const observed = ((completeDf + 1) / (completeDf + 3)) * completeDf * (1 - lambda);
  const df = lambda === 0 ? observed : 1 / (lambda ** 2 / (m - 1) + 1 / observed);
  const se = Math.sqrt(total);
  const reach = tQuantile(1 - (1 - level) / 2, df) * se;
  return { value, low: value - reach, high: value + reach, se, df, lambda };
}
