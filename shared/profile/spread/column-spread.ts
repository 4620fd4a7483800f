import type { ColumnKind, ColumnProfile } from '../column-profile.js';
import type { DateSummary } from '../date-summary.js';
import { instrumentOfHeader } from '../column-kind.js';
import { dateHeaps, numberHeaps } from './heaping.js';
import { dateHistogram, numberHistogram } from './histogram.js';
import { dateOutliers, numberOutliers } from './outliers.js';
import { scaleDoubt } from './scale-doubt.js';
import { dateSentinels, numberSentinels, textSentinels } from './sentinels.js';
import { numberIn } from '../number-in.js';
import { numericSummary } from './numeric-summary.js';
import type { Said, SeenColumn } from '../said-texts.js';
import type { TextPool } from '../text-pool.js';
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

/** Look at the numbers of a column of numbers, at the days of a column of dates, and at stand-ins in others. */
export function spreadOf(seen: SeenColumn, said: Said, about: SpreadAbout): Spread {
  const { kind, name, dates, masked } = about;
  if (dates !== null) return spreadOfDates(dates, masked);
  if (kind !== 'number' && kind !== 'score') return { ...none, sentinels: textSentinels(seen, said, about) };
  const numbers = numbersOf(seen, said);
  const instrument = instrumentOfHeader(name);
  return {
    numeric: numericSummary(numbers),
    histogram: numberHistogram(numbers),
    heaping: numberHeaps(numbers).filter(({ what }) => !masked || what !== 'value'),
    sentinels: numberSentinels(numbers, instrument?.range ?? null),
    outliers: numberOutliers(numbers),
    scale: scaleDoubt(numbers, { header: name, instrument }),
  };
}

function spreadOfDates(dates: DateSummary, masked: boolean): Spread {
  const read = dates.read.filter(({ sentinel }) => !sentinel);
  const days = weigh(
    read.map(({ day }) => day),
    read.map(({ count }) => count),
  );
  return {
    ...none,
    histogram: dateHistogram(days),
    heaping: dateHeaps(days, masked),
    sentinels: dateSentinels(dates),
    outliers: dateOutliers(days),
  };
}

function numbersOf({ texts, counts }: SeenColumn, { says }: Said): Weighted {
  const numbers = new Float64Array(texts.size).fill(NaN);
  for (let code = 0; code < texts.size; code += 1)
    if (says[code] === 1) numbers[code] = plainNumber(texts, code) ?? numberIn(texts.text(code)) ?? NaN;
  return weigh(numbers, counts);
}

/** Few digits and at most one point, nothing else: most numbers are written so. Null for any other text. */
function plainNumber({ bytes, starts }: TextPool, code: number): number | null {
  const from = starts[code] ?? 0;
  const to = starts[code + 1] ?? 0;
  if (to === from || to - from > 15) return null;
  let digits = 0;
  let point = -1;
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte >= 48 && byte <= 57) digits = digits * 10 + byte - 48;
    else if (byte === 46 && point === -1 && i > from && i < to - 1) point = i;
    else return null;
  }
  return point === -1 ? digits : digits / 10 ** (to - 1 - point);
}
