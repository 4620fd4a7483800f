import { type DisclosureProfile, isSmall } from '../stats/disclosure.js';
import type { CohortCounts } from './cohort-counts.js';
import type { Figure } from './figure.js';
import type { CountBeside } from './print-beside.js';

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

/** Why a figure is not printed: it is of a cohort of which nothing is. */
export function leftOutWithCohort(
  counts: CohortCounts,
  profile: DisclosureProfile,
): (figure: Figure) => string | null {
  const ids = cohortsNotShown(counts, profile);
  const names = new Set(counts.cohorts.filter(({ id }) => ids.has(id)).map(({ name }) => name));
  return ({ by, group }) => (by[0] === 'cohort' && names.has(group[0] ?? '') ? tooFew : null);
}

const tooFew = 'Too few people are in this cohort, or outside it.';

/** Who is in two cohorts at once, as a part of each: print tells of it beside the figures. */
export function overlapsBeside({ cohorts, overlaps }: CohortCounts): readonly CountBeside[] {
  return overlaps.map(({ between, people }) => ({
    id: overlapId(between),
    title: 'People in two cohorts at once',
    n: people,
    of: between.flatMap((id) => {
      const cohort = cohorts.find((one) => one.id === id);
      return cohort === undefined ? [] : [{ count: cohort.people, by: 'cohort', group: cohort.name }];
    }),
  }));
}

/** The cohorts with those overlaps marked that print stars. */
export function withStarredOverlaps(counts: CohortCounts, starred: ReadonlySet<string>): CohortCounts {
  const overlaps = counts.overlaps.map((overlap) =>
    starred.has(overlapId(overlap.between)) ? { ...overlap, starred: true } : overlap,
  );
  return { ...counts, overlaps };
}

function overlapId(between: readonly string[]): string {
  return `both ${between.join(' and ')}`;
}
