import type { CardField, PersonCard } from '../cards/card.js';

/** How a person is told of a level: it agrees, nearly agrees, or does not. */
export type Agreement = 'agrees' | 'near' | 'differs';

/** One way in which two texts of a field can stand to each other. */
export interface Level {
  /** In words, for the review: `one digit differs`. */
  readonly says: string;
  readonly agreement: Agreement;
  /** What to expect of two rows of one person, before anything is counted; a column of these sums to about 1. */
  readonly ofOnePerson: number;
  /** What to expect of two people of one household. */
  readonly ofOneHousehold: number;
  /**
   * The level where both texts are equal: how many others share the text says what it is worth. The number is the
   * least share of people to expect with a text that nobody else in the file has.
   */
  readonly byFrequency?: number;
  /** However often it seems to come up, it is never taken to be likelier than this within one person. */
  readonly atMost?: number;
}

/** How one field of two cards is compared. The first level is the closest. */
export interface Comparison {
  readonly field: CardField;
  readonly label: string;
  readonly levels: readonly Level[];
  /** Index of the level that holds, or `notCompared` where a side says nothing. */
  level(a: PersonCard, b: PersonCard): number;
  /** Members of one household share it although they are two people. */
  readonly sharedAtHome?: true;
}

/** One side or both say nothing. */
export const notCompared = -1;
