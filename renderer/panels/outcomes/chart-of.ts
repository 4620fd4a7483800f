import type { Figure } from '../../../shared/figures/figure.js';
import type { ChartData } from '../../widgets/chart-data.js';
import { printedFigures } from '../../words/printed-figures.js';
import type { Showing } from './showing.js';

interface ShownChart {
  /** As it is drawn here. */
  readonly data: ChartData | undefined;
  /** As it may leave the page: of printed numbers, whatever is drawn. */
  readonly copied: ChartData | undefined;
}

/** A chart of the numbers that the page shows, beside the same of the numbers of print. */
export function chartOf(
  chart: (figures: readonly Figure[]) => ChartData | undefined,
  figures: readonly Figure[],
  showing: Showing,
): ShownChart {
  const copied = chart(printedFigures(figures));
  if (showing !== 'exact') return { data: copied, copied };
  const exact = chart(figures);
  return { data: exact === undefined ? undefined : { ...exact, isExact: true }, copied };
}
