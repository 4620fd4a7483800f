import { describe, expect, it } from 'vitest';
import { ratioChart } from '../../renderer/panels/equity/charts.js';
import { fewest } from '../../renderer/panels/equity/fewest.js';
import { knownFields, trustOf } from '../../renderer/panels/equity/trust-lines.js';
import type { Figure, Shown } from '../../shared/figures/figure.js';

const none: Shown = { value: null, low: null, high: null, n: null, of: null };
const figure = (id: string, group: string, shown: Partial<Shown>): Figure => ({
  id,
  label: 'Known: gender',
  by: group === '' ? [] : ['ethnic_group'],
  group: group === '' ? [] : [group],
  value: 1,
  low: null,
  high: null,
  unit: 'ratio',
  n: 10,
  of: 100,
  missing: 0,
  status: 'sound',
  reason: null,
  definition: '',
  printed: '',
  suppressed: false,
  shown: { ...none, ...shown },
});

describe('who is not here', () => {
  const ratios = [
    figure('C1.ratio', 'white', { value: 1.1, low: 1, high: 1.2 }),
    figure('C1.ratio', 'asian', { value: 0.5, low: 0.4, high: 0.7 }),
    figure('C1.ratio', 'black', {}),
  ];
  const counts = [figure('A2.count', 'white', { n: 300 }), figure('A2.count', 'asian', { n: 20 })];

  it('are groups of nobody or too few to print, then those clearly rarer than in the population', () => {
    const found = fewest(ratios, counts, 'ethnic_group');
    expect(found.absent).toEqual(['black']);
    expect(found.fewer.map(({ group }) => group[0])).toEqual(['asian']);
  });

  it('are looked for in the vocabulary where no population was given', () => {
    expect(fewest([], counts, 'ethnic_group').absent).toEqual(['mixed', 'black', 'other']);
  });
});

describe('a field that groups are made of', () => {
  it('carries a comparison from 80 % on, with care from 70 %', () => {
    const at = (value: number) => trustOf(figure('C6.known.gender', '', { value })).word;
    expect([0.8, 0.79, 0.7, 0.69].map(at)).toEqual(['yes', 'with care', 'with care', 'hardly']);
    expect(trustOf({ ...figure('C6.known.gender', '', {}), status: 'withheld' }).word).toBe('no');
  });

  it('is named by its figure', () => {
    expect(knownFields([figure('C6.known.gender', '', {})]).map(({ label }) => label)).toEqual(['Gender']);
  });
});

describe('the forest of ratios', () => {
  it('draws printed numbers alone, with a line at 1', () => {
    const data = ratioChart([
      figure('C1.ratio', 'white', { value: 1.1, low: 1, high: 1.2, of: 300 }),
      figure('C1.ratio', 'black', {}),
    ]);
    expect([data?.mark, data?.labels, data?.title]).toEqual([
      1,
      ['White'],
      'Share of people over share of the population (n = 300 people with a known group)',
    ]);
  });
});
