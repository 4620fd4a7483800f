import { instruments } from '../../../shared/dataset/instruments.js';
import type { Figure } from '../../../shared/figures/figure.js';
import { instrumentLabel } from '../../../shared/report/labels.js';
import { isWorthMarking } from '../../../shared/report/outcome-words.js';
import type { ChartData, Series } from '../../widgets/chart-data.js';
import { counted } from '../../words/number-words.js';
import type { InstrumentPart } from './instrument-parts.js';

/** The chart of one way of looking at an instrument; undefined where there is nothing to draw. */
export function instrumentChart(
  code: string,
  part: InstrumentPart,
  figures: readonly Figure[],
): ChartData | undefined {
  const of: Lookup = (id) => figures.find((figure) => figure.id === `${id}.${code}`);
  const name = instrumentLabel(code);
  switch (part) {
    case 'change':
      return pairedChange(code, of);
    case 'low':
      return lowStarters(name, of);
    case 'lost':
      return lostAgainstKept(name, of);
    case 'bounds':
      return bounds(name, of);
    case 'flow':
      return undefined;
  }
}

type Lookup = (id: string) => Figure | undefined;

function pairedChange(code: string, of: Lookup): ChartData | undefined {
  const [before, after] = [of('B3.baseline_mean'), of('B3.followup_mean')];
  if (!isThere(before) || !isThere(after)) return undefined;
  const everybody = [of('B3.unpaired_baseline'), of('B3.unpaired_later')];
  const range = instruments[code]?.hasNoEnd ? undefined : instruments[code]?.range;
  return {
    title: `${instrumentLabel(code)}: means of the people with both scores (n = ${counted(before.n)})`,
    says: 'Lines are 95 % intervals. Beside them all scores, paired or not: partly different people.',
    shape: 'dots',
    unit: 'points',
    ...(range === undefined ? {} : { range }),
    labels: ['Baseline', 'Follow-up'],
    series: [
      { name: 'People with both scores', ...marks([before, after]) },
      { name: 'All scores, paired or not', values: everybody.map((figure) => figure?.value ?? null) },
    ],
  };
}

function lowStarters(name: string, of: Lookup): ChartData | undefined {
  const rows = present([
    ['Their change', of('B5.mean')],
    ['With no effect at all', of('B5.expected')],
    ['Beyond that', of('B5.beyond')],
  ]);
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    title: `${name}: change of those with a low start (n = ${counted(first[1].n)} with both scores)`,
    says: 'Low scores tend to be less low the next time, whatever is done. Only what goes beyond that tells anything.',
    shape: 'dots',
    unit: 'points',
    labels: rows.map(([label]) => label),
    series: [{ name: 'Points', ...marks(rows.map(([, figure]) => figure)) }],
  };
}

function lostAgainstKept(name: string, of: Lookup): ChartData | undefined {
  const rows = present(comparisons.map(([id, label]) => [label, of(id)] as const));
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    title: `${name}: people followed up against people lost (n = ${counted(first[1].of)} due a follow-up)`,
    says: 'In standard deviations. Beyond 0.1 either way the two differ; then the pairs do not stand for everybody.',
    shape: 'dots',
    unit: 'sd',
    labels: rows.map(
      ([label, figure]) => `${label}${isWorthMarking(figure, figure.value) ? ' – differs' : ''}`,
    ),
    series: [{ name: 'Followed up minus lost', ...marks(rows.map(([, figure]) => figure)) }],
  };
}

const comparisons: readonly (readonly [id: string, label: string])[] = [
  ['B6.score', 'Baseline score'],
  ['B6.age', 'Age'],
  ['B6.female', 'Women'],
  ['B6.core20', 'Most deprived fifth'],
  ['B6.ethnic_group', 'Ethnic groups'],
  ['B6.scheme', 'Sites'],
  ['B6.source_group', 'Kinds of referrer'],
  ['B6.need', 'Main needs'],
  ['B6.no_age', 'Age not recorded'],
  ['B6.no_gender', 'Gender not recorded'],
  ['B6.no_ethnic_group', 'Ethnic group not recorded'],
  ['B6.no_imd', 'Deprivation not recorded'],
];

function bounds(name: string, of: Lookup): ChartData | undefined {
  const rows = present([
    ['Pairs alone', of('B3.mean')],
    ['The lost stood in for', of('B3.weighted')],
    ['Follow-ups drawn', of('B3.imputed')],
    ['The lost did not change', of('B7.no_change')],
    ['The lost got a little worse', of('B7.quarter_fall')],
    ['All lost at the worst score', of('B7.scale_worst')],
    ['All lost at the best score', of('B7.scale_best')],
  ]);
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    title: `${name}: mean change of everyone due a follow-up (n = ${counted(first[1].of)})`,
    says: 'What the mean change would be if those lost had done this or that. The truth lies between the last two.',
    shape: 'dots',
    unit: 'points',
    labels: rows.map(([label]) => label),
    series: [{ name: 'Mean change', ...marks(rows.map(([, figure]) => figure)) }],
  };
}

function present(
  rows: readonly (readonly [label: string, figure: Figure | undefined])[],
): readonly (readonly [string, Figure])[] {
  return rows.flatMap(([label, figure]) => (isThere(figure) ? [[label, figure] as const] : []));
}

function isThere(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && figure.value !== null;
}

function marks(figures: readonly Figure[]): Pick<Series, 'values' | 'low' | 'high'> {
  return {
    values: figures.map(({ value }) => value),
    low: figures.map(({ low }) => low),
    high: figures.map(({ high }) => high),
  };
}
