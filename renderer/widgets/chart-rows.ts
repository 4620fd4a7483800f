import { decimal, percent, plain } from '../../shared/figures/words.js';
import { shareWords } from '../words/number-words.js';
import type { ChartData, Series } from './chart-data.js';

/** The numbers of a chart in words, the header first: what its table shows and what is copied. */
export function chartRows(chart: ChartData): readonly (readonly string[])[] {
  const { labels, series } = chart;
  return [
    ['Group', ...series.map(({ name }) => name)],
    ...labels.map((label, i) => [label, ...series.map((one) => cellWords(one, i, chart))]),
  ];
}

/** How the numbers of a chart are written. */
type Written = Pick<ChartData, 'unit' | 'isExact'>;

/** One number of a series with its interval. */
export function cellWords({ values, low, high }: Series, i: number, written: Written): string {
  const value = values[i] ?? null;
  if (value === null) return 'withheld';
  const least = low?.[i] ?? null;
  const most = high?.[i] ?? null;
  const words = (number: number): string => wordsOfNumber(number, written);
  const interval = least === null || most === null ? '' : ` (${words(least)} to ${words(most)})`;
  return `${words(value)}${interval}`;
}

/** Decimals of each unit, as print has them, and most of an exact number. */
const decimals: Readonly<Record<string, readonly [printed: number, exact: number]>> = {
  points: [1, 2],
  sd: [2, 2],
  ratio: [2, 2],
  per_1000: [1, 1],
};

/** A number of a chart, in words. */
export function wordsOfNumber(value: number, { unit, isExact = false }: Written): string {
  if (isExact) return exactWords(value, unit);
  if (unit === 'share') return percent(value).replace(' %', '\u00a0%');
  const [places] = decimals[unit] ?? [];
  return places === undefined ? plain(value) : decimal(value, places);
}

function exactWords(value: number, unit: string): string {
  if (unit === 'share') return shareWords(value);
  const [least, most] = decimals[unit] ?? [0, 2];
  const text = value.toLocaleString('en-GB', { minimumFractionDigits: least, maximumFractionDigits: most });
  return text.replace('-', '−');
}

/** What stands along the axis of numbers. */
export const unitNames: Readonly<Record<string, string>> = {
  share: 'Share',
  days: 'Days',
  points: 'Points',
  referrals: 'Referrals',
  sd: 'Standard deviations',
  ratio: 'Ratio',
  per_1000: 'Per 1,000',
};
