import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { ChartFrame } from './ChartFrame.js';
import { Interval } from './Interval.js';
import { halfWidth, ink, palette, place } from './palette.js';

/** A mean with its interval, rounded as printed. */
export interface MeanMark {
  readonly label: string;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
}

interface Props {
  id: string;
  title: string;
  alt: string;
  range: readonly [number, number];
  /** Says which way is better, under the axis. */
  direction: string;
  baseline: MeanMark;
  followUp: MeanMark;
}

const labelWidth = 72;
const right = 124;
const rows = { baseline: 20, followUp: 50 } as const;

/** Means of the same people at two times on the instrument's whole range, joined by a line. */
export function PairedChange({ id, title, alt, range, direction, baseline, followUp }: Props) {
  const x = scaleLinear([...range], [labelWidth, halfWidth - right]);
  const joined = line()([
    [place(x(baseline.mean)), rows.baseline],
    [place(x(followUp.mean)), rows.followUp],
  ]);
  return (
    <ChartFrame id={id} height={106} width={halfWidth} title={title} alt={alt}>
      {x.ticks(5).map((tick) => (
        <g key={tick}>
          <line x1={place(x(tick))} x2={place(x(tick))} y1={6} y2={66} stroke={ink.line} />
          <text x={place(x(tick))} y={82} textAnchor="middle" fill={ink.soft}>
            {tick}
          </text>
        </g>
      ))}
      <path d={joined ?? ''} stroke={ink.soft} strokeDasharray="4 3" fill="none" />
      <MeanRow mark={baseline} middle={rows.baseline} x={x} filled={false} />
      <MeanRow mark={followUp} middle={rows.followUp} x={x} filled />
      <text x={2} y={102} fill={ink.soft}>
        {direction}
      </text>
    </ChartFrame>
  );
}

interface RowProps {
  mark: MeanMark;
  middle: number;
  x: (value: number) => number;
  filled: boolean;
}

function MeanRow({ mark, middle, x, filled }: RowProps) {
  return (
    <g>
      <text x={labelWidth - 10} y={middle + 4} textAnchor="end">
        {mark.label}
      </text>
      {mark.low === null || mark.high === null ? null : (
        <Interval from={x(mark.low)} to={x(mark.high)} middle={middle} />
      )}
      <circle
        cx={place(x(mark.mean))}
        cy={middle}
        r={6}
        fill={filled ? palette.blue : '#ffffff'}
        stroke={palette.blue}
        strokeWidth={2}
      />
      <text x={halfWidth - right + 8} y={middle + 4}>
        {mark.text}
      </text>
    </g>
  );
}
