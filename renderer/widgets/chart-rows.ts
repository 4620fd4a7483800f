import { shareWords } from '../words/number-words.js';
import type { ChartData, Series } from './chart-data.js';

/** The numbers of a chart in words, the header first: what its table shows and what is copied. */
export function chartRows({ labels, series, unit }: ChartData): readonly (readonly string[])[] {
  return [
    ['Group', ...series.map(({ name }) => name)],
    ...labels.map((label, i) => [label, ...series.map((one) => cellWords(one, i, unit))]),
  ];
}

/** One number of a series with its interval. */
export function cellWords({ values, low, high }: Series, i: number, unit: string): string {
  const value = values[i] ?? null;
  if (value === null) return 'withheld';
  const least = low?.[i] ?? null;
  const most = high?.[i] ?? null;
  const interval =
    least === null || most === null ? '' : ` (${wordsOfNumber(least, unit)} to ${wordsOfNumber(most, unit)})`;
  return `${wordsOfNumber(value, unit)}${interval}`;
}

/** Decimals that print gives a number of each unit, least and most. */
const decimals: Readonly<Record<string, readonly [number, number]>> = {
  points: [1, 2],
  sd: [2, 2],
  ratio: [2, 2],
  per_1000: [1, 1],
};

/** A number of a chart, in words. */
export function wordsOfNumber(value: number, unit: string): string {
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
