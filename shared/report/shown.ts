import { decimal, percent } from '../figures/words.js';
import type { Shown } from '../figures/figure.js';
import { type DisclosureProfile, discloseCount, isSmall, star } from '../stats/disclosure.js';
import { proportion } from '../stats/proportion.js';

/** A share as it may be printed and drawn; the numbers are null where it is starred. */
export interface ShownShare {
  readonly text: string;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * A share worked out from the rounded counts alone, so that it gives back nothing finer than they do.
 * Starred where the part, the rest or the whole is small.
 */
export function shownShare(part: number, whole: number, profile: DisclosureProfile): ShownShare {
  const rounded = { part: discloseCount(part, profile).shown, whole: discloseCount(whole, profile).shown };
  const small = [part, whole - part, whole].some((count) => isSmall(count, profile));
  if (whole === 0) return { text: '–', share: null, low: null, high: null };
  if (small || rounded.part === null || rounded.whole === null || rounded.whole === 0) {
    return { text: star, share: null, low: null, high: null };
  }
  const found = proportion(Math.min(rounded.part, rounded.whole), rounded.whole);
  return found === null
    ? { text: star, share: null, low: null, high: null }
    : { text: percent(found.share), share: found.share, low: found.low, high: found.high };
}

/** The share of a group of people; one of none or of all is starred where the rule says so. */
export function groupShare(part: number, whole: number, profile: DisclosureProfile): ShownShare {
  const isCertain = whole > 0 && (part === 0 || part === whole);
  return isCertain && !profile.certainShown
    ? { text: star, share: null, low: null, high: null }
    : shownShare(part, whole, profile);
}

/** A count as printed. */
export function shownCount(count: number, profile: DisclosureProfile): string {
  return discloseCount(count, profile).text;
}

/** "120 of 280", each as printed. */
export function shownOf(part: number, whole: number, profile: DisclosureProfile): string {
  return `${shownCount(part, profile)} of ${shownCount(whole, profile)}`;
}

/**
 * A share of rows for tables about recording, where "all but a few" is worth telling: a starred part
 * or rest is given as the range that its star stands for, which says no more than the star.
 */
export function recordedShare(part: number, whole: number, profile: DisclosureProfile): ShownShare {
  const rounded = discloseCount(whole, profile).shown;
  const rest = whole - part;
  if (rounded === null || rounded === 0) return shownShare(part, whole, profile);
  if (isSmall(rest, profile))
    return rangeOf(rounded - profile.to, rounded - Math.max(1, profile.from), rounded);
  if (isSmall(part, profile)) return rangeOf(Math.max(1, profile.from), profile.to, rounded);
  return shownShare(part, whole, profile);
}

/** "all but * of 1,145": which side of a recorded share is the small one. */
export function recordedOf(part: number, whole: number, profile: DisclosureProfile): string {
  return `${recordedPart(part, whole, profile)} of ${shownCount(whole, profile)}`;
}

/** The same where the whole is told elsewhere. */
export function recordedPart(part: number, whole: number, profile: DisclosureProfile): string {
  return isSmall(whole - part, profile) ? `all but ${star}` : shownCount(part, profile);
}

function rangeOf(least: number, most: number, whole: number): ShownShare {
  const [low, high] = [Math.max(0, least) / whole, Math.min(most, whole) / whole];
  const [from, to] = [Math.floor(low * 100), Math.ceil(high * 100)];
  const text = from >= 99 ? 'more than 99 %' : to <= 1 ? 'less than 1 %' : `${String(from)}–${String(to)} %`;
  return { text, share: (low + high) / 2, low: null, high: null };
}

/** What a chart writes beside a mark: the shown value with its interval, "1.37 (1.30 to 1.44)". */
export function markText(shown: Shown | undefined, places: number): string {
  if (shown?.value === undefined || shown.value === null) return star;
  const { value, low, high } = shown;
  const interval =
    low === null || high === null ? '' : ` (${decimal(low, places)} to ${decimal(high, places)})`;
  return decimal(value, places) + interval;
}
