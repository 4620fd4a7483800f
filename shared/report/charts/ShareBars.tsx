import { scaleLinear } from 'd3-scale';
import { ChartFrame } from './ChartFrame.js';
import { Interval } from './Interval.js';
import { chartWidth, ink, palette, place, textWidth } from './palette.js';

/** A share as printed; null where it may not be shown. Shares are 0–1. */
export interface ShareBar {
  readonly label: string;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
}

interface Props {
  id: string;
  title: string;
  alt: string;
  bars: readonly ShareBar[];
}

const rowHeight = 26;

/** Shares as bars from zero with their 95 % intervals, on an axis that ends at a round number. */
export function ShareBars({ id, title, alt, bars }: Props) {
  const labelWidth = Math.min(330, Math.max(120, ...bars.map(({ label }) => textWidth(label) + 24)));
  const right = Math.max(170, ...bars.map(({ text }) => textWidth(text) + 20));
  const most = Math.max(0.1, ...bars.map(({ share, high }) => high ?? share ?? 0));
  const end = Math.min(1, Math.ceil(most * 10) / 10);
  const x = scaleLinear([0, end], [labelWidth, chartWidth - right]);
  const bottom = bars.length * rowHeight + 4;
  return (
    <ChartFrame id={id} height={bottom + 26} title={title} alt={alt}>
      {x.ticks(5).map((tick) => (
        <g key={tick}>
          <line x1={place(x(tick))} x2={place(x(tick))} y1={4} y2={bottom} stroke={ink.line} />
          <text x={place(x(tick))} y={bottom + 17} textAnchor="middle" fill={ink.soft}>
            {Math.round(tick * 100)} %
          </text>
        </g>
      ))}
      {bars.map((bar, i) => {
        const middle = i * rowHeight + rowHeight / 2 + 4;
        const width = place(x(bar.share ?? 0) - labelWidth);
        return (
          <g key={bar.label}>
            <text x={labelWidth - 10} y={middle + 4} textAnchor="end">
              {bar.label}
            </text>
            <rect x={labelWidth} y={middle - 8} width={width} height={16} fill={palette.turquoise} />
            {bar.low === null || bar.high === null ? null : (
              <Interval from={x(bar.low)} to={x(bar.high)} middle={middle} />
            )}
            <text x={chartWidth - right + 12} y={middle + 4}>
              {bar.text}
            </text>
          </g>
        );
      })}
      <line x1={labelWidth} x2={labelWidth} y1={4} y2={bottom} stroke={ink.text} />
    </ChartFrame>
  );
}
