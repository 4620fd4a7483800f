import { scaleLinear } from 'd3-scale';
import { Interval } from '../../../shared/report/charts/Interval.js';
import { chartWidth, ink, place, textWidth } from '../../../shared/report/charts/palette.js';
import type { ChartData, Series } from '../chart-data.js';
import { cellWords, unitNames, wordsOfNumber } from '../chart-rows.js';
import { seriesColours } from './series-colours.js';

const rowHeight = 24;
const gap = 8;

/** How high lying bars or dots are, with their axis. */
export function lyingHeight({ labels, series }: ChartData): number {
  return labels.length * (series.length * rowHeight + gap) + 44;
}

/** Bars from nought, or dots, with their intervals; each with its number in words. */
export function Lying({ data }: { data: ChartData }) {
  const { labels, series, unit, mark } = data;
  const left = Math.min(320, Math.max(80, ...labels.map((label) => textWidth(label) + 16)));
  const texts = series.flatMap((one) => labels.map((_, i) => cellWords(one, i, data)));
  const right = chartWidth - Math.max(60, ...texts.map((text) => textWidth(text, 12) + 12));
  const x = scaleLinear(extent(data), [left, right]);
  const bottom = lyingHeight(data) - 44;
  const groupHeight = series.length * rowHeight + gap;
  return (
    <g>
      {x.ticks(5).map((tick) => (
        <g key={tick}>
          <line x1={place(x(tick))} x2={place(x(tick))} y2={bottom} stroke={ink.line} />
          <text x={place(x(tick))} y={bottom + 16} textAnchor="middle" fill={ink.soft} fontSize={12}>
            {tickWords(tick, unit)}
          </text>
        </g>
      ))}
      <text x={place((left + right) / 2)} y={bottom + 36} textAnchor="middle" fill={ink.soft}>
        {unitNames[unit] ?? unit}
      </text>
      <line x1={place(x(0))} x2={place(x(0))} y2={bottom} stroke={ink.text} />
      {mark === undefined ? null : (
        <line x1={place(x(mark))} x2={place(x(mark))} y2={bottom} stroke={ink.text} strokeDasharray="3 3" />
      )}
      {labels.map((label, i) => (
        <g key={label}>
          <text x={left - 10} y={i * groupHeight + groupHeight / 2 + 4} textAnchor="end">
            {label}
          </text>
          {series.map((one, s) => (
            <g key={one.name}>
              <Mark
                one={one}
                i={i}
                middle={i * groupHeight + gap / 2 + s * rowHeight + rowHeight / 2}
                x={x}
                colour={seriesColours[s] ?? ink.text}
                isDot={data.shape === 'dots'}
              />
              <text
                x={right + 12}
                y={i * groupHeight + gap / 2 + s * rowHeight + rowHeight / 2 + 4}
                fontSize={12}
              >
                {cellWords(one, i, data)}
              </text>
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}

/** A round number along the axis needs no decimals that are nought. */
function tickWords(tick: number, unit: string): string {
  return wordsOfNumber(tick, { unit, isExact: true }).replace(/\.0+(?=\D|$)/u, '');
}

interface MarkProps {
  one: Series;
  i: number;
  middle: number;
  x: (value: number) => number;
  colour: string;
  isDot: boolean;
}

function Mark({ one, i, middle, x, colour, isDot }: MarkProps) {
  const value = one.values[i] ?? null;
  if (value === null) return null;
  const [low, high] = [one.low?.[i] ?? null, one.high?.[i] ?? null];
  const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
  return (
    <>
      {isDot ? null : (
        <rect x={place(from)} y={middle - 8} width={place(to - from)} height={16} fill={colour} />
      )}
      {low === null || high === null ? null : <Interval from={x(low)} to={x(high)} middle={middle} />}
      {isDot ? <circle cx={place(x(value))} cy={middle} r={5} fill={colour} /> : null}
    </>
  );
}

/** From the least to the most that is drawn, nought always in it. */
function extent({ series, range, unit, mark }: ChartData): [number, number] {
  if (range !== undefined) return [range[0], range[1]];
  const drawn = series.flatMap(({ values, low = [], high = [] }) => [...values, ...low, ...high]);
  const numbers = [0, mark ?? 0, ...drawn.filter((one) => one !== null)];
  return [Math.min(...numbers), unit === 'share' ? 1 : Math.max(...numbers)];
}
