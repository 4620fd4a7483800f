import type { Figure } from '../../shared/figures/figure.js';
import { figureRows, figureSentence } from './figure-sentence.js';

/** Figures that are read together, as one table with a line each, the header first. */
export function rowsOfFigures(figures: readonly Figure[]): readonly (readonly string[])[] {
  const tables = figures.map(figureRows);
  return tables.flatMap((rows, i) => (i === 0 ? rows : rows.slice(1)));
}

/** The same as sentences, one a figure. */
export function sentencesOfFigures(figures: readonly Figure[]): string {
  return figures.map(figureSentence).join(' ');
}
