/**
 * Disclosure control for what leaves the machine: which counts are starred, and to what the
 * others are rounded. Percentages in print are worked out from the rounded counts.
 */
export interface DisclosureProfile {
  readonly id: string;
  readonly label: string;
  /** Counts from here … */
  readonly from: number;
  /** … to here are shown as a star. Nothing is starred where `to` is below `from`. */
  readonly to: number;
  /** True where a zero may be seen to be a zero. */
  readonly zeroShown: boolean;
  /** Other counts are rounded to the nearest multiple. */
  readonly base: number;
  /** A star must leave open at least this many values, or the table is not shown. */
  readonly leastValues: number;
  /** True where larger counts may be starred too, so that a small one cannot be worked out. */
  readonly secondary: boolean;
  /** True where a share of none or of all may be shown: it tells something of everybody in the group. */
  readonly certainShown: boolean;
  readonly source: string;
  /** When the rule was published or read, as ISO text. */
  readonly date: string;
  /** True for a rule that an analyst made; then `label` is its name. */
  readonly own?: boolean;
}

/** A count as it may be printed. `shown` is the rounded number, null where it is starred. */
export interface Disclosed {
  readonly text: string;
  readonly suppressed: boolean;
  readonly shown: number | null;
}

/** The mark of a number that is not shown. */
export const star = '*';

/** Whether a count is too small to be shown. */
export function isSmall(count: number, profile: DisclosureProfile): boolean {
  return count >= profile.from && count <= profile.to;
}

/** Star or round a count of people, referrals or rows. */
export function discloseCount(count: number, profile: DisclosureProfile): Disclosed {
  if (isSmall(count, profile)) return { text: star, suppressed: true, shown: null };
  const shown = Math.round(count / profile.base) * profile.base;
  return { text: withCommas(shown), suppressed: false, shown };
}

/** A whole number with commas between thousands. */
export function withCommas(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}
