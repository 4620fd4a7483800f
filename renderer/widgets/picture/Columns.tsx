import { scaleBand, scaleLinear } from 'd3-scale';
import { chartWidth, ink, place, textWidth } from '../../../shared/report/charts/palette.js';
import type { ChartData } from '../chart-data.js';
import { wordsOfNumber } from '../chart-rows.js';
import { seriesColours } from './series-colours.js';

interface Props {
  data: ChartData;
  height: number;
}

/** Upright columns of one series from nought, each with its number where there is room. */
export function Columns({ data, height }: Props) {
  const { labels, series } = data;
  const [one] = series;
  const values = one?.values ?? [];
  const x = scaleBand([...labels], [0, chartWidth]).padding(0.2);
  const bottom = height - 40;
  const y = scaleLinear([0, Math.max(1, ...values.map((value) => value ?? 0))], [bottom, 20]);
  const widest = Math.max(...labels.map((label) => textWidth(label, 12) + 8));
  const every = Math.ceil(widest / x.step());
  const size = Math.max(8, Math.min(12, x.step() * 0.42));
  return (
    <g textAnchor="middle">
      <line x2={chartWidth} y1={bottom} y2={bottom} stroke={ink.text} />
      {labels.map((label, i) => {
        const value = values[i] ?? null;
        const middle = place((x(label) ?? 0) + x.bandwidth() / 2);
        const top = place(y(value ?? 0));
        return (
          <g key={label}>
            <rect
              x={place(x(label) ?? 0)}
              y={top}
              width={place(x.bandwidth())}
              height={place(bottom - top)}
              fill={seriesColours[0] ?? ink.text}
            />
            <text x={middle} y={top - 5} fontSize={place(size)}>
              {value === null ? '*' : wordsOfNumber(value, data)}
            </text>
            {i % every === 0 ? (
              <text x={middle} y={bottom + 18} fontSize={12} fill={ink.soft}>
                {label}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
