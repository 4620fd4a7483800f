import { scaleLinear } from 'd3-scale';
import { ChartFrame } from './ChartFrame.js';
import { chartWidth, ink, palette, place } from './palette.js';

/** One step of the pathway, as printed. */
export interface CascadeStep {
  readonly label: string;
  readonly count: number | null;
  readonly text: string;
}

interface Props {
  id: string;
  title: string;
  alt: string;
  steps: readonly CascadeStep[];
}

const rowHeight = 22;
const labelWidth = 150;

/** Steps of the pathway under one another, all from the same zero. */
export function Cascade({ id, title, alt, steps }: Props) {
  const longest = chartWidth - labelWidth - 190;
  const x = scaleLinear([0, Math.max(1, ...steps.map(({ count }) => count ?? 0))], [0, longest]);
  return (
    <ChartFrame id={id} height={steps.length * rowHeight + 10} title={title} alt={alt}>
      {steps.map(({ label, count, text }, i) => {
        const middle = i * rowHeight + rowHeight / 2 + 5;
        const width = place(x(count ?? 0));
        return (
          <g key={label}>
            <text x={labelWidth - 10} y={middle + 4} textAnchor="end">
              {label}
            </text>
            <rect x={labelWidth} y={middle - 8} width={width} height={16} fill={palette.blue} />
            <text x={place(labelWidth + width + 8)} y={middle + 4}>
              {text}
            </text>
          </g>
        );
      })}
      <line x1={labelWidth} x2={labelWidth} y1={5} y2={steps.length * rowHeight + 5} stroke={ink.text} />
    </ChartFrame>
  );
}
