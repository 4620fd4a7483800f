import { scaleLog } from 'd3-scale';
import { ChartFrame } from './ChartFrame.js';
import { Interval } from './Interval.js';
import { chartWidth, ink, palette, place } from './palette.js';

/** A ratio as printed; null where it may not be shown. */
export interface RatioMark {
  readonly label: string;
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
}

export interface RatioGroup {
  readonly label: string;
  readonly marks: readonly RatioMark[];
}

interface Props {
  id: string;
  title: string;
  alt: string;
  groups: readonly RatioGroup[];
}

const labelWidth = 280;
const right = 140;
const rowHeight = 26;
const ticks = [0.1, 0.25, 0.5, 1, 2, 4, 10];

/** Ratios on a logarithmic axis about the line of equal shares. */
export function RatioForest({ id, title, alt, groups }: Props) {
  const seen = groups
    .flatMap(({ marks }) => marks.flatMap(({ ratio, low, high }) => [ratio ?? 1, low ?? 1, high ?? 1]))
    .filter((value) => value > 0);
  const least = Math.max(0.1, Math.min(0.5, ...seen) * 0.95);
  const most = Math.min(10, Math.max(2, ...seen) * 1.05);
  const x = scaleLog([least, most], [labelWidth, chartWidth - right]).clamp(true);
  const rows = groups.flatMap(({ label, marks }) => [{ heading: label }, ...marks.map((mark) => ({ mark }))]);
  const bottom = rows.length * rowHeight + 6;
  return (
    <ChartFrame id={id} height={bottom + 42} title={title} alt={alt}>
      {ticks
        .filter((tick) => tick >= least && tick <= most)
        .map((tick) => (
          <g key={tick}>
            <line
              x1={place(x(tick))}
              x2={place(x(tick))}
              y1={6}
              y2={bottom}
              stroke={tick === 1 ? ink.text : ink.line}
              strokeWidth={tick === 1 ? 1.5 : 1}
            />
            <text x={place(x(tick))} y={bottom + 16} textAnchor="middle" fill={ink.soft}>
              {tick}
            </text>
          </g>
        ))}
      <text x={place(x(1) - 26)} y={bottom + 34} textAnchor="end" fill={ink.soft}>
        fewer than expected
      </text>
      <text x={place(x(1) + 26)} y={bottom + 34} fill={ink.soft}>
        more than expected
      </text>
      <Arrow from={x(1) - 6} to={x(1) - 20} middle={bottom + 30} />
      <Arrow from={x(1) + 6} to={x(1) + 20} middle={bottom + 30} />
      {rows.map((row, i) => {
        const middle = i * rowHeight + rowHeight / 2 + 6;
        return 'heading' in row ? (
          <text key={row.heading} x={0} y={middle + 4} fontWeight={600}>
            {row.heading}
          </text>
        ) : (
          <RatioRow key={`${row.mark.label} ${String(i)}`} mark={row.mark} middle={middle} x={x} />
        );
      })}
    </ChartFrame>
  );
}

interface ArrowProps {
  from: number;
  to: number;
  middle: number;
}

/** Drawn rather than written: not every font has arrows. */
function Arrow({ from, to, middle }: ArrowProps) {
  const back = from < to ? -4 : 4;
  return (
    <path
      d={`M${String(place(from))} ${String(middle)}H${String(place(to))}m${String(back)} -4l${String(-back)} 4l${String(back)} 4`}
      stroke={ink.soft}
      strokeWidth={1.5}
      fill="none"
    />
  );
}

interface RowProps {
  mark: RatioMark;
  middle: number;
  x: (ratio: number) => number;
}

function RatioRow({ mark, middle, x }: RowProps) {
  return (
    <g>
      <text x={labelWidth - 10} y={middle + 4} textAnchor="end">
        {mark.label}
      </text>
      {mark.low === null || mark.high === null ? null : (
        <Interval from={x(mark.low)} to={x(mark.high)} middle={middle} />
      )}
      {mark.ratio === null ? null : (
        <rect x={place(x(mark.ratio) - 5)} y={middle - 5} width={10} height={10} fill={palette.blue} />
      )}
      <text x={chartWidth - right + 12} y={middle + 4}>
        {mark.text}
      </text>
    </g>
  );
}
