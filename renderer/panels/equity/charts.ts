import type { Figure } from '../../../shared/figures/figure.js';
import { groupName } from '../../words/group-words.js';
import type { ChartData } from '../../widgets/chart-data.js';
import { counted } from '../../words/number-words.js';

/** Ratios as a forest: dots with their intervals, and a line at 1. Drawn from printed numbers. */
export function ratioChart(figures: readonly Figure[]): ChartData | undefined {
  const drawn = figures.filter(({ shown }) => shown?.value != null);
  const of = drawn[0]?.shown?.of;
  if (drawn.length === 0 || of == null) return undefined;
  return {
    title: `Share of people over share of the population (n = ${counted(of)} people with a known group)`,
    says: 'At 1 a group is there as often as in the population. An interval across 1 fits no difference.',
    shape: 'dots',
    unit: 'ratio',
    mark: 1,
    labels: drawn.map(labelOf),
    series: [seriesOf('Reach ratio', drawn)],
  };
}

/** Rates for every thousand who live there. */
export function rateChart(figures: readonly Figure[]): ChartData | undefined {
  const drawn = figures.filter(({ shown }) => shown?.value != null);
  if (drawn.length === 0) return undefined;
  const n = drawn.reduce((sum, { shown }) => sum + (shown?.n ?? 0), 0);
  return {
    title: `People referred per 1,000 of the group (n = ${counted(n)} people)`,
    says: 'Bars run from nought; lines are 95 % intervals.',
    shape: 'bars',
    unit: 'per_1000',
    labels: drawn.map(labelOf),
    series: [seriesOf('Per 1,000', drawn)],
  };
}

/** A share of each group. */
export function shareChart(figures: readonly Figure[], title: string, says: string): ChartData | undefined {
  const drawn = figures.filter(({ shown }) => shown?.value != null);
  if (drawn.length === 0) return undefined;
  const of = drawn.reduce((sum, { shown }) => sum + (shown?.of ?? 0), 0);
  return {
    title: `${title} (n = ${counted(of)})`,
    says,
    shape: 'bars',
    unit: 'share',
    labels: drawn.map(labelOf),
    series: [seriesOf('Share', drawn)],
  };
}

function labelOf({ by, group }: Figure): string {
  return groupName(by[0] ?? '', group[0] ?? '');
}

function seriesOf(name: string, figures: readonly Figure[]): ChartData['series'][number] {
  return {
    name,
    values: figures.map(({ shown }) => shown?.value ?? null),
    low: figures.map(({ shown }) => shown?.low ?? null),
    high: figures.map(({ shown }) => shown?.high ?? null),
  };
}
