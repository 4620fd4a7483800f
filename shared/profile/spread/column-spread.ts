import type { ColumnKind, ColumnProfile } from '../column-profile.js';
import type { DateSummary } from '../date-summary.js';
import { instrumentOfHeader } from '../column-kind.js';
import { dateHeaps, numberHeaps } from './heaping.js';
import { dateHistogram, numberHistogram } from './histogram.js';
import { dateOutliers, numberOutliers } from './outliers.js';
import { scaleDoubt } from './scale-doubt.js';
import { dateSentinels, numberSentinels, textSentinels } from './sentinels.js';
import { numbersByCode } from './numbers-of.js';
import { numericSummary } from './numeric-summary.js';
import type { Said, SeenColumn } from '../said-texts.js';
import { weigh } from './weighted.js';

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
  const numbers = weigh(numbersByCode(seen, said), seen.counts);
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
