import type { Figure } from '../../../shared/figures/figure.js';

/** Ways of looking at one instrument, in the order in which they are read. */
export const instrumentParts = [
  { id: 'change', label: 'Change', starts: ['B3.', 'B4.'] },
  { id: 'low', label: 'Low starters', starts: ['B5.'] },
  { id: 'lost', label: 'Lost against followed up', starts: ['B6.'] },
  { id: 'bounds', label: 'Bounds', starts: ['B7.'] },
  { id: 'flow', label: 'Who has scores', starts: ['B1.', 'B2.'] },
] as const;

/** One of these ways. */
export type InstrumentPart = (typeof instrumentParts)[number]['id'];

/** Figures that stand in the data for whoever checks them, and would only be in the way here. */
const forTheData = /^B3\.(dz|drm|glass|hedges_gav|r)\./;

/** The figures of one way of looking. */
export function figuresOfPart(figures: readonly Figure[], part: InstrumentPart): readonly Figure[] {
  const starts = instrumentParts.find(({ id }) => id === part)?.starts ?? [];
  return figures.filter(({ id }) => !forTheData.test(id) && starts.some((start) => id.startsWith(start)));
}
