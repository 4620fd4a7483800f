import type { ColumnKind, ColumnProfile } from './column-profile.js';
import type { DateSummary } from './date-summary.js';
import { dateHistogram, numberHistogram } from './histogram.js';
import { numberIn } from './number-in.js';
import { numericSummary } from './numeric-summary.js';
import type { Said, SeenColumn } from './said-texts.js';
import { type Weighted, weigh } from './weighted.js';

/** How the numbers or dates of a column lie, and what is odd about that. */
export type Spread = Pick<
  ColumnProfile,
  'numeric' | 'histogram' | 'heaping' | 'sentinels' | 'outliers' | 'scale'
>;

/** What is known of the column by then. */
export interface SpreadAbout {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly masked: boolean;
  readonly dates: DateSummary | null;
}

const none: Spread = {
  numeric: null,
  histogram: null,
  heaping: [],
  sentinels: [],
  outliers: null,
  scale: null,
};

/** Look at the numbers of a column of numbers, at the days of a column of dates, and at nothing in others. */
export function spreadOf(seen: SeenColumn, said: Said, { kind, dates }: SpreadAbout): Spread {
  if (dates !== null) {
    const read = dates.read.filter(({ sentinel }) => !sentinel);
    const days = weigh(
      read.map(({ day }) => day),
      read.map(({ count }) => count),
    );
    return { ...none, histogram: dateHistogram(days) };
  }
  if (kind !== 'number' && kind !== 'score') return none;
  const numbers = numbersOf(seen, said);
  return { ...none, numeric: numericSummary(numbers), histogram: numberHistogram(numbers) };
}

function numbersOf({ texts, counts }: SeenColumn, { says }: Said): Weighted {
  const numbers = new Float64Array(texts.size).fill(NaN);
  for (let code = 0; code < texts.size; code += 1)
    if (says[code] === 1) numbers[code] = numberIn(texts.text(code)) ?? NaN;
  return weigh(numbers, counts);
}
