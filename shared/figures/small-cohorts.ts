import { type DisclosureProfile, isSmall } from '../stats/disclosure.js';
import type { CohortCounts } from './cohort-counts.js';
import type { Figure } from './figure.js';
import { hidden } from './print.js';

/**
 * Cohorts of which nothing is printed: too few people are in them, or too few are outside, or outside them
 * in another: whoever takes one from the other would else read those few.
 */
export function cohortsNotShown(
  { all, cohorts, overlaps }: CohortCounts,
  profile: DisclosureProfile,
): ReadonlySet<string> {
  const few = (people: number): boolean => people > 0 && isSmall(people, profile);
  const alone = cohorts.filter(({ people }) => people === 0 || few(people) || few(all.people - people));
  const within = overlaps.flatMap(({ between: [one, other], people }) => {
    const [first, second] = [one, other].map((id) => cohorts.find((cohort) => cohort.id === id)?.people ?? 0);
    const rests = [(first ?? 0) - people, (second ?? 0) - people];
    return rests.includes(0) && rests.some(few) ? [(first ?? 0) < (second ?? 0) ? one : other] : [];
  });
  return new Set([...alone.map(({ id }) => id), ...within]);
}

/** The printed figures without those of cohorts that may not be shown. */
export function withoutSmallCohorts(
  figures: readonly Figure[],
  counts: CohortCounts,
  profile: DisclosureProfile,
): readonly Figure[] {
  const ids = cohortsNotShown(counts, profile);
  const names = new Set(counts.cohorts.filter(({ id }) => ids.has(id)).map(({ name }) => name));
  if (names.size === 0) return figures;
  return figures.map((figure) =>
    figure.by[0] === 'cohort' && names.has(figure.group[0] ?? '') ? hidden(figure, tooFew) : figure,
  );
}

const tooFew = 'Too few people are in this cohort, or outside it.';
