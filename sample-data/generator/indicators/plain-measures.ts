import { at } from '../random.js';
import { type Figure, figure } from './figure.js';
import { sum } from './numbers.js';
import { tQuantile975 } from './student.js';

const z = 1.959963984540054;

/** People referred and people living in a group. */
interface Counted {
  readonly n: number;
  readonly of: number;
  readonly missing: number;
}

/** Over fifths of deprivation, the most deprived first: the last against the first, and all at the rate of the last. */
export function plainOverFifths(counts: readonly Counted[]): Figure[] {
  const [first, last] = [at(counts, 0), at(counts, counts.length - 1)];
  const sizes = [last.of, first.of];
  const gap = 1000 * (last.n / last.of - first.n / first.of);
  const half = 1000 * reachOf([last.n / last.of ** 2, first.n / first.of ** 2], sizes);
  const ratio = (last.n * first.of) / (last.of * first.n);
  const times = Math.exp(reachOf([1 / last.n, 1 / first.n], sizes));
  const rest = restOf(counts);
  return [
    figure({ id: 'C3.difference.imd_quintile' }, gap, { ...rest, low: gap - half, high: gap + half }),
    figure({ id: 'C3.ratio.imd_quintile' }, ratio, { ...rest, low: ratio / times, high: ratio * times }),
    ...gains(counts, last, { id: 'imd_quintile', hasLimits: true }),
  ];
}

/** Over ethnic groups: the highest against the lowest, and all at the highest rate; picked by looking, so without limits. */
export function plainOverGroups(counts: readonly Counted[]): Figure[] {
  const byRate = [...counts].sort((a, b) => a.n / a.of - b.n / b.of);
  const [lowest, highest] = [at(byRate, 0), at(byRate, byRate.length - 1)];
  const [low, high] = [lowest.n / lowest.of, highest.n / highest.of];
  const none = { ...restOf(counts), low: null, high: null };
  return [
    figure({ id: 'C3.difference.ethnic_group' }, 1000 * (high - low), none),
    figure({ id: 'C3.ratio.ethnic_group' }, high / low, none),
    ...gains(counts, highest, { id: 'ethnic_group', hasLimits: false }),
  ];
}

function gains(
  counts: readonly Counted[],
  best: Counted,
  { id, hasLimits }: { readonly id: string; readonly hasLimits: boolean },
): Figure[] {
  const [n, people] = [sum(counts.map((one) => one.n)), sum(counts.map(({ of }) => of))];
  const mean = n / people;
  const part = Math.max(0, best.n / best.of / mean - 1);
  const se = part > 0 && hasLimits ? spreadOf(best, { n, people }) : null;
  const limits = (by: number) =>
    se === null ? { low: null, high: null } : { low: by * (part - z * se), high: by * (part + z * se) };
  return [
    figure({ id: `C3.par.${id}` }, 1000 * mean * part, { ...restOf(counts), ...limits(1000 * mean) }),
    figure({ id: `C3.paf.${id}` }, part, { ...restOf(counts), ...limits(1) }),
  ];
}

/** From the table of the best group and all others by referred or not. */
function spreadOf(best: Counted, all: { readonly n: number; readonly people: number }): number {
  const [c, d] = [best.n, best.of - best.n];
  const a = all.n - c;
  const b = all.people - best.of - a;
  const above = c * all.people * (a * d * (all.people - c) + b * c * c);
  return Math.sqrt(above / ((a + c) ** 3 * (c + d) ** 3));
}

/** Half an interval of a difference, by t with the degrees of freedom of Welch and Satterthwaite. */
function reachOf(variances: readonly number[], sizes: readonly number[]): number {
  const all = sum(variances);
  const freedom = all ** 2 / sum(variances.map((one, i) => one ** 2 / (at(sizes, i) - 1)));
  return tQuantile975(freedom) * Math.sqrt(all);
}

function restOf(counts: readonly Counted[]): Counted {
  return {
    n: sum(counts.map(({ n }) => n)),
    of: sum(counts.map(({ of }) => of)),
    missing: at(counts, 0).missing,
  };
}
