import type { RecordName } from '../dataset/field.js';

/** A field of the minimum dataset, named with its record. */
export type FieldRef = `${RecordName}.${string}`;

/** What the numbers count or measure. */
export type Unit =
  | 'referrals'
  | 'people'
  | 'days'
  | 'share'
  | 'points'
  | 'ratio'
  | 'minutes'
  | 'contacts'
  | 'connections'
  | 'services'
  | 'issues'
  | 'cells'
  | 'sd'
  | 'r'
  | 'p'
  | 'per_1000';

/** How a figure is put into words for print. */
export type PrintStyle =
  'count' | 'sum' | 'share' | 'mean' | 'change' | 'plain' | 'ratio' | 'rate' | 'gap' | 'relative' | 'curve';

/** A figure before there are data: what it is called, what it means, what it needs. */
export interface FigureKind {
  /** indicator.part, with `<instrument>`, `<field>` or the like where there is one figure for each. */
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** One sentence. */
  readonly definition: string;
  /** Lists of fields that it is split by; the empty list is the figure over all. */
  readonly by: readonly (readonly string[])[];
  /** Of each inner list at least one field must have a column. */
  readonly needs: readonly (readonly FieldRef[])[];
  /** What `of` counts, in the plural. */
  readonly whole: string;
  /** The same for the figure over all, where it counts something else there. */
  readonly wholeOverAll?: string;
  readonly prints: PrintStyle;
}
