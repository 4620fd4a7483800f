export type VerdictWord = 'supported' | 'with_limits' | 'not_possible';

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

export interface Verdict {
  readonly id: string;
  readonly question: string;
  readonly verdict: VerdictWord;
  readonly reasons: readonly Reason[];
  /** Smallest first. */
  readonly fixes: readonly Fix[];
}
