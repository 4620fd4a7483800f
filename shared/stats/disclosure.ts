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
  readonly source: string;
  /** When the rule was published or read, as ISO text. */
  readonly date: string;
}

const profiles = [
  {
    id: 'default',
    label: 'Counts of 1 to 7 starred, the others to the nearest 5',
    from: 1,
    to: 7,
    zeroShown: true,
    base: 5,
    leastValues: 3,
    source: 'NHS Digital, change to disclosure control methodology for HES and ECDS',
    date: '2018-09-13',
  },
  {
    id: 'under-5',
    label: 'Counts under 5 starred, zero included, the others to the nearest 5',
    from: 0,
    to: 4,
    zeroShown: false,
    base: 5,
    leastValues: 3,
    source: 'NHS Digital, mental health minimum dataset 2013-14; rounding from general knowledge',
    date: '2014-01-01',
  },
  {
    id: 'none',
    label: 'No disclosure control: for use inside the organisation only',
    from: 1,
    to: 0,
    zeroShown: true,
    base: 1,
    leastValues: 1,
    source: 'Our own',
    date: '2026-11-21',
  },
] as const satisfies readonly DisclosureProfile[];

/** Every profile that a project may name. */
export const disclosureProfiles: readonly DisclosureProfile[] = profiles;

/** The profile of that name; the default where there is none, so that a slip discloses nothing. */
export function disclosureProfile(id: string): DisclosureProfile {
  return disclosureProfiles.find((profile) => profile.id === id) ?? profiles[0];
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
