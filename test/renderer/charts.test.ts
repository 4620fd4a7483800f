import { describe, expect, it } from 'vitest';
import { charts } from '../../renderer/panels/outcomes/charts.js';
import { instrumentSections, processSections } from '../../renderer/panels/outcomes/figure-sections.js';
import { figureOf, snapshot } from '../support/snapshot.js';

const chart = (id: string, figures = snapshot.figures) => charts.find((one) => one.id === id)?.of(figures);

describe('the chart of referrals by month', () => {
  it('draws each month, names the fullest, and says its n', () => {
    const drawn = chart('months');
    expect(drawn?.labels).toEqual(['Apr 2023', 'May 2023', 'Jun 2023', 'Jul 2023', 'Aug 2023', 'Sep 2023']);
    expect(drawn?.title).toBe('Referrals by month (n = 645)');
    expect(drawn?.says).toContain('September 2023: 125');
  });

  it('is left out where no referral is dated', () => {
    expect(chart('months', [figureOf()])).toBeUndefined();
  });
});

describe('the chart of the pathway', () => {
  it('starts with all referrals and carries intervals', () => {
    const drawn = chart('pathway');
    expect(drawn?.labels).toEqual(['Referred', 'Reached', 'Engaged']);
    expect(drawn?.series[0]).toMatchObject({ values: [1, 0.81, 0.63], low: [null, 0.78, 0.6] });
  });
});

describe('the chart of waits', () => {
  const wait = (id: string, value: number, scheme?: string) =>
    figureOf({
      id,
      value,
      n: 80,
      unit: 'days',
      ...(scheme === undefined ? {} : { by: ['scheme_id'], group: [scheme] }),
    });

  it('draws the quarters over all where no scheme is known', () => {
    const drawn = chart('waits', [wait('A5.p25', 5), wait('A5.median', 14), wait('A5.p90', 43)]);
    expect(drawn?.labels).toEqual(['A quarter within', 'Half within', 'Nine in ten within']);
    expect(drawn?.series[0]?.values).toEqual([5, 14, 43]);
  });

  it('draws one pair of bars a scheme where schemes are known', () => {
    const drawn = chart('waits', [
      wait('A5.median', 14),
      wait('A5.median', 12, 'North'),
      wait('A5.p90', 40, 'North'),
    ]);
    expect(drawn?.labels).toEqual(['North']);
    expect(drawn?.series.map(({ values }) => values)).toEqual([[12], [40]]);
  });
});

describe('the chart of change', () => {
  it('draws only what is not withheld, with its n', () => {
    expect(chart('change')?.labels).toEqual(['ONS4 happiness, n = 112']);
  });
});

describe('the sections of figures', () => {
  it('are the process figures in reading order, and one for each instrument that has any', () => {
    expect(processSections(snapshot.figures).map(({ id }) => id)).toEqual(['activity', 'pathway']);
    expect(instrumentSections(snapshot.figures).map(({ id }) => id)).toEqual(['swemwbs7', 'ons4_happy']);
  });

  it('keep split figures apart from those over all', () => {
    const [activity] = processSections(snapshot.figures);
    expect(activity?.overall.map(({ value }) => value)).toEqual([1146]);
    expect(activity?.splits.map(({ figures }) => figures.length)).toEqual([6]);
  });

  it('show every figure once', () => {
    const { figures } = snapshot;
    const shown = [...processSections(figures), ...instrumentSections(figures)].flatMap(
      ({ overall, splits }) => [...overall, ...splits.flatMap((split) => split.figures)],
    );
    expect(shown).toHaveLength(figures.length);
  });
});
