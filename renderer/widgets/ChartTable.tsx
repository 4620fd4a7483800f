import { shareWords } from '../words/number-words.js';
import type { ChartData, Series } from './chart-data.js';

/** The numbers of a chart. */
export function ChartTable({ data }: { data: ChartData }) {
  return (
    <table className="data-table">
      <caption className="for-readers-only">{data.title}</caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          {data.series.map(({ name }) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.labels.map((label, i) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {data.series.map((series) => (
              <td key={series.name} className="number">
                {cellWords(series, i, data.unit)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
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
