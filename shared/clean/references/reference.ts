/** What a reference is for: places, how deprived and how rural they are, who lives there, who is registered, who works. */
export type ReferenceKind = 'postcode_lsoa' | 'lsoa_imd' | 'lsoa_ruc' | 'population' | 'list_size' | 'fte';

/** Boundaries of small areas. Most codes are the same in both, so a code alone does not tell them. */
export type Boundaries = 2011 | 2021;

/** A lookup or a denominator that was supplied, and which edition it says it is. */
export interface ReferenceFound {
  readonly kind: ReferenceKind;
  readonly file: string;
  readonly sheet: string;
  readonly rows: number;
  /** Its name and year where they could be made out, then as the file puts it: its name and the headers that carry a year. */
  readonly edition: string;
  readonly boundaries: Boundaries | null;
  /** False where another file of its kind counts in its place. */
  readonly isUsed: boolean;
  /** Full sentences: what was not taken from it, and why. */
  readonly notes: readonly string[];
}

/** One answer that can be given about references, and what it does. */
export interface ReferenceChoice {
  readonly answer: string;
  readonly label: string;
}

/** What a person is asked about references: answered by a decision about its id. */
export interface ReferenceQuestion {
  /** `reference:KIND`, so that the answer survives a new run. */
  readonly id: string;
  readonly asks: string;
  readonly choices: readonly ReferenceChoice[];
  /** What is done while nobody has answered. */
  readonly until: string;
  /** What a person answered; null while nobody has, or where the answer fits no choice any more. */
  readonly answered: string | null;
}

/** Which editions of deprivation are at hand, and which of them counts. */
export interface Editions {
  /** The edition that all figures take; null where none is at hand. */
  readonly main: string | null;
  /** The edition that the main answers are given for once more; null where only one is at hand. */
  readonly other: string | null;
  /** Full sentences: how the main one was chosen, or what to fetch for another. */
  readonly says: readonly string[];
}

/** Everything that was found about the references of a run. */
export interface References {
  readonly found: readonly ReferenceFound[];
  readonly questions: readonly ReferenceQuestion[];
  readonly editions: Editions;
  /** Full sentences about files that were given as references and are none that is known, or that do not fit together. */
  readonly notes: readonly string[];
}
