import { describe, expect, it } from 'vitest';
import { type AttritionBounds, attritionBounds } from '../../shared/stats/attrition-bounds.js';
import { benjaminiHochberg } from '../../shared/stats/benjamini-hochberg.js';
import { z95 } from '../../shared/stats/distributions.js';
import { type EffectSizes, effectSizes } from '../../shared/stats/effect-size.js';
import { exactCountLimits } from '../../shared/stats/event-count.js';
import { exactProportion } from '../../shared/stats/exact-proportion.js';
import { countFunnel, overdispersion, proportionFunnel } from '../../shared/stats/funnel.js';
import { holm } from '../../shared/stats/holm.js';
import { inverseProbabilityMean } from '../../shared/stats/inverse-probability.js';
import { attributable, attributableOfShares } from '../../shared/stats/inequality/attributable.js';
import {
  absoluteConcentration,
  concentrationCurve,
  erreygersIndex,
  relativeConcentration,
} from '../../shared/stats/inequality/concentration.js';
import { meanLogDeviation, theilIndex } from '../../shared/stats/inequality/entropy.js';
import type { Group } from '../../shared/stats/inequality/group.js';
import { type Compared, difference, ends, ratio } from '../../shared/stats/inequality/simple.js';
import { slopeOfMeans, slopeOfShares } from '../../shared/stats/inequality/slope.js';
import {
  betweenGroupSd,
  betweenGroupVariance,
  coefficientOfVariation,
  disparityIndex,
  meanDistance,
} from '../../shared/stats/inequality/spread.js';
import { slopeOfPoints } from '../../shared/stats/least-squares.js';
import { logRank } from '../../shared/stats/log-rank.js';
import { logistic } from '../../shared/stats/logistic.js';
import { type PairedT, pairedT } from '../../shared/stats/paired-t.js';
import { proportionDifference } from '../../shared/stats/proportion-difference.js';
import { type OrderedCount, proportionTrend } from '../../shared/stats/proportion-trend.js';
import { rate } from '../../shared/stats/rate.js';
import { reliableChange } from '../../shared/stats/reliable-change.js';
import { type PooledEstimate, poolEstimates } from '../../shared/stats/rubin.js';
import { signedRank } from '../../shared/stats/signed-rank.js';
import { type Moments, differenceWithLimits, momentsOf } from '../../shared/stats/standardised-difference.js';
import { directRate, indirectRatio } from '../../shared/stats/standardised-rate.js';
import { type Wait, endedBy, survival, waitQuantile } from '../../shared/stats/survival.js';
import { type Args, Args as ArgsOf, given, references, seOf, seOfLog } from './r/reference.js';

type Ours = (args: Args) => number | null;

/** The same function for several of its parts: `name.part` for each. */
function parts<T>(
  name: string,
  of: (args: Args) => T,
  keys: readonly (keyof T & string)[],
): Record<string, Ours> {
  return Object.fromEntries(
    keys.map((key) => [`${name}.${key}`, (args: Args) => of(args)[key] as number | null] as const),
  );
}

const limits = ['low', 'high'] as const;
const changes = (args: Args): number[] =>
  args.list('after').map((after, i) => after - (args.list('before')[i] ?? NaN));
const pairs = (args: Args): [number, number][] =>
  args.list('before').map((before, i) => [before, args.list('after')[i] ?? NaN]);
const waits = (args: Args): Wait[] =>
  args.rows('days', 'ended').map(({ days, ended }) => ({ days, ended: ended === 1 }));
const groupsOf = (args: Args): Group[] =>
  args.rows('y', 's', 'n').map(({ y, s, n }) => ({ estimate: y, se: s, people: n }));
const compared = (args: Args): Compared => given(ends(groupsOf(args), 'ordered', 'favourable'));
const spreadOf = (of: (groups: Group[]) => object): Ours => {
  return (args) => (given(of(groupsOf(args))) as { value: number }).value;
};

const proportions: Record<string, Ours> = {
  ...parts('exactProportion', (a) => given(exactProportion(a.n('count'), a.n('of'), a.n('level'))), limits),
  ...parts(
    'proportionDifference',
    (a) => given(proportionDifference({ count: a.n('a'), of: a.n('m') }, { count: a.n('b'), of: a.n('n') })),
    ['value', ...limits],
  ),
  'proportionTrend.chi': (a) =>
    given(proportionTrend(a.rows('count', 'of', 'score') as OrderedCount[])).z ** 2,
  'proportionTrend.p': (a) => given(proportionTrend(a.rows('count', 'of', 'score') as OrderedCount[])).p,
  ...parts('proportionFunnel', (a) => proportionFunnel(a.n('pooled'), a.n('of'), a.n('level')), limits),
  ...parts('countFunnel', (a) => countFunnel(a.n('expected'), a.n('level')), limits),
  ...parts('overdispersion', (a) => given(overdispersion(a.rows('count', 'of'))), ['ratio', 'p']),
  holm: (a) => holm(a.list('p'))[a.n('at') - 1] ?? null,
  benjaminiHochberg: (a) => benjaminiHochberg(a.list('p'))[a.n('at') - 1] ?? null,
};

const rates: Record<string, Ours> = {
  ...parts(
    'rate',
    (a) => given(rate(a.n('events'), a.n('people'), { per: a.n('per'), level: a.n('level') })),
    limits,
  ),
  ...parts('exactCountLimits', (a) => exactCountLimits(a.n('count')), limits),
  ...parts('directRate', (a) => given(directRate(a.rows('events', 'people', 'standard'), { per: 1000 })), [
    'value',
    ...limits,
  ]),
  ...parts(
    'indirectRatio',
    (a) =>
      given(
        indirectRatio(
          a
            .rows('events', 'people', 'reference')
            .map(({ events, people, reference }) => ({ events, people, referenceRate: reference })),
        ),
      ),
    ['value', ...limits],
  ),
};

const boundsOf = (a: Args): AttritionBounds =>
  given(
    attritionBounds(
      a.list('before').map((before, i) => ({ before, change: a.gaps('change')[i] ?? null })),
      { lowest: 0, highest: 10, moreIsBetter: true },
    ),
  );

const paired: Record<string, Ours> = {
  ...parts('pairedT', (a): PairedT => given(pairedT(changes(a))), ['mean', 'sd', 'low', 'high', 't', 'p']),
  ...parts('effect', (a): EffectSizes => given(effectSizes(pairs(a))), [
    'dz',
    'dav',
    'drm',
    'glass',
    'hedgesGav',
  ]),
  'signedRank.exact': (a) => given(signedRank(a.list('change'))).p,
  'signedRank.normal': (a) => given(signedRank(a.list('change'))).p,
  'signedRank.v': (a) => given(signedRank(a.list('change'))).v,
  'signedRank.pseudoMedian': (a) => given(signedRank(a.list('change'))).pseudoMedian,
  'reliableChange.limit': (a) =>
    given(reliableChange(a.list('change'), { sd: a.n('sd'), reliability: a.n('r') })).limit,
  'reliableChange.improved': (a) =>
    given(reliableChange(a.list('change'), { sd: a.n('sd'), reliability: a.n('r') })).improved.share,
  ...parts('bounds', boundsOf, ['noChange', 'quarterSdFall', 'worst', 'best', 'tippingPoint']),
};

const groupedWaits = (a: Args): Wait[][] => {
  const rows = a.rows('days', 'ended', 'group');
  return [...new Set(rows.map(({ group }) => group))].map((group) =>
    rows.filter((row) => row.group === group).map(({ days, ended }) => ({ days, ended: ended === 1 })),
  );
};

const waiting: Record<string, Ours> = {
  ...parts('endedBy', (a) => endedBy(given(survival(waits(a))), a.n('at')), ['value', ...limits]),
  ...parts('median', (a) => waitQuantile(given(survival(waits(a)))), ['value', ...limits]),
  'p90.value': (a) => waitQuantile(given(survival(waits(a))), 0.9).value,
  ...parts('logRank', (a) => given(logRank(groupedWaits(a))), ['statistic', 'p']),
  'logRank.expected': (a) => given(logRank(groupedWaits(a))).expected[0] ?? null,
};

const fitOf = (a: Args): { coefficients: readonly number[]; covariance: readonly (readonly number[])[] } =>
  given(logistic(a.rows('count', 'x', 'w').map(({ count, x, w }) => ({ count, of: 1, has: [1, x, w] }))));
const followed = (a: Args): ReturnType<typeof inverseProbabilityMean> =>
  inverseProbabilityMean(
    a.gaps('change').map((change, i) => ({ change, has: [a.list('x')[i] ?? NaN, a.list('w')[i] ?? NaN] })),
  );

const models: Record<string, Ours> = {
  ...Object.fromEntries(
    [0, 1, 2].flatMap((i) => [
      [`logistic.coefficient.${i + 1}`, (a: Args) => fitOf(a).coefficients[i] ?? null],
      [`logistic.se.${i + 1}`, (a: Args) => Math.sqrt(fitOf(a).covariance[i]?.[i] ?? NaN)],
    ]),
  ),
  'ipw.value': (a) => given(followed(a)).value,
  'ipw.se': (a) => seOf(given(followed(a))),
  'ipw.effectiveN': (a) => given(followed(a)).effectiveN,
  ...parts(
    'rubin',
    (a): PooledEstimate =>
      given(
        poolEstimates(
          a.rows('q', 'u').map(({ q, u }) => ({ value: q, se: u })),
          a.n('df'),
        ),
      ),
    ['value', 'se', 'df', 'low', 'lambda'],
  ),
};

const counted = (a: Args): { count: number; of: number }[] => a.rows('count', 'of');
const logRatio =
  (of: (a: Args) => { low: number | null; high: number | null }): Ours =>
  (a) =>
    seOfLog(of(a));
const halfLog =
  (of: (a: Args) => { low: number | null; high: number | null }): Ours =>
  (a) =>
    seOfLog(of(a)) * z95;
const siiShares = (a: Args) => given(slopeOfShares(counted(a)));
const siiMeans = (a: Args) => given(slopeOfMeans(groupsOf(a)));
const pafShares = (a: Args) =>
  given(attributableOfShares(counted(a), counted(a).length - 1, 'favourable')).paf;

/** Value and half the width of the interval. */
function withHalf(name: string, of: (groups: Group[]) => object): Record<string, Ours> {
  const found = (a: Args): { value: number; low: number; high: number } =>
    given(of(groupsOf(a))) as { value: number; low: number; high: number };
  return {
    [`${name}.value`]: (a) => found(a).value,
    [`${name}.half`]: (a) => (found(a).high - found(a).low) / 2,
  };
}

const inequality: Record<string, Ours> = {
  ...withHalf('aci', absoluteConcentration),
  ...withHalf('rci', relativeConcentration),
  ...withHalf('ti', theilIndex),
  ...withHalf('mld', meanLogDeviation),
  'bgv.value': spreadOf(betweenGroupVariance),
  'bgv.se': (a) => seOf(given(betweenGroupVariance(groupsOf(a)))),
  ...withHalf('siiLinear', (groups) => given(slopeOfMeans(groups)).sii),
  'riiLinear.value': (a) => given(siiMeans(a).rii).value,
  'riiLinear.halfLog': halfLog((a) => given(siiMeans(a).rii)),
  'difference.value': (a) => difference(compared(a)).value,
  'difference.half': (a) => {
    const { low, high } = difference(compared(a));
    return ((high ?? NaN) - (low ?? NaN)) / 2;
  },
  'ratio.value': (a) => given(ratio(compared(a))).value,
  'ratio.halfLog': halfLog((a) => given(ratio(compared(a)))),
  bgsd: spreadOf(betweenGroupSd),
  cov: spreadOf(coefficientOfVariation),
  mdmu: spreadOf((groups) => meanDistance(groups, { with: 'mean' }, 'unweighted')),
  mdmw: spreadOf((groups) => meanDistance(groups, { with: 'mean' }, 'weighted')),
  mdbu: spreadOf((groups) => meanDistance(groups, { with: 'best', polarity: 'favourable' }, 'unweighted')),
  mdbw: spreadOf((groups) => meanDistance(groups, { with: 'best', polarity: 'favourable' }, 'weighted')),
  mdru: spreadOf((groups) => meanDistance(groups, { with: 'reference', index: 1 }, 'unweighted')),
  mdrw: spreadOf((groups) => meanDistance(groups, { with: 'reference', index: 1 }, 'weighted')),
  idisu: spreadOf((groups) => disparityIndex(groups, 'unweighted')),
  idisw: spreadOf((groups) => disparityIndex(groups, 'weighted')),
  par: spreadOf((groups) => given(attributable(groups, groups.length - 1, 'favourable')).par),
  paf: spreadOf((groups) => given(attributable(groups, groups.length - 1, 'favourable')).paf),
  curve: (a) => given(concentrationCurve(groupsOf(a)))[2]?.indicator ?? null,
  erreygers: (a) => given(erreygersIndex(groupsOf(a), { lowest: 0, highest: 1 })).value,
  'slope.sii': (a) => siiShares(a).sii.value,
  'slope.rii': (a) => given(siiShares(a).rii).value,
  'slope.siiLow': (a) => siiShares(a).sii.low,
  'slope.siiHigh': (a) => siiShares(a).sii.high,
  'slope.riiSe': logRatio((a) => given(siiShares(a).rii)),
  'pafShares.value': (a) => pafShares(a).value,
  'pafShares.se': (a) => seOf(pafShares(a)),
};

const momentsIn = (values: number[]): Moments =>
  given(momentsOf(values.map((value) => ({ value, count: 1 }))));
const twoGroups: Record<string, Ours> = {
  ...parts(
    'differenceWithLimits',
    (a) => given(differenceWithLimits(momentsIn(a.list('x')), momentsIn(a.list('y')))),
    ['value', ...limits],
  ),
  ...parts(
    'slopeOfPoints',
    (a) => given(slopeOfPoints(a.rows('x', 'y', 'times').map(({ x, y, times }) => ({ x, y, count: times })))),
    ['value', ...limits],
  ),
};

/** Numerical gradients in R, and chances taken from 1, are good to about 1e-8. */
const loose = /\.se$|halfLog$|half$|sii(Low|High)$|riiSe$|logRank\.p$|Funnel|overdispersion\.p/;

describe.each([
  ['proportions', proportions],
  ['rates', rates],
  ['paired', paired],
  ['survival', waiting],
  ['models', models],
  ['inequality', inequality],
  ['two-groups', twoGroups],
])('%s', (name, ours) => {
  const found = references(name);

  it.each(found)('agree with R: $what of $call', ({ what, args, value }) => {
    const mine = ours[what]?.(new ArgsOf(args)) ?? null;
    if (value === null || mine === null) expect(mine).toBe(value);
    else
      expect(Math.abs(mine - value)).toBeLessThanOrEqual(
        Math.max(Math.abs(value), 1e-3) * (loose.test(what) ? 1e-6 : 1e-9),
      );
  });

  it('have a reference value for each function', () => {
    expect(new Set(found.map(({ what }) => what))).toEqual(new Set(Object.keys(ours)));
  });
});

describe('the reference values', () => {
  it('are more than four hundred', () => {
    const names = ['proportions', 'rates', 'paired', 'survival', 'models', 'inequality'];
    expect(names.flatMap((name) => references(name)).length).toBeGreaterThan(400);
  });
});
