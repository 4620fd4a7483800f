/**
 * How often intervals hold the truth: generated data sets for each kind of interval at n = 30, 135 and 1,000.
 * npx tsx test/bench/stats/coverage.ts [data sets, 5000] [seed, 1] [only kinds whose name begins so]
 */
import { type AttritionCase, attritionBounds } from '../../../shared/stats/attrition-bounds.js';
import { normalQuantile } from '../../../shared/stats/distributions.js';
import { isRefused } from '../../../shared/stats/estimate.js';
import { exactCountLimits } from '../../../shared/stats/event-count.js';
import { exactProportion } from '../../../shared/stats/exact-proportion.js';
import { absoluteConcentration } from '../../../shared/stats/inequality/concentration.js';
import { attributableOfShares } from '../../../shared/stats/inequality/attributable.js';
import type { Group } from '../../../shared/stats/inequality/group.js';
import { difference, ends, ratio } from '../../../shared/stats/inequality/simple.js';
import { type CountedGroup, slopeOfMeans, slopeOfShares } from '../../../shared/stats/inequality/slope.js';
import { average, variance } from '../../../shared/stats/mean.js';
import { pairedT } from '../../../shared/stats/paired-t.js';
import { proportionDifference } from '../../../shared/stats/proportion-difference.js';
import { proportion } from '../../../shared/stats/proportion.js';
import { rate } from '../../../shared/stats/rate.js';
import { endedBy, survival, waitQuantile } from '../../../shared/stats/survival.js';
import { randomFrom } from '../reading/random.js';

type Random = () => number;
interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}
/** One data set of a kind: its interval, and the truth it should hold. Null where the interval is refused. */
type Kind = (n: number, random: Random) => { readonly interval: Interval; readonly truth: number } | null;

const normal = (random: Random): number => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())));
const drawn = (n: number, p: number, random: Random): number => {
  let count = 0;
  for (let i = 0; i < n; i += 1) if (random() < p) count += 1;
  return count;
};
const poisson = (mean: number, random: Random): number => {
  let [k, left] = [0, mean];
  for (left += Math.log(random()); left > 0; left += Math.log(random())) k += 1;
  return k;
};
const quintiles = [0.3, 0.25, 0.2, 0.15, 0.1];

/** Shares of a logistic line over the rank, and the fitted ends that the population has. */
function sloped(n: number): { of: number[]; p: number[]; sii: number } {
  const of = quintiles.map((share) => Math.round(share * n));
  const all = of.reduce((sum, count) => sum + count, 0);
  let passed = 0;
  const p = of.map((count) => {
    const at = (passed + count / 2) / all;
    passed += count;
    return 1 / (1 + Math.exp(-(-0.4 + 0.9 * at)));
  });
  return { of, p, sii: 1 / (1 + Math.exp(-0.5)) - 1 / (1 + Math.exp(0.4)) };
}

function meansOfGroups(n: number, random: Random): { estimate: number; se: number; people: number }[] {
  return sloped(n).of.map((people, i) => {
    const values = Array.from({ length: people }, () => 1 + 0.2 * i + 2 * normal(random));
    return { estimate: average(values), se: Math.sqrt(variance(values) / people), people };
  });
}

function trueMeans(n: number): { estimate: number; se: null; people: number }[] {
  return sloped(n).of.map((people, i) => ({ estimate: 1 + 0.2 * i, se: null, people }));
}

const waitsOf = (n: number, random: Random): { days: number; ended: boolean }[] =>
  Array.from({ length: n }, () => {
    const [wait, limit] = [-30 * Math.log(random()), 90 * random()];
    return { days: Math.min(wait, limit), ended: wait <= limit };
  });

const approximate: Record<string, Kind> = {
  'share (Wilson), 42 %': (n, random) => held(proportion(drawn(n, 0.42, random), n), 0.42),
  'share (Wilson), 85 %': (n, random) => held(proportion(drawn(n, 0.85, random), n), 0.85),
  'difference of shares (Newcombe)': (n, random) =>
    held(
      proportionDifference({ count: drawn(n, 0.6, random), of: n }, { count: drawn(n, 0.45, random), of: n }),
      0.15,
    ),
  'rate (exact, Byar)': (n, random) => held(rate(poisson(0.2 * n, random), n, { per: 1000 }), 200),
  'mean change (t), scores 0–10': (n, random) => {
    const change = pairedT(Array.from({ length: n }, () => Math.round(0.6 + 2.2 * normal(random))));
    return isRefused(change) ? null : { interval: change, truth: 0.6 };
  },
  'waits ended by 28 days': (n, random) => {
    const steps = survival(waitsOf(n, random));
    return isRefused(steps) ? null : { interval: endedBy(steps, 28), truth: 1 - Math.exp(-28 / 30) };
  },
  'median wait': (n, random) => {
    const steps = survival(waitsOf(n, random));
    return isRefused(steps) ? null : { interval: waitQuantile(steps), truth: 30 * Math.LN2 };
  },
  'SII of shares': (n, random) => {
    const { of, p, sii } = sloped(n);
    const slope = slopeOfShares(
      of.map((people, i) => ({ of: people, count: drawn(people, p[i] ?? 0, random) })),
    );
    return isRefused(slope) ? null : { interval: slope.sii, truth: sii };
  },
  'RII of shares': (n, random) => {
    const { of, p } = sloped(n);
    const slope = slopeOfShares(
      of.map((people, i) => ({ of: people, count: drawn(people, p[i] ?? 0, random) })),
    );
    if (isRefused(slope) || isRefused(slope.rii)) return null;
    return { interval: slope.rii, truth: (1 + Math.exp(0.4)) / (1 + Math.exp(-0.5)) };
  },
  'SII of means': (n, random) => {
    const [slope, truth] = [slopeOfMeans(meansOfGroups(n, random)), slopeOfMeans(trueMeans(n))];
    return isRefused(slope) || isRefused(truth) ? null : { interval: slope.sii, truth: truth.sii.value };
  },
  ACI: (n, random) => {
    const [index, truth] = [
      absoluteConcentration(meansOfGroups(n, random)),
      absoluteConcentration(trueMeans(n)),
    ];
    return isRefused(index) || isRefused(truth) ? null : { interval: index, truth: truth.value };
  },
};

/** Rates of referral over fifths of a population of which `n` are referred: ends, and what all would gain at the rate of the last. */
function reachOver(
  n: number,
  random: Random,
): { groups: Group[]; counted: CountedGroup[]; rates: number[]; of: number[] } {
  const of = quintiles.map((share) => Math.round(25 * n * share));
  const weights = [0.7, 0.85, 1, 1.2, 1.4];
  const mean = quintiles.reduce((sum, share, i) => sum + share * (weights[i] ?? 0), 0);
  const rates = weights.map((weight) => (0.04 * weight) / mean);
  const counted = of.map((people, i) => ({ of: people, count: drawn(people, rates[i] ?? 0, random) }));
  const groups = counted.map(({ count, of: people }) => ({
    estimate: count / people,
    se: Math.sqrt(count) / people,
    people,
  }));
  return { groups, counted, rates, of };
}

/** As the figures have it: fewer than ten referred in a group, and nothing is given. */
const isTooFew = (counted: readonly CountedGroup[]): boolean => counted.some(({ count }) => count < 10);

const plainest: Record<string, Kind> = {
  'C3 difference of rates': (n, random) => {
    const { groups, counted, rates } = reachOver(n, random);
    const found = ends(groups, 'ordered', 'favourable');
    if (isTooFew(counted) || isRefused(found)) return null;
    return { interval: difference(found), truth: (rates[4] ?? 0) - (rates[0] ?? 0) };
  },
  'C3 ratio of rates': (n, random) => {
    const { groups, counted, rates } = reachOver(n, random);
    const found = ends(groups, 'ordered', 'favourable');
    const over = isRefused(found) ? found : ratio(found);
    if (isTooFew(counted) || isRefused(over)) return null;
    return { interval: over, truth: (rates[4] ?? 0) / (rates[0] ?? 1) };
  },
  'C3 PAF': (n, random) => gainHeld(reachOver(n, random), 'paf'),
  'C3 PAR': (n, random) => gainHeld(reachOver(n, random), 'par'),
  'C5 follow-up by group (Wilson), 60 %': (n, random) => {
    const of = Math.max(1, Math.round(n / 5));
    return held(proportion(drawn(of, 0.6, random), of), 0.6);
  },
  'C5 mean change by group (t), a fifth of n': (n, random) => {
    const of = Math.round(n / 5);
    if (of < 10) return null;
    const change = pairedT(Array.from({ length: of }, () => Math.round(0.6 + 2.2 * normal(random))));
    return isRefused(change) ? null : { interval: change, truth: 0.6 };
  },
  'C4 gap of a group (Newcombe), a fifth of n': (n, random) => {
    const of = Math.round(n / 5);
    const [one, rest] = [drawn(of, 0.85, random), drawn(n - of, 0.78, random)];
    return held(proportionDifference({ count: one, of }, { count: rest, of: n - of }), 0.07);
  },
};

function gainHeld(
  { counted, rates, of }: ReturnType<typeof reachOver>,
  which: 'paf' | 'par',
): ReturnType<Kind> {
  const found = attributableOfShares(counted, 4, 'favourable');
  if (isTooFew(counted) || isRefused(found) || found.paf.low === null) return null;
  const people = of.reduce((sum, size) => sum + size, 0);
  const mean = of.reduce((sum, size, i) => sum + (size * (rates[i] ?? 0)) / people, 0);
  const gain = (rates[4] ?? 0) - mean;
  return { interval: found[which], truth: which === 'par' ? gain : (100 * gain) / mean };
}

const exact: Record<string, Kind> = {
  'share (Clopper–Pearson), 42 %': (n, random) => held(exactProportion(drawn(n, 0.42, random), n), 0.42),
  'share (Clopper–Pearson), 4 %': (n, random) => held(exactProportion(drawn(n, 0.04, random), n), 0.04),
  'count (Garwood)': (n, random) => held(exactCountLimits(poisson(0.1 * n, random)), 0.1 * n),
};

const bounds: Record<string, Kind> = {
  'worst to best of those lost': (n, random) => {
    const all = Array.from({ length: n }, () => {
      const before = Math.min(10, Math.max(0, Math.round(5 + 2.5 * normal(random))));
      const after = Math.min(10, Math.max(0, Math.round(before + 0.6 + 2 * normal(random))));
      return { before, gain: after - before, kept: random() < 0.2 + 0.06 * after };
    });
    const cases: AttritionCase[] = all.map(({ before, gain, kept }) => ({
      before,
      change: kept ? gain : null,
    }));
    const found = attritionBounds(cases, { lowest: 0, highest: 10, moreIsBetter: true });
    if (isRefused(found)) return null;
    return { interval: { low: found.worst, high: found.best }, truth: average(all.map(({ gain }) => gain)) };
  },
};

function held(interval: Interval | null, truth: number): ReturnType<Kind> {
  return interval === null ? null : { interval, truth };
}

/** Share of data sets whose interval holds the truth; an open end holds everything beyond. */
function coverage(kind: Kind, n: number, { sets, random }: { sets: number; random: Random }): string {
  let [holds, refused] = [0, 0];
  for (let i = 0; i < sets; i += 1) {
    const found = kind(n, random);
    if (found === null) refused += 1;
    else if (
      (found.interval.low ?? -Infinity) <= found.truth &&
      found.truth <= (found.interval.high ?? Infinity)
    )
      holds += 1;
  }
  if (refused === sets) return 'always refused';
  const share = ((100 * holds) / (sets - refused)).toFixed(1);
  return refused === 0 ? share : `${share} (${String(refused)} refused)`;
}

const [sets, seed, only = ''] = [
  Number(process.argv[2] ?? 5000),
  Number(process.argv[3] ?? 1),
  process.argv[4],
];
for (const [title, kinds] of Object.entries({
  'approximate (93–97 %)': approximate,
  'reach and change by group (93–97 %)': plainest,
  'exact (at least 94.5 %)': exact,
  'bounds (100 %)': bounds,
})) {
  console.log(
    `${title}: ${String(sets)} data sets each, seed ${String(seed)}; % of intervals that hold the truth`,
  );
  for (const [name, kind] of Object.entries(kinds)) {
    if (!name.startsWith(only)) continue;
    const random = randomFrom(seed);
    const found = [30, 135, 1000].map((n) => `n ${String(n)}: ${coverage(kind, n, { sets, random })}`);
    console.log(`  ${name}: ${found.join(', ')}`);
  }
}
