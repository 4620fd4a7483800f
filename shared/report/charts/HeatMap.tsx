import { scaleLinear } from 'd3-scale';
import { ChartFrame } from './ChartFrame.js';
import { chartWidth, ink, palette, place } from './palette.js';

/** One field in one file; share null where nothing is recorded there or may not be shown. */
export interface HeatCell {
  readonly share: number | null;
  readonly text: string;
}

export interface HeatRow {
  readonly label: string;
  readonly cells: readonly HeatCell[];
}

interface Props {
  id: string;
  title: string;
  alt: string;
  columns: readonly string[];
  rows: readonly HeatRow[];
}

const labelWidth = 200;
const rowHeight = 24;
const headHeight = 24;

/** Fields down, files across: the darker, the more complete; each cell also says so in figures. */
export function HeatMap({ id, title, alt, columns, rows }: Props) {
  const width = Math.min(110, (chartWidth - labelWidth) / Math.max(1, columns.length));
  const shade = scaleLinear<string>([0, 1], ['#ffffff', palette.blue]);
  return (
    <ChartFrame id={id} height={headHeight + rows.length * rowHeight + 6} title={title} alt={alt}>
      {columns.map((column, i) => (
        <text
          key={column}
          x={place(labelWidth + width * (i + 0.5))}
          y={16}
          textAnchor="middle"
          fontWeight={600}
        >
          {column}
        </text>
      ))}
      {rows.map((row, r) => (
        <g key={row.label}>
          <text x={labelWidth - 10} y={headHeight + r * rowHeight + 16} textAnchor="end">
            {row.label}
          </text>
          {row.cells.map((cell, c) => (
            <HeatMark
              key={columns[c]}
              cell={cell}
              left={labelWidth + width * c}
              row={r}
              width={width}
              shade={shade}
            />
          ))}
        </g>
      ))}
    </ChartFrame>
  );
}

interface MarkProps {
  cell: HeatCell;
  left: number;
  row: number;
  width: number;
  shade: (share: number) => string;
}

function HeatMark({ cell, left, row, width, shade }: MarkProps) {
  const top = headHeight + row * rowHeight;
  const dark = (cell.share ?? 0) > 0.5;
  return (
    <g>
      <rect
        x={place(left + 1)}
        y={top + 1}
        width={place(width - 2)}
        height={rowHeight - 2}
        fill={cell.share === null ? '#ffffff' : shade(cell.share)}
        stroke={cell.share === null ? ink.line : palette.blue}
        strokeWidth={0.75}
      />
      <text
        x={place(left + width / 2)}
        y={top + 16}
        textAnchor="middle"
        fontSize={12}
        fill={dark ? '#ffffff' : ink.text}
      >
        {cell.text}
      </text>
    </g>
  );
}
