import { describe, expect, it } from 'vitest';
import { attritionBounds } from '../../shared/stats/attrition-bounds.js';
import { effectSizes } from '../../shared/stats/effect-size.js';
import { isRefused } from '../../shared/stats/estimate.js';
import { exactProportion } from '../../shared/stats/exact-proportion.js';
import { overdispersion } from '../../shared/stats/funnel.js';
import { imputedMean } from '../../shared/stats/imputation.js';
import { inverseProbabilityMean } from '../../shared/stats/inverse-probability.js';
import { attributable, attributableOfShares, bestGroup } from '../../shared/stats/inequality/attributable.js';
import {
  absoluteConcentration,
  concentrationCurve,
  erreygersIndex,
  relativeConcentration,
} from '../../shared/stats/inequality/concentration.js';
import { meanLogDeviation, theilIndex } from '../../shared/stats/inequality/entropy.js';
import type { Group } from '../../shared/stats/inequality/group.js';
import { difference, ends, ratio } from '../../shared/stats/inequality/simple.js';
import { slopeOfMeans, slopeOfShares } from '../../shared/stats/inequality/slope.js';
import {
  betweenGroupSd,
  betweenGroupVariance,
  coefficientOfVariation,
  disparityIndex,
  meanDistance,
} from '../../shared/stats/inequality/spread.js';
import { logRank } from '../../shared/stats/log-rank.js';
import { logistic } from '../../shared/stats/logistic.js';
import { pairedT } from '../../shared/stats/paired-t.js';
import { proportionDifference } from '../../shared/stats/proportion-difference.js';
import { proportionTrend } from '../../shared/stats/proportion-trend.js';
import { rate } from '../../shared/stats/rate.js';
import { reliableChange } from '../../shared/stats/reliable-change.js';
import { poolEstimates } from '../../shared/stats/rubin.js';
import { signedRank } from '../../shared/stats/signed-rank.js';
import { directRate, indirectRatio } from '../../shared/stats/standardised-rate.js';
import { endedBy, survival, waitQuantile } from '../../shared/stats/survival.js';

const group = (estimate: number, people = 10, se: number | null = 0.1): Group => ({ estimate, people, se });
const reason = (result: object | null): string | null =>
  result !== null && isRefused(result) ? result.refused : null;
const measures: readonly [string, (groups: readonly Group[]) => object][] = [
  ['ACI', absoluteConcentration],
  ['RCI', relativeConcentration],
  ['SII and RII', slopeOfMeans],
  ['BGV', betweenGroupVariance],
  ['BGSD', betweenGroupSd],
  ['COV', coefficientOfVariation],
  ['MDMW', (groups) => meanDistance(groups, { with: 'mean' }, 'weighted')],
  ['IDISW', (groups) => disparityIndex(groups, 'weighted')],
  ['TI', theilIndex],
  ['MLD', meanLogDeviation],
];
const relative = ['RCI', 'COV', 'IDISW', 'TI', 'MLD'];

describe.each(measures)('%s', (_, measure) => {
  it('is refused of one group and of two', () => {
    expect(reason(measure([group(1)]))).toBe('one_group');
    expect(reason(measure([group(1), group(2)]))).toBe('two_groups');
  });

  it('is refused where an estimate or a population is missing', () => {
    expect(reason(measure([group(1), group(NaN), group(3)]))).toBe('missing_estimate');
    expect(reason(measure([group(1), group(2, 0), group(3)]))).toBe('missing_population');
    expect(reason(measure([group(1), group(2, NaN), group(3)]))).toBe('missing_population');
  });

  it('says no inequality where all groups are alike', () => {
    const found = measure([group(0.4, 10), group(0.4, 30), group(0.4, 60)]);
    const value =
      'sii' in found ? (found.sii as { value: number }).value : (found as { value: number }).value;
    expect(value).toBeCloseTo(0, 12);
  });
});

const falling = [group(-0.2), group(0.4), group(0.6)];

describe.each(measures.filter(([name]) => relative.includes(name)))('%s, being relative,', (_, measure) => {
  it('is refused of negative change and of nothing at all', () => {
    expect(reason(measure(falling))).toBe('negative_estimate');
    expect(reason(measure([group(0), group(0), group(0)]))).toBe('zero_estimate');
  });
});

describe.each(measures.filter(([name]) => !relative.includes(name)))('%s, being absolute,', (_, measure) => {
  it('is given of negative change', () => {
    expect(reason(measure(falling))).toBeNull();
  });
});

describe('a relative measure of negative change', () => {
  it('is refused for R, RII, PAR and PAF too', () => {
    const compared = ends(falling, 'ordered', 'favourable');
    expect(isRefused(compared) ? null : reason(ratio(compared))).toBe('negative_estimate');
    const slope = slopeOfMeans(falling);
    expect(isRefused(slope) ? null : reason(slope.rii)).toBe('negative_estimate');
    expect(reason(attributable(falling, 2, 'favourable'))).toBe('negative_estimate');
    expect(reason(concentrationCurve(falling))).toBe('negative_estimate');
  });
});

describe('two groups', () => {
  it('can be compared by D, R, PAR and PAF', () => {
    const two = [group(0.2, 30), group(0.5, 20)];
    const compared = ends(two, 'unordered', 'favourable');
    if (isRefused(compared)) throw new Error('refused');
    expect(difference(compared).value).toBeCloseTo(0.3, 12);
    expect(ratio(compared)).toMatchObject({ value: 2.5 });
    expect(attributable(two, 1, 'favourable')).toMatchObject({
      par: { value: expect.closeTo(0.18, 12) as number },
    });
    expect(
      attributableOfShares(
        [
          { count: 2, of: 10 },
          { count: 5, of: 10 },
        ],
        1,
        'favourable',
      ),
    ).toHaveProperty('paf.low');
  });

  it('of an order are turned so that above 0 is worse for the disadvantaged', () => {
    const two = [group(0.2), group(0.5)];
    const of = (polarity: 'favourable' | 'adverse'): number => {
      const compared = ends(two, 'ordered', polarity);
      return isRefused(compared) ? NaN : difference(compared).value;
    };
    expect(of('favourable')).toBeCloseTo(0.3, 12);
    expect(of('adverse')).toBeCloseTo(-0.3, 12);
  });
});

describe('a measure without standard errors', () => {
  it('has no interval', () => {
    const bare = [group(1, 5, null), group(2, 5, null), group(4, 5, null)];
    expect(absoluteConcentration(bare)).toMatchObject({ low: null, high: null });
    expect(slopeOfMeans(bare)).toMatchObject({ sii: { low: null, high: null }, rii: { low: null } });
    expect(betweenGroupVariance(bare)).toMatchObject({ low: null });
    expect(theilIndex(bare)).toMatchObject({ low: null });
    expect(attributable(bare, 2, 'favourable')).toMatchObject({ par: { low: null }, paf: { low: null } });
  });
});

describe('a ratio, an index and a reference', () => {
  it('are refused where nothing can be divided by, or found', () => {
    expect(reason(ratio({ one: group(1), other: group(0) }))).toBe('zero_estimate');
    expect(reason(theilIndex([group(0), group(1), group(2)]))).toBe('zero_estimate');
    expect(
      reason(meanDistance([group(1), group(2), group(3)], { with: 'reference', index: 9 }, 'weighted')),
    ).toBe('no_reference_group');
    expect(reason(attributable([group(1), group(2)], 5, 'adverse'))).toBe('no_reference_group');
    expect(reason(erreygersIndex([group(0.2), group(1.4), group(0.1)], { lowest: 0, highest: 1 }))).toBe(
      'outside_the_scale',
    );
  });

  it('are nothing where the named group is no better than the mean', () => {
    const groups = [group(0.9), group(0.2)];
    expect(attributable(groups, 1, 'favourable')).toMatchObject({ par: { value: 0 }, paf: { value: 0 } });
    expect(bestGroup(groups, 'favourable')).toBe(0);
    expect(bestGroup(groups, 'adverse')).toBe(1);
  });
});

describe('a slope of shares', () => {
  it('is nothing, with an interval, where all shares are equal', () => {
    const slope = slopeOfShares([1, 2, 3].map(() => ({ count: 20, of: 50 })));
    if (isRefused(slope)) throw new Error('refused');
    expect(slope.sii.value).toBeCloseTo(0, 12);
    expect(slope.sii.low).toBeLessThan(-0.1);
  });

  it('is refused where nobody or everybody, or a clean cut', () => {
    const of = (...counts: number[]) => counts.map((count) => ({ count, of: 20 }));
    expect(reason(slopeOfShares(of(0, 0, 0)))).toBe('perfectly_separated');
    expect(reason(slopeOfShares(of(0, 0, 20, 20)))).toBe('perfectly_separated');
    expect(
      reason(
        slopeOfShares([
          { count: 1, of: 2 },
          { count: 0, of: 0 },
          { count: 1, of: 3 },
        ]),
      ),
    ).toBe('two_groups');
  });
});

describe('an interval', () => {
  it('is refused from one case, and from changes that are all the same', () => {
    expect(reason(pairedT([]))).toBe('no_values');
    expect(reason(pairedT([3]))).toBe('one_value');
    expect(reason(pairedT([2, 2, 2]))).toBe('constant');
    expect(reason(effectSizes([]))).toBe('no_values');
    expect(reason(effectSizes([[1, 2]]))).toBe('one_value');
    expect(
      effectSizes([
        [1, 2],
        [3, 4],
      ]),
    ).toMatchObject({ dz: null, drm: null, hedgesGav: null });
    expect(
      effectSizes([
        [2, 3],
        [2, 3],
      ]),
    ).toMatchObject({ dav: null, glass: null });
  });

  it('has nothing to be of where there is nobody', () => {
    expect(exactProportion(0, 0)).toBeNull();
    expect(proportionDifference({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull();
    expect(rate(3, 0, { per: 1000 })).toBeNull();
    expect(() => exactProportion(3, 2)).toThrow('outside its whole');
    expect(() => rate(-1, 2, { per: 1 })).toThrow('negative');
  });
});

describe('a trend', () => {
  it('is refused of one group, and where nothing varies', () => {
    expect(
      reason(
        proportionTrend([
          { score: 1, count: 2, of: 4 },
          { score: 2, count: 0, of: 0 },
        ]),
      ),
    ).toBe('one_group');
    expect(
      reason(
        proportionTrend([
          { score: 1, count: 0, of: 4 },
          { score: 2, count: 0, of: 9 },
        ]),
      ),
    ).toBe('constant');
    expect(
      reason(
        proportionTrend([
          { score: 1, count: 1, of: 4 },
          { score: 1, count: 3, of: 9 },
        ]),
      ),
    ).toBe('constant');
  });

  it('rises with the score where z is above 0', () => {
    expect(
      proportionTrend([
        { score: 1, count: 1, of: 10 },
        { score: 2, count: 8, of: 10 },
      ]),
    ).toMatchObject({
      z: expect.closeTo(3.1464, 3) as number,
    });
  });
});

describe('a standardised rate', () => {
  it('is refused below ten events, and without people', () => {
    expect(reason(directRate([{ events: 9, people: 100, standard: 5 }], { per: 1000 }))).toBe('too_few');
    expect(reason(directRate([{ events: 19, people: 0, standard: 5 }], { per: 1000 }))).toBe(
      'missing_population',
    );
    expect(reason(indirectRatio([{ events: 2, people: 0, referenceRate: 0.1 }]))).toBe('missing_population');
  });
});

describe('a signed-rank test', () => {
  it('is refused of nothing, and where nothing moved', () => {
    expect(reason(signedRank([]))).toBe('no_values');
    expect(reason(signedRank([0, 0]))).toBe('constant');
  });

  it('takes 3.3 − 1.1 and 4.4 − 2.2 for one and the same when it knows the step', () => {
    const changes = [3.3 - 1.1, -(4.4 - 2.2)];
    expect(signedRank(changes, 0.1)).toMatchObject({ v: 1.5 });
    expect(signedRank(changes)).not.toMatchObject({ v: 1.5 });
  });
});

describe('reliable change', () => {
  it('is refused without changes, and of a reliability that is none', () => {
    expect(reason(reliableChange([], { sd: 2, reliability: 0.8 }))).toBe('no_values');
    expect(reason(reliableChange([1], { sd: 2, reliability: 1.2 }))).toBe('outside_the_scale');
    expect(reason(reliableChange([1], { sd: 0, reliability: 0.8 }))).toBe('outside_the_scale');
  });
});

describe('waits', () => {
  it('have no median where fewer than half have ended, and no curve where there are none', () => {
    expect(reason(survival([]))).toBe('no_values');
    const steps = survival([
      { days: 4, ended: true },
      { days: 9, ended: false },
      { days: 9, ended: false },
    ]);
    if (isRefused(steps)) throw new Error('refused');
    expect(waitQuantile(steps)).toEqual({ value: null, low: expect.anything() as number, high: null });
    expect(endedBy(steps, 2)).toEqual({ value: 0, low: null, high: null });
  });

  it('of groups cannot be compared where one is empty, or none has ended', () => {
    const some = [{ days: 3, ended: false }];
    expect(reason(logRank([some]))).toBe('one_group');
    expect(reason(logRank([some, []]))).toBe('no_values');
    expect(reason(logRank([some, some]))).toBe('constant');
  });
});

describe('regressions', () => {
  it('are refused where nothing varies or everything is told apart', () => {
    const row = (count: number, x: number) => ({ count, of: 1, has: [1, x] });
    expect(reason(logistic([]))).toBe('no_values');
    expect(reason(logistic([row(1, 2), row(0, 2)]))).toBe('constant');
    expect(reason(logistic([row(0, 1), row(0, 2), row(1, 3), row(1, 4)]))).toBe('perfectly_separated');
  });

  it('weigh nobody by more than twenty', () => {
    const lost = Array.from({ length: 60 }, (_, i) => ({ has: [10 - (i % 3)], change: null }));
    const kept = Array.from({ length: 60 }, (_, i) => ({ has: [i % 4], change: i % 5 }));
    const alone = { has: [9], change: 2 };
    expect(reason(inverseProbabilityMean([...lost, ...kept, alone]))).toBe('no_overlap');
    expect(
      reason(
        inverseProbabilityMean([
          { has: [1], change: 2 },
          { has: [1], change: null },
        ]),
      ),
    ).toBe('constant');
  });

  it('fill in nothing from too few', () => {
    const options = { sets: 5, random: () => 0.5 };
    expect(
      reason(
        imputedMean(
          [
            { has: [1], change: 2 },
            { has: [2], change: null },
          ],
          options,
        ),
      ),
    ).toBe('too_few');
    const same = Array.from({ length: 9 }, () => ({ has: [1], change: 2 }));
    expect(reason(imputedMean(same, options))).toBe('constant');
    expect(reason(poolEstimates([{ value: 1, se: 1 }], 9))).toBe('too_few');
    expect(
      reason(
        poolEstimates(
          [
            { value: 1, se: 0 },
            { value: 1, se: 0 },
          ],
          9,
        ),
      ),
    ).toBe('constant');
  });
});

describe('bounds', () => {
  it('are refused where nobody was followed up, or a score is off its scale', () => {
    const scale = { lowest: 0, highest: 10, moreIsBetter: true };
    expect(reason(attritionBounds([{ before: 3, change: null }], scale))).toBe('no_values');
    expect(reason(attritionBounds([{ before: 30, change: 1 }], scale))).toBe('outside_the_scale');
  });

  it('turn round where less is better', () => {
    const cases = [
      { before: 8, change: 2 },
      { before: 6, change: null },
    ];
    expect(attritionBounds(cases, { lowest: 0, highest: 10, moreIsBetter: false })).toMatchObject({
      worst: -1,
      best: 4,
    });
  });
});

describe('overdispersion', () => {
  it('is not asked of fewer than five units', () => {
    expect(
      overdispersion([
        { count: 1, of: 3 },
        { count: 2, of: 3 },
      ]),
    ).toBeNull();
  });
});
