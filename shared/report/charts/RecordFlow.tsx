import { ChartFrame } from './ChartFrame.js';
import { chartWidth, ink, palette } from './palette.js';

/** One box of the flow, and what left on the way to the next. */
export interface FlowStep {
  readonly label: string;
  readonly text: string;
  /** Beside the arrow to the next box; null where nothing is to be said. */
  readonly left: string | null;
}

interface Props {
  id: string;
  title: string;
  alt: string;
  steps: readonly FlowStep[];
}

const boxWidth = 330;
const boxHeight = 30;
const step = 54;

/** How the rows that arrived become the numbers that are reported. */
export function RecordFlow({ id, title, alt, steps }: Props) {
  return (
    <ChartFrame id={id} height={steps.length * step - (step - boxHeight) + 4} title={title} alt={alt}>
      {steps.map((box, i) => {
        const top = i * step + 2;
        const last = i === steps.length - 1;
        return (
          <g key={box.label}>
            <rect
              x={2}
              y={top}
              width={boxWidth}
              height={boxHeight}
              fill="#ffffff"
              stroke={palette.blue}
              strokeWidth={1.5}
            />
            <text x={14} y={top + 20}>
              {box.label}
            </text>
            <text x={boxWidth - 12} y={top + 20} textAnchor="end" fontWeight={600} fontSize={15}>
              {box.text}
            </text>
            {last ? null : (
              <path
                d={`M${String(boxWidth / 2)} ${String(top + boxHeight)}v19m-4 -6l4 6l4 -6`}
                stroke={ink.soft}
                strokeWidth={1.5}
                fill="none"
              />
            )}
            {last || box.left === null ? null : (
              <text x={boxWidth / 2 + 16} y={top + boxHeight + 16} fill={ink.soft}>
                {box.left.slice(0, Math.floor((chartWidth - boxWidth / 2) / 6.4))}
              </text>
            )}
          </g>
        );
      })}
    </ChartFrame>
  );
}
