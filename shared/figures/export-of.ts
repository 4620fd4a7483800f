import type { PastExport } from '../disclosure/past-export.js';
import type { Figure } from './figure.js';

const counted = ['A1.count', 'A2.count'];

/** What is to be remembered of an export of these figures. */
export function exportOf(
  figures: readonly Figure[],
  { profile, population }: Pick<PastExport, 'profile' | 'population'>,
): PastExport {
  const counts = figures
    .filter(
      ({ id, by, status }) =>
        counted.includes(id) && by[0] !== 'cohort' && (by.length === 0 || status !== 'withheld'),
    )
    .map(({ id, by, group, n }) => [[id, ...by, ...group].join('|'), n] as const);
  return { profile, population, counts: Object.fromEntries(counts) };
}
