import type { Figure } from './figure.js';

/** With no target about 56 in 100 lie just within it, since nobody is seen at weekends; two in three is beyond that. */
const mostByChance = 2 / 3;
/** Without a cap far fewer have the greatest number of contacts than one fewer. */
const mostAtTheTop = 0.5;

/** The shares whose interval says that waits bunch just within a target, sites and all. */
export function bunchedWaits(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ id, low }) => id.startsWith('E2.share.') && (low ?? 0) > mostByChance);
}

/** The shares whose interval says that contacts end at a cap. */
export function cappedContacts(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ id, low }) => id === 'E2.cap.share' && (low ?? 0) > mostAtTheTop);
}
