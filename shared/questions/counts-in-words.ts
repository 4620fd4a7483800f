import { type DisclosureProfile, discloseCount, isSmall } from '../stats/disclosure.js';

/** Verdicts leave the machine, so their counts are rounded and small ones are not said. */

/** "62 % of 1,145 referrals"; "almost all" and "almost none" where the rest would be a small number. */
export function shareInWords(
  part: number,
  whole: { of: number; rows: string; enough: readonly number[] },
  profile: DisclosureProfile,
): string {
  const { of, rows, enough } = whole;
  if (of === 0) return `no ${rows}`;
  const shown = discloseCount(of, profile);
  if (shown.shown === null) return `very few ${rows}`;
  const total = `${shown.text} ${rows}`;
  if (isSmall(of - part, profile)) return `almost all of ${total}`;
  if (isSmall(part, profile)) return `almost none of ${total}`;
  const rounded = Math.min(1, (discloseCount(part, profile).shown ?? part) / shown.shown);
  return `${percentBelow(rounded, part / of, enough)} of ${total}`;
}

/** A percentage that never seems to reach a threshold that the true share misses, nor to miss one that it reaches. */
function percentBelow(rounded: number, share: number, enough: readonly number[]): string {
  const shown = Math.round(rounded * 100);
  if (shown === 100 && share < 1) return 'more than 99 %';
  const missed = enough.find((least) => share < least && shown >= least * 100);
  if (missed !== undefined) return `just under ${String(Math.round(missed * 100))} %`;
  const reached = enough.find((least) => share >= least && shown < least * 100);
  return `${String(reached === undefined ? shown : Math.round(reached * 100))} %`;
}

/** "135 people", or "fewer than 8 people" where the number may not be said. */
export function countInWords(count: number, things: string, profile: DisclosureProfile): string {
  const { text, suppressed } = discloseCount(count, profile);
  return suppressed ? `fewer than ${String(profile.to + 1)} ${things}` : `${text} ${things}`;
}

/** A count of people as a number that may leave the machine: rounded, and small ones all alike. */
export function roundedPeople(count: number, profile: DisclosureProfile): number {
  return discloseCount(count, profile).shown ?? profile.base;
}
