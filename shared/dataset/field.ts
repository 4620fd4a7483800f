/** The four tables of the minimum dataset (SMDS-1). Only `referral` is compulsory. */
export type RecordName = 'referral' | 'contact' | 'onward' | 'measure';

/** What a field holds, and so how its text is cleaned and typed. `codes` is a `;` separated list. */
export type FieldKind =
  'id' | 'text' | 'date' | 'month_or_date' | 'time' | 'integer' | 'number' | 'code' | 'codes';

/** A field of the minimum dataset: what an evaluation needs to know about each referral. */
export interface Field {
  /** Number in the minimum dataset, R01–R49, C01–C11, O01–O09, M01–M11; never reused. */
  readonly number: string;
  readonly record: RecordName;
  readonly label: string;
  /** What belongs here, in one sentence. */
  readonly what: string;
  readonly kind: FieldKind;
  /** Code list of `code` and `codes` fields. */
  readonly list?: string;
  /** Least and greatest plausible value of a number. */
  readonly range?: readonly [number, number];
  /** M mandatory, R required, O optional. */
  readonly level: 'M' | 'R' | 'O';
  /** Header spellings seen in exports, in lower case; compared after removing all but letters and digits. */
  readonly synonyms: readonly string[];
  /** The question that goes unanswered when this field is missing. */
  readonly answers: string;
  /** A made-up value, for the data dictionary. */
  readonly example: string;
  /** May point at a person on its own or with others; masked in working files' profiles, dropped from shareable files. */
  readonly identifies?: true;
}

/** One code of a list, with the spellings that mean it without doubt. */
export interface Code {
  readonly code: string;
  readonly label: string;
  /** In lower case; compared after `plainWords` (shared/values). */
  readonly synonyms: readonly string[];
  /** Coarser group used in figures, where the list has one. */
  readonly group?: string;
  /** The code of the national list that it means, where this list is a variant of one; absent where it cannot be told. */
  readonly national?: string;
  /** False for codes that say nothing usable (not known, not stated). */
  readonly usable?: false;
}

/** A vocabulary. Ambiguous spellings are asked about, never guessed. */
export interface CodeList {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly Code[];
  readonly ambiguous: readonly string[];
  /** How sure the list is: verified in its source, second-hand, general knowledge, or our own design. */
  readonly certainty: 'verified' | 'second_hand' | 'general_knowledge' | 'ours';
  readonly source: string;
}

/** The four ways of saying nothing; null (blank) is kept apart from words that mean something. */
export type MissingKind = 'blank' | 'not_known' | 'not_stated' | 'not_applicable';

/** An outcome measure: how it is scored and read. No wording of any questionnaire is kept here. */
export interface Instrument {
  readonly code: string;
  readonly label: string;
  readonly range: readonly [number, number];
  /** A second form in which the same score is exported, such as a mean of areas. */
  readonly otherRange?: readonly [number, number];
  /** How many questions it has, and our own short keys for them (never their wording). */
  readonly items: number;
  readonly itemKeys?: readonly string[];
  readonly itemRange?: readonly [number, number];
  /** +1 where a higher score is better, -1 where a lower one is. */
  readonly direction: 1 | -1;
  /** Least change that counts as improvement, in scored units; null where none is published. */
  readonly threshold: number | null;
  /** Upper bounds of ordered bands on the raw score, worst band first (ONS4), where change is judged by band. */
  readonly bands?: readonly { readonly label: string; readonly from: number; readonly to: number }[];
  /** The mildest score that still counts as a low start, in scored units; absent where no cut is known. */
  readonly lowStart?: {
    readonly at: number;
    readonly source: string;
    readonly certainty: Instrument['thresholdCertainty'];
  };
  /** One standard error of measurement in scored units, where one is published for people like these. */
  readonly measurementError?: {
    readonly points: number;
    readonly source: string;
    readonly certainty: Instrument['thresholdCertainty'];
  };
  /** True for counts without a highest number: the range says only what can be believed. */
  readonly hasNoEnd?: true;
  readonly thresholdSource: string;
  readonly thresholdCertainty: 'verified' | 'second_hand' | 'general_knowledge' | 'ours';
  readonly licence: string;
  /** Header and value spellings, lower case. */
  readonly synonyms: readonly string[];
  readonly wholeNumbers: boolean;
}

/** A set of instruments exported under one name, told apart by the name of their item. */
export interface InstrumentFamily {
  readonly label: string;
  readonly synonyms: readonly string[];
  /** Instrument codes in the usual order of their questions. */
  readonly members: readonly string[];
}
