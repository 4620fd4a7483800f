import { scaleLinear } from 'd3-scale';
import { ChartFrame } from './ChartFrame.js';
import { chartWidth, ink, palette, place } from './palette.js';

/** One field in one group; share null where nothing is to be shown. */
export interface HeatCell {
  readonly share: number | null;
  readonly text: string;
}

export interface HeatRow {
  readonly label: string;
  readonly cells: readonly HeatCell[];
}

/** A column by its own name, and what stands above its first one: a year, the kind of group. */
export interface HeatColumn {
  readonly id: string;
  readonly label: string;
  readonly above: string;
}

interface Props {
  id: string;
  title: string;
  alt: string;
  columns: readonly HeatColumn[];
  rows: readonly HeatRow[];
}

const labelWidth = 190;
const rowHeight = 14;
const headHeight = 34;
const widest = 110;

/** Fields down, groups across: the darker, the more complete; each cell also says so in figures. */
export function HeatMap({ id, title, alt, columns, rows }: Props) {
  const width = Math.min(widest, (chartWidth - labelWidth) / Math.max(1, columns.length));
  const shade = scaleLinear<string>([0, 1], ['#ffffff', palette.blue]);
  return (
    <ChartFrame id={id} height={headHeight + rows.length * rowHeight + 4} title={title} alt={alt}>
      {columns.map((column, i) => (
        <g key={column.id}>
          {column.above === columns[i - 1]?.above ? null : (
            <text x={place(labelWidth + width * i + 1)} y={13} fontWeight={600}>
              {column.above}
            </text>
          )}
          <text x={place(labelWidth + width * (i + 0.5))} y={29} textAnchor="middle" fontSize={sizeIn(width)}>
            {column.label}
          </text>
        </g>
      ))}
      {rows.map((row, r) => (
        <g key={row.label}>
          <text x={labelWidth - 8} y={headHeight + r * rowHeight + 11} textAnchor="end" fontSize={12}>
            {row.label}
          </text>
          {row.cells.map((cell, c) => (
            <HeatMark
              key={columns[c]?.id}
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

/** Three digits have to fit a cell. */
function sizeIn(width: number): number {
  return width < 30 ? 10 : 12;
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
        x={place(left + 0.5)}
        y={top + 0.5}
        width={place(width - 1)}
        height={rowHeight - 1}
        fill={cell.share === null ? '#ffffff' : shade(cell.share)}
        stroke={cell.share === null ? ink.line : palette.blue}
        strokeWidth={0.5}
      />
      <text
        x={place(left + width / 2)}
        y={top + 10.5}
        textAnchor="middle"
        fontSize={sizeIn(width)}
        fill={dark ? '#ffffff' : ink.text}
      >
        {cell.text}
      </text>
    </g>
  );
}
