export type VerdictWord = 'supported' | 'with_limits' | 'not_possible';

/** A verdict that a repair can lead to. */
export type BetterWord = Exclude<VerdictWord, 'not_possible'>;

/** One thing a question needs, what there is of it, and what it takes. */
export interface Reason {
  readonly field: string;
  /** A sentence part with its numbers: "62 % of 1,146 rows have a usable date". */
  readonly have: string;
  readonly need: string;
  readonly met: VerdictWord;
}

/** A repair that would change a verdict. */
export interface Fix {
  /** Stable id, so that one fix can be counted over all questions it unlocks. */
  readonly id: string;
  readonly field: string;
  readonly what: string;
  /** Rows it concerns. */
  readonly rows: number;
}

/** The smallest set of fixes that brings a verdict as far as `to`; all of them are needed. */
export interface Repair {
  readonly to: BetterWord;
  /** Smallest first. */
  readonly fixes: readonly Fix[];
}

export interface Verdict {
  readonly id: string;
  readonly question: string;
  readonly verdict: VerdictWord;
  readonly reasons: readonly Reason[];
  /** The fixes of all repairs, each once, smallest first. */
  readonly fixes: readonly Fix[];
  /** One for each better verdict that fixes can reach; none where it is supported, or where nothing would help. */
  readonly repairs: readonly Repair[];
  /** Whether the analyst picked it; where nothing was picked, all are. */
  readonly picked: boolean;
  /** Added by the analyst, not one of the planned questions. */
  readonly own: boolean;
}
