import type { Figure } from '../../shared/figures/figure.js';

/**
 * Figures with the numbers of print in the place of their exact ones: what is drawn or copied of these is rounded and
 * suppressed like a report. A figure whose number may not be shown keeps its place without one.
 */
export function printedFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure) => {
    const { value = null, low = null, high = null, n, of } = figure.shown ?? {};
    return { ...figure, value, low, high, n: n ?? 0, of: of ?? 0 };
  });
}
