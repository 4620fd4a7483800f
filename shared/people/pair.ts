import type { Agreement } from './compare/comparison.js';

/** What a person may say of two people, or of two referrals of one person, who may be one. */
export type PairAnswer = 'same' | 'not_same' | 'later';

/**
 * A person's answer about two people. They are known again by hashes of their identifiers, or of
 * what their rows say where there are none: the next extract may list them elsewhere.
 */
export interface PairDecision {
  readonly pair: string;
  readonly sides: readonly [string, string];
  readonly answer: PairAnswer;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
}

/** One row of a file: as its spreadsheet numbers it, and as its place among the rows of its table. */
export interface RowPlace {
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly rowNo: number;
}

/** One of the two: who it is in `people`, and the first of the rows that say so. */
export interface PairSide {
  /** Stays the same in the next extract. */
  readonly side: string;
  readonly personKey: string;
  readonly rows: readonly RowPlace[];
  readonly rowCount: number;
}

/** One field of the two side by side, for the analyst's own screen; `missing` where a side says nothing. */
export interface PairField {
  readonly field: string;
  readonly label: string;
  readonly left: string;
  readonly right: string;
  readonly agreement: Agreement | 'missing';
  /** In words: `one digit wrong, or two exchanged`. */
  readonly says: string;
}

/** `open` waits for an answer; `joined` was joined unasked; else what a person said. */
export type PairState = 'open' | 'joined' | PairAnswer;

/** Two people who may be one, or two referrals of one person, with all that speaks for and against it. */
export interface PersonPair {
  /** Stays the same in the next extract. */
  readonly id: string;
  /** Set where the two are referrals of one person; their chance is not known, and is given as even. */
  readonly about?: 'case';
  readonly state: PairState;
  readonly left: PairSide;
  readonly right: PairSide;
  readonly fields: readonly PairField[];
  /** Chance that they are one person, 0–1, learnt from these files alone. */
  readonly probability: number;
  /** Why they are not joined however likely it looks, in words; null where nothing speaks against it. */
  readonly against: string | null;
  /** How many fewer people there are when they are one. */
  readonly peopleFewer: number;
}
