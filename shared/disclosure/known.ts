import { type DisclosureProfile, discloseCount, isSmall } from '../stats/disclosure.js';

/**
 * A number and what the print gives away of it. A reader who knows the rule knows that it lies
 * between `low` and `high`; the truth is known only to us.
 */
export interface Known {
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** What a count gives away when it is printed under the profile. */
export function printed(count: number, profile: DisclosureProfile): Known {
  if (isSmall(count, profile)) return { count, low: profile.from, high: profile.to };
  if (count === 0 && profile.zeroShown) return { count, low: 0, high: 0 };
  const shown = discloseCount(count, profile).shown ?? count;
  const low = Math.max(0, Math.ceil(shown - profile.base / 2));
  const high = Math.ceil(shown + profile.base / 2) - 1;
  return { count, low: low <= profile.to ? Math.max(low, profile.to + 1) : low, high };
}

/** What a count that is not printed gives away: that it is not negative. */
export function notPrinted(count: number): Known {
  return { count, low: 0, high: Infinity };
}
