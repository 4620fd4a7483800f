import type { Field, RecordName } from '../dataset/field.js';
import type { Band } from './bands.js';
import type { Rate } from './rate.js';

/** How the rows of one field fare. Every row that should have it is of exactly one kind. */
export interface FieldCounts {
  /** Rows that should have it: all but those to which it cannot apply. */
  readonly of: number;
  /** Recorded, and fit to be counted with. */
  readonly usable: number;
  /** Recorded, but an error: no date, no code of the list, out of range. */
  readonly unusable: number;
  /** Asked and declined. */
  readonly declined: number;
  /** Recorded as not known. */
  readonly unknown: number;
  readonly blank: number;
  /** Rows to which it cannot apply, as the file says; not in `of`. */
  readonly notApplicable: number;
}

/** A column that holds the field. */
export interface FieldColumn {
  readonly table: string;
  readonly index: number;
  readonly file: string;
  readonly column: string;
}

/** A field of the minimum dataset, scored one dimension at a time; there is no sum of them, for one number hides the bad field. */
export interface FieldScore {
  readonly record: RecordName;
  readonly field: string;
  readonly label: string;
  readonly level: Field['level'];
  readonly columns: readonly FieldColumn[];
  readonly counts: FieldCounts;
  /** Usable values that were worked out from other fields or looked up. */
  readonly derived: number;
  /** Rows that say something, of those that should have it. "Declined" says something; "not known" does not. */
  readonly completeness: Rate;
  /** Rows without an error, of those that say something. */
  readonly validity: Rate;
  /** Rows whose identifier no other row of its system has, of those that have one. */
  readonly uniqueness: Rate;
  /** Rows that contradict no other field, of those that could be compared. */
  readonly consistency: Rate;
  /** Rows entered within a week of the day they tell of, of those with both dates. */
  readonly timeliness: Rate;
  /** Judged on the usable share of the rows that should have it. */
  readonly band: Band;
  /** Why it may be poor without harm, in words; null where nothing stands in for it. */
  readonly waived: string | null;
  /** Questions of this run that need it. */
  readonly questions: readonly string[];
}
