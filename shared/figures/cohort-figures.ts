import { caveatLimits } from './caveats.js';
import type { Figure } from './figure.js';

/** What is given by site inside a cohort. */
const bySite = /^A[125]\./;

/** Figures over all, and those by site, as those of one cohort; where it is small they are to be taken with care. */
export function asOfCohort(figures: readonly Figure[], name: string): readonly Figure[] {
  const overAll = figures.filter(({ by }) => by.length === 0);
  const sites = figures.filter(({ id, by }) => by.join() === 'scheme_id' && bySite.test(id));
  const people = overAll.find(({ id }) => id === 'A2.count')?.n ?? 0;
  return [...overAll, ...sites].map((figure) => ({
    ...withFewPairs(people < caveatLimits.small ? withCare(figure) : figure),
    by: ['cohort', ...figure.by],
    group: [name, ...figure.group],
  }));
}

/** Fewer pairs than this give no mean of some of the people. */
export const leastPairs = 10;
const ofPairs = /^B[35]\.(?!share|cut)/;

function withFewPairs(figure: Figure): Figure {
  if (!ofPairs.test(figure.id) || figure.n >= leastPairs || figure.status === 'withheld') return figure;
  const reason = `Fewer than ${String(leastPairs)} people of the cohort have both scores.`;
  return { ...figure, value: null, low: null, high: null, status: 'withheld', reason };
}

function withCare(figure: Figure): Figure {
  if (figure.status === 'withheld') return figure;
  const reason = `The cohort has fewer than ${String(caveatLimits.small)} people.`;
  return { ...figure, status: 'care', reason: [reason, figure.reason ?? ''].join(' ').trim() };
}
