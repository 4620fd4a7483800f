import type { Instrument } from '../../dataset/field.js';
import { swemwbsMetric } from '../../dataset/swemwbs-metric.js';
import type { ScaleDoubt } from '../column-parts.js';
import { type Weighted, rowsBelow, rowsBetween, sumOver, weigh, weightedQuantile } from './weighted.js';

/** A second scale has at least so many rows, and this share of all. */
const least = { rows: 5, share: 0.03 } as const;

/** What points at two scales in one column of numbers, or at another scale than the header says. */
export function scaleDoubt(numbers: Weighted, about: ScaleAbout): ScaleDoubt | null {
  return (
    swemwbsDoubt(numbers, about) ??
    tenOrHundred(numbers, about) ??
    shareOrPercent(numbers) ??
    clusters(numbers, about)
  );
}

/** The header, and the instrument it names. */
export interface ScaleAbout {
  readonly header: string;
  readonly instrument: Instrument | null;
}

const metricScores: ReadonlySet<number> = new Set(
  [...swemwbsMetric.values()].filter((score) => !Number.isInteger(score)),
);

function swemwbsDoubt(numbers: Weighted, { instrument }: ScaleAbout): ScaleDoubt | null {
  if (instrument?.code !== 'swemwbs7') return null;
  const metric = sumOver(numbers, (value) => (metricScores.has(value) ? 1 : 0));
  if (!isEnough(metric, numbers)) return null;
  const raw = numbers.rows - metric;
  if (!isEnough(raw, numbers))
    return {
      suspected: 'swemwbs_metric',
      says: 'These look like metric scores of the short WEMWBS, not like totals of its answers.',
      lower: metric,
      upper: 0,
      factor: null,
    };
  return {
    suspected: 'swemwbs_raw_and_metric',
    says: 'Some rows look like metric scores of the short WEMWBS, others like totals of its answers.',
    lower: metric,
    upper: raw,
    factor: null,
  };
}

/** A scale from 0 to 10 that some filled in as 0 to 100. */
function tenOrHundred(numbers: Weighted, { instrument }: ScaleAbout): ScaleDoubt | null {
  if (instrument?.range[1] !== 10) return null;
  const tens = sumOver(numbers, (value) => (value > 10 && value <= 100 && value % 10 === 0 ? 1 : 0));
  if (!isEnough(tens, numbers)) return null;
  return {
    suspected: 'ten_and_hundred',
    says: 'This scale ends at 10, but some rows hold tens up to 100, as if it went from 0 to 100.',
    lower: numbers.rows - tens,
    upper: tens,
    factor: 10,
  };
}

function shareOrPercent(numbers: Weighted): ScaleDoubt | null {
  if ((numbers.values[0] ?? -1) < 0 || (numbers.values.at(-1) ?? 0) > 100) return null;
  const shares = sumOver(numbers, (value) => (value > 0 && value < 1 ? 1 : 0));
  const between = rowsBetween(numbers, 1.000001, 5);
  const percents = numbers.rows - rowsBelow(numbers, 5);
  if (!isEnough(shares, numbers) || !isEnough(percents, numbers) || between > 0.2 * percents) return null;
  return {
    suspected: 'share_and_percent',
    says: 'Some rows look like shares from 0 to 1, others like percentages from 0 to 100.',
    lower: shares,
    upper: percents,
    factor: 100,
  };
}

/** The values on either side of the widest gap differ by so many times at least. */
const leastGap = 3;
const factors = [10, 100, 1000];
/** How far the medians of the two sides may be off a factor, in powers of ten. */
const slack = 0.2;

function clusters(numbers: Weighted, { header }: ScaleAbout): ScaleDoubt | null {
  const positive = weighFrom(numbers, 0);
  const gap = widestGap(positive);
  if (gap === null) return null;
  const lower = rowsBelow(positive, gap);
  const upper = positive.rows - lower;
  if (!isEnough(lower, numbers) || !isEnough(upper, numbers)) return null;
  const apart = Math.log10(medianFrom(positive, gap) / medianBelow(positive, lower));
  const factor = factors.find((one) => Math.abs(Math.log10(one) - apart) <= slack);
  if (factor === undefined) return null;
  const isMoney = factor === 100 && /£|\b(?:costs?|price|amount|spend|spent|budget|paid|fee)\b/i.test(header);
  return {
    suspected: isMoney ? 'pounds_and_pence' : 'factor',
    says: isMoney
      ? 'Some amounts are about 100 times the others, as if they were in pence.'
      : `Some numbers are about ${String(factor)} times the others, with none between, as if they were in another unit.`,
    lower,
    upper,
    factor,
  };
}

function weighFrom(numbers: Weighted, above: number): Weighted {
  const values = numbers.values.filter((value) => value > above);
  const skipped = numbers.values.length - values.length;
  return weigh(
    values,
    Array.from(values, (_, i) => (numbers.upTo[skipped + i] ?? 0) - (numbers.upTo[skipped + i - 1] ?? 0)),
  );
}

function widestGap({ values }: Weighted): number | null {
  let widest = leastGap;
  let at: number | null = null;
  for (let i = 1; i < values.length; i += 1) {
    const gap = (values[i] ?? 0) / (values[i - 1] ?? 1);
    if (gap >= widest && i >= 3 && values.length - i >= 3) [widest, at] = [gap, values[i] ?? null];
  }
  return at;
}

function medianBelow(numbers: Weighted, rows: number): number {
  return weightedQuantile(numbers, (rows - 1) / 2 / Math.max(1, numbers.rows - 1));
}

function medianFrom(numbers: Weighted, from: number): number {
  const below = rowsBelow(numbers, from);
  return weightedQuantile(numbers, (below + (numbers.rows - below - 1) / 2) / Math.max(1, numbers.rows - 1));
}

function isEnough(rows: number, { rows: all }: Weighted): boolean {
  return rows >= least.rows && rows >= least.share * all;
}
