import type { RecordName } from '../../dataset/field.js';
import type { Dimension, Severity } from '../issue.js';

/** What a local rule looks at: a field of the minimum dataset, or a column of any file by its name there. */
export type LocalSubject =
  | { readonly kind: 'field'; readonly record: RecordName; readonly field: string }
  | { readonly kind: 'column'; readonly column: string };

/**
 * What must hold. A blank is judged only by `filled` and `required_when`. `other` is another field of
 * the same record, or another column of the same file by its name.
 */
export type LocalTest =
  | { readonly kind: 'filled' }
  | { readonly kind: 'one_of'; readonly values: readonly string[] }
  /** One of these shapes, in which `A` stands for a letter and `9` for a digit. */
  | { readonly kind: 'form'; readonly forms: readonly string[] }
  /** Both ends count as inside; null leaves an end open. */
  | { readonly kind: 'number_between'; readonly from: number | null; readonly to: number | null }
  /** ISO dates; both ends count as inside, null leaves an end open. */
  | { readonly kind: 'date_between'; readonly from: string | null; readonly to: string | null }
  /** `before` and `after`: by at least so many days, 0 allows the same day. `equal`: at most so many days apart. */
  | {
      readonly kind: 'compared';
      readonly order: 'before' | 'after' | 'equal';
      readonly other: string;
      readonly days: number;
    }
  | { readonly kind: 'required_when'; readonly other: string; readonly values: readonly string[] }
  | { readonly kind: 'unique' }
  | { readonly kind: 'at_most'; readonly characters: number };

/** A rule that an analyst wrote for one project, as data and without code. */
export interface LocalRule {
  /** `local-` and words in lower case with hyphens. */
  readonly id: string;
  /** What is wrong where it is broken, as a claim. */
  readonly name: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly subject: LocalSubject;
  readonly test: LocalTest;
  /** Why an evaluation should mind. */
  readonly why: string;
  /** Why the test is set as it is. */
  readonly reason: string;
}
