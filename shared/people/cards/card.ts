/**
 * What one row says of who somebody is, in the plainest form that can be compared. Empty text
 * where the row says nothing. A person may have several cards: one for every different way in which their
 * rows say it.
 */
export interface PersonCard {
  /** The identifier, or the row, that it belongs to; cards of one node are one person already. */
  readonly node: string;
  /** Lower-case letters; a single letter where only that is known. */
  readonly given: string;
  readonly surname: string;
  /** Upper case, given name first; from the names where no column holds them. */
  readonly initials: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly birth: string;
  readonly gender: string;
  /** Upper case without a space, as it stands: slips are kept. */
  readonly postcode: string;
  readonly address: string;
  /** Digits, without the country. */
  readonly phone: string;
  readonly email: string;
  /** Digits; not necessarily a valid number. */
  readonly nhs: string;
  /** Day of the referral that the row is about. */
  readonly event: string;
  /** The day is what somebody remembers of a referral recorded elsewhere. */
  readonly remembered: boolean;
}

/** What two cards are compared by. */
export type CardField = Exclude<keyof PersonCard, 'node' | 'remembered'>;

/** A card that says nothing. */
export const emptyCard: PersonCard = {
  node: '',
  given: '',
  surname: '',
  initials: '',
  birth: '',
  gender: '',
  postcode: '',
  address: '',
  phone: '',
  email: '',
  nhs: '',
  event: '',
  remembered: false,
};

/** A card in one line: two rows that say the same have the same. */
export function contentOf(card: PersonCard): string {
  const { node: _node, ...rest } = card;
  return JSON.stringify(Object.values(rest));
}
