import { shortHash } from '../../project/hash.js';
import type { Refusals } from '../../values/clusters/refusals.js';
import type { StepPlace } from '../step.js';

/**
 * Two texts of a column that a person said are not the same thing: they are never proposed as one again. Where the
 * column may point at a person, hashes stand in their place.
 */
export interface NotSame {
  readonly at: StepPlace;
  /** In the order of the texts. */
  readonly pair: readonly [string, string];
  readonly hashed?: true;
}

/** The pairs that a refusal of one text against others makes. */
export function notSamePairs(
  { at, masks }: { readonly at: StepPlace; readonly masks: boolean },
  one: string,
  others: readonly string[],
): NotSame[] {
  const written = (text: string): string => (masks ? shortHash(text) : text);
  return others
    .filter((other) => other !== one)
    .map((other): NotSame => {
      const [a, b] = [written(one), written(other)];
      return { at, pair: a < b ? [a, b] : [b, a], ...(masks ? { hashed: true as const } : {}) };
    });
}

/** What was refused in one column. */
export function refusalsIn(
  { at, masks }: { readonly at: StepPlace; readonly masks: boolean },
  notSame: readonly NotSame[],
): Refusals {
  const pairs = new Map<string, Set<string>>();
  const keep = (one: string, other: string): void => {
    pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
  };
  for (const { at: there, pair, hashed } of notSame) {
    if (!isSamePlace(at, there) || (hashed === true) !== masks) continue;
    keep(pair[0], pair[1]);
    keep(pair[1], pair[0]);
  }
  return { keyOf: masks ? (text) => shortHash(text) : (text) => text, pairs };
}

/** Whether two places are one column in any extract. */
export function isSamePlace(one: StepPlace, other: StepPlace): boolean {
  return one.source === other.source && one.sheet === other.sheet && one.header === other.header;
}
