import { scaleBand, scaleLinear } from 'd3-scale';
import { ChartFrame } from './ChartFrame.js';
import { chartWidth, ink, palette, place } from './palette.js';

/** One month; `count` is null where the number may not be shown, `text` is what is printed for it. */
export interface MonthBar {
  /** YYYY-MM. */
  readonly month: string;
  readonly count: number | null;
  readonly text: string;
  /** The period covers only part of the month. */
  readonly partial: boolean;
}

interface Props {
  id: string;
  title: string;
  alt: string;
  bars: readonly MonthBar[];
}

const top = 22;
const bottom = 250;
const height = 300;
const monthLetters = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Counts by month, from zero, each bar with its printed number. */
export function MonthBars({ id, title, alt, bars }: Props) {
  const x = scaleBand(
    bars.map(({ month }) => month),
    [8, chartWidth - 8],
  ).padding(0.2);
  const y = scaleLinear([0, Math.max(1, ...bars.map(({ count }) => count ?? 0))], [bottom, top]);
  const size = Math.max(8, Math.min(13, x.step() * 0.42));
  return (
    <ChartFrame id={id} height={height} title={title} alt={alt}>
      <line x1={8} x2={chartWidth - 8} y1={bottom} y2={bottom} stroke={ink.text} />
      {bars.map((bar, i) => (
        <MonthBarMark
          key={bar.month}
          bar={bar}
          first={i === 0}
          left={x(bar.month) ?? 0}
          width={x.bandwidth()}
          y={y}
          size={size}
        />
      ))}
    </ChartFrame>
  );
}

interface MarkProps {
  bar: MonthBar;
  first: boolean;
  left: number;
  width: number;
  y: (count: number) => number;
  size: number;
}

function MonthBarMark({ bar, first, left, width, y, size }: MarkProps) {
  const barTop = y(bar.count ?? 0);
  const middle = place(left + width / 2);
  const [year = '', month = ''] = bar.month.split('-');
  const label = monthLetters[Number(month) - 1] ?? bar.month;
  return (
    <g textAnchor="middle">
      <rect
        x={place(left)}
        y={place(barTop)}
        width={place(width)}
        height={place(bottom - barTop)}
        fill={bar.partial ? '#ffffff' : palette.blue}
        stroke={palette.blue}
        {...(bar.partial ? { strokeDasharray: '3 2' } : {})}
      />
      <text x={middle} y={place(barTop - 5)} fontSize={place(size)}>
        {bar.text}
      </text>
      <text x={middle} y={bottom + 16} fontSize={place(size)}>
        {size < 9.5 ? label.slice(0, 1) : label}
      </text>
      {month === '01' || first ? (
        <text x={middle} y={bottom + 34} fontWeight={600}>
          {year}
        </text>
      ) : null}
    </g>
  );
}
