import { chartWidth, ink, textWidth } from '../../../shared/report/charts/palette.js';
import type { ChartData } from '../chart-data.js';
import { Columns } from './Columns.js';
import { Lying, lyingHeight } from './Lying.js';
import { seriesColours } from './series-colours.js';
import { linesOf } from './text-lines.js';

interface Props {
  data: ChartData;
  /** Rules that name the letters it is drawn with. */
  fontFaces: string;
}

const margin = 24;
const lineHeight = 19;
const columnsHeight = 300;

/** A chart as a drawing that stands by itself: title, what to see, marks with their numbers. Always light, for paper. */
export function ChartPicture({ data, fontFaces }: Props) {
  const title = linesOf(data.title, { width: chartWidth, size: 16 });
  const says = linesOf(data.says, { width: chartWidth, size: 13 });
  const legendTop = (title.length + says.length) * lineHeight + 14;
  const plotTop = legendTop + (data.series.length > 1 ? lineHeight + 6 : 0);
  const plotHeight = data.shape === 'columns' ? columnsHeight : lyingHeight(data);
  const [width, height] = [chartWidth + 2 * margin, plotTop + plotHeight + 2 * margin];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      fontFamily="'Source Sans 3', sans-serif"
      fontSize={13}
      fill={ink.text}
    >
      <style>{fontFaces}</style>
      <rect width={width} height={height} fill="#ffffff" />
      <g transform={`translate(${String(margin)} ${String(margin)})`}>
        {title.map((line, i) => (
          <text key={line} y={12 + i * lineHeight} fontSize={16} fontWeight={700}>
            {line}
          </text>
        ))}
        {says.map((line, i) => (
          <text key={line} y={12 + (title.length + i) * lineHeight + 2} fill={ink.soft}>
            {line}
          </text>
        ))}
        {data.series.length > 1 ? <Legend data={data} top={legendTop} /> : null}
        <g transform={`translate(0 ${String(plotTop)})`}>
          {data.shape === 'columns' ? <Columns data={data} height={plotHeight} /> : <Lying data={data} />}
        </g>
      </g>
    </svg>
  );
}

function Legend({ data: { series }, top }: { data: ChartData; top: number }) {
  const widths = series.map(({ name }) => textWidth(name) + 40);
  return (
    <g transform={`translate(0 ${String(top)})`}>
      {series.map(({ name }, i) => (
        <g
          key={name}
          transform={`translate(${String(widths.slice(0, i).reduce((sum, width) => sum + width, 0))} 0)`}
        >
          <rect y={2} width={12} height={12} fill={seriesColours[i] ?? ink.text} />
          <text x={18} y={12}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
