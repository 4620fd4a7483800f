import { addDays } from '../../../shared/dates/calendar.js';
import type { Outliers, Sentinel } from '../../../shared/profile/column-parts.js';
import type { ColumnProfile } from '../../../shared/profile/column-profile.js';
import { counted, decimalWords, shareWords } from '../../words/number-words.js';
import { type BarLine, valueLabel } from './bar-line.js';
import { dateBinWords, dayWords, numberBinWords } from './bin-words.js';

/** The histogram bar by bar, and the rows that lie too far off to be drawn with it. */
export function spreadLines({ index, histogram, numeric }: ColumnProfile): readonly BarLine[] {
  if (histogram === null) return [];
  const { bins, below, above } = histogram;
  const first = bins[0]?.from ?? null;
  const last = bins.at(-1)?.to ?? null;
  const lines: readonly BarLine[] = [
    { label: 'further down', rows: below, bar: { is: 'between', column: index, from: null, to: first } },
    { label: 'further up', rows: above, bar: { is: 'between', column: index, from: last, to: null } },
  ];
  const [under, over] = lines.map((line) => (line.rows === 0 ? [] : [line]));
  const words =
    histogram.of === 'dates'
      ? histogram.bins.map((bin) => dateBinWords(bin, histogram.by))
      : histogram.bins.map((bin) => numberBinWords(bin, numeric?.whole === true));
  const drawn = bins.map(({ from, to, rows }, i): BarLine => ({
    label: words[i] ?? '',
    rows,
    bar: { is: 'between', column: index, from, to },
  }));
  return [...(under ?? []), ...drawn, ...(over ?? [])];
}

/** Values that carry too many rows, stand-ins for no value, and what lies far off. */
export function oddLines(profile: ColumnProfile): readonly BarLine[] {
  const { heaping, sentinels, outliers } = profile;
  return [
    ...heaping.map(({ what, at, rows, share, expected }): BarLine => ({
      label: `${what === 'day' ? dayWords(at) : at}: ${shareWords(share)}, where ${shareWords(expected)} would be usual`,
      rows,
      bar: { is: 'heap', column: profile.index, what, at },
    })),
    ...sentinels.flatMap((sentinel) => sentinelLine(profile, sentinel)),
    ...(outliers === null ? [] : outlierLines(profile.index, outliers)),
  ];
}

const sentinelWords: Readonly<Record<Sentinel['why'], string>> = {
  number_code: 'may stand for no number',
  program_date: 'a date that programs write for none',
  placeholder: 'typed to get on',
  default: 'the same for very many',
};

/** A stand-in that is known by its shape alone has no bar: other values share the shape. */
function sentinelLine({ index, masked }: ColumnProfile, { value, why, count }: Sentinel): readonly BarLine[] {
  if (masked && why === 'default') return [];
  const label = `${valueLabel(value)}: ${sentinelWords[why]}`;
  return why === 'number_code'
    ? [{ label, rows: count, bar: { is: 'heap', column: index, what: 'value', at: value } }]
    : [{ label, rows: count, bar: { is: 'value', column: index, value } }];
}

function outlierLines(column: number, { low, high, below, above }: Outliers): readonly BarLine[] {
  const lines: readonly BarLine[] = [
    {
      label: `unusually ${typeof low === 'string' ? 'early' : 'low'}: before ${edgeWords(low)}`,
      rows: below,
      bar: { is: 'between', column, from: null, to: low },
    },
    {
      label: `unusually ${typeof high === 'string' ? 'late' : 'high'}: after ${edgeWords(high)}`,
      rows: above,
      bar: { is: 'between', column, from: justAfter(high), to: null },
    },
  ];
  return lines.filter(({ rows }) => rows > 0);
}

/** The fence itself is not beyond it, whatever rounding did to it. */
function justAfter(fence: number | string): number | string | null {
  return typeof fence === 'string' ? addDays(fence, 1) : fence + Math.max(Math.abs(fence), 1) * 1e-12;
}

function edgeWords(edge: number | string): string {
  return typeof edge === 'string' ? dayWords(edge) : decimalWords(edge);
}

/** One sentence about the numbers; undefined where there are none. */
export function numbersSentence({ numeric }: ColumnProfile): string | undefined {
  if (numeric === null) return undefined;
  const { min, max, p25, p75, mean, sd, zeros, negatives } = numeric;
  const around = `mean ${decimalWords(mean)}${sd === null ? '' : `, standard deviation ${decimalWords(sd)}`}`;
  const odd = [
    ...(zeros === 0 ? [] : [`${counted(zeros)} zero`]),
    ...(negatives === 0 ? [] : [`${counted(negatives)} below zero`]),
  ];
  return `From ${String(min)} to ${String(max)}, half of them between ${decimalWords(p25)} and ${decimalWords(p75)}; ${[around, ...odd].join('; ')}.`;
}
