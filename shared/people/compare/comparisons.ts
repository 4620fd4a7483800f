import { births, events } from './births.js';
import type { Comparison } from './comparison.js';
import { givenNames, initials, surnames } from './names.js';
import { emails, genders, nhsNumbers, phones } from './numbers.js';
import { addresses, postcodes } from './places.js';

/** Everything that two cards are compared by, in the order in which the review shows it. */
export const comparisons: readonly Comparison[] = [
  givenNames,
  surnames,
  initials,
  births,
  genders,
  postcodes,
  addresses,
  phones,
  emails,
  nhsNumbers,
  events,
];
