import type { RecordName } from '../dataset/field.js';

/** Where a column goes in the minimum dataset. */
export interface Target {
  readonly record: RecordName;
  /** Machine name of the field; `total` for a score of a wide column; `item_label` for a column naming an item. */
  readonly field: string;
  /** For a wide score column: which instrument and when. */
  readonly instrument?: string;
  readonly timepoint?: 'baseline' | 'interim' | 'closure' | 'followup';
  readonly itemNo?: number;
  /** For a wide score column: index of the column in the same table that dates it (referral date where absent). */
  readonly datedBy?: number;
}

/** One source column and what is proposed, or was confirmed, for it. */
export interface MappingEntry {
  readonly file: string;
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  readonly index: number;
  /** Null where the column is not used. */
  readonly target: Target | null;
  /** 0–1. */
  readonly confidence: number;
  /** In words: what is done to the values on the way (`as dates`, `codes of gender`, `unpivot`). */
  readonly transform: string;
  /** One sentence: why. */
  readonly evidence: string;
  readonly confirmed: boolean;
}
