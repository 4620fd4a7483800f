export type FigureStatus = 'sound' | 'care' | 'withheld';

/**
 * A figure's numbers as reports and charts may draw them: rounded and suppressed with `printed`,
 * null where starred or withheld. Low and high belong to the rounded numbers.
 */
export interface Shown {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly of: number | null;
}

/**
 * What disclosure control makes of a figure: shown, starred, shown only in one line with other groups that are
 * small (merged) or beyond those listed (folded), or withheld.
 */
export type HowShown = 'shown' | 'starred' | 'merged' | 'folded' | 'withheld';

/** One number with everything it needs to be believed. */
export interface Figure {
  /** indicator.part[.instrument], as listed by `--help figures`. */
  readonly id: string;
  readonly label: string;
  /** Field names it is split by, empty for all. */
  readonly by: readonly string[];
  /** Codes, one for each of `by`. */
  readonly group: readonly string[];
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** referrals, people, days, share, points, ratio, minutes, contacts, connections, services, issues, cells, sd, r, p, per_1000 */
  readonly unit: string;
  readonly n: number;
  readonly of: number;
  readonly missing: number;
  readonly status: FigureStatus;
  readonly reason: string | null;
  readonly definition: string;
  /** The text as reports show it, disclosure control applied. */
  readonly printed: string;
  readonly suppressed: boolean;
  /** What may be drawn; there once the figure has been printed. */
  readonly shown?: Shown;
  /**
   * The value if all pairs that wait for a person were one: people who may be one, referrals that may be one.
   * Only where it differs; with the text as reports show it.
   */
  readonly ifMerged?: { readonly value: number; readonly printed: string };
  /** There once the figure has been printed. */
  readonly disclosed?: HowShown;
}
