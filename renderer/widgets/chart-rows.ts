import { shareWords } from '../words/number-words.js';
import type { ChartData, Series } from './chart-data.js';

/** The numbers of a chart in words, the header first: what its table shows and what is copied. */
export function chartRows({ labels, series, unit }: ChartData): readonly (readonly string[])[] {
  return [
    ['Group', ...series.map(({ name }) => name)],
    ...labels.map((label, i) => [label, ...series.map((one) => cellWords(one, i, unit))]),
  ];
}

function cellWords({ values, low, high }: Series, i: number, unit: string): string {
  const value = values[i] ?? null;
  if (value === null) return 'withheld';
  const least = low?.[i] ?? null;
  const most = high?.[i] ?? null;
  const interval = least === null || most === null ? '' : ` (${words(least, unit)} to ${words(most, unit)})`;
  return `${words(value, unit)}${interval}`;
}

function words(value: number, unit: string): string {
  return unit === 'share' ? shareWords(value) : value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
