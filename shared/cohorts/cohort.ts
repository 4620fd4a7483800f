/** What a condition looks at: something that is known of a referral, or of its person. */
export type CohortSubject =
  /** A field of the referral that points at nobody. */
  | { readonly kind: 'field'; readonly field: string }
  /** A column of any file, by its name there, mapped or not: a disease register, a risk score. */
  | { readonly kind: 'column'; readonly column: string }
  /** The person's first score at the start on an instrument. */
  | { readonly kind: 'score'; readonly instrument: string }
  /** The file that the referral stands in. */
  | { readonly kind: 'file' };

/** What is asked of it; the shapes are those of local rules. */
export type CohortTest =
  | { readonly kind: 'filled' }
  /** Codes or their labels where the field has a list, else texts; of a field of several codes one is enough. */
  | { readonly kind: 'one_of'; readonly values: readonly string[] }
  /** Both ends count as inside; null leaves an end open. */
  | { readonly kind: 'number_between'; readonly from: number | null; readonly to: number | null }
  /** ISO dates; both ends count as inside, null leaves an end open. */
  | { readonly kind: 'date_between'; readonly from: string | null; readonly to: string | null };

/**
 * One condition. What is not recorded meets no condition; turned round by `not` it does: whoever
 * leaves out a site keeps the referrals that name none.
 */
export interface Condition {
  readonly subject: CohortSubject;
  readonly test: CohortTest;
  readonly not: boolean;
}

/** Which referrals are meant: those that meet all of the conditions, or any. */
export interface CohortRule {
  readonly meets: 'all' | 'any';
  readonly conditions: readonly Condition[];
}

/** A group of referrals that the analyst describes by a rule; cohorts may overlap. */
export interface Cohort {
  /** `cohort-` and words in lower case with hyphens. */
  readonly id: string;
  /** What follows “Only people”: “on the CVD register”. No two of a project are the same. */
  readonly name: string;
  readonly rule: CohortRule;
  /** Why the group matters here; may be empty. */
  readonly reason: string;
  /** How many people were planned for; null where nobody said. */
  readonly planned: number | null;
}
