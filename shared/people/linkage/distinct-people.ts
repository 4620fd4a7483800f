import type { PersonCard } from '../cards/card.js';
import { soundOf } from '../compare/sound.js';
import { Joined } from './joined.js';

/**
 * One card for each person as far as plain keys can tell: what is common among people is counted on
 * these, or else someone entered nine times would make a rare name look common.
 */
export function distinctPeople(cards: readonly PersonCard[]): readonly PersonCard[] {
  const joined = new Joined(cards.length);
  const seen = new Map<string, number>();
  for (const [i, card] of cards.entries())
    for (const key of plainKeys(card)) {
      const before = seen.get(key);
      if (before === undefined) seen.set(key, i);
      else joined.join(before, i);
    }
  return cards.filter((_, i) => joined.first(i) === i);
}

function plainKeys({
  node,
  nhs,
  phone,
  birth,
  given,
  surname,
  initials,
  postcode,
}: PersonCard): readonly string[] {
  const first = given.slice(0, 1) || initials.slice(0, 1).toLowerCase();
  return [
    ['node', node],
    ['nhs', nhs],
    ['phone', phone, first],
    ['names', soundOf(given), soundOf(surname), birth],
    ['birth', birth, postcode, first],
    ['home', postcode, soundOf(given), soundOf(surname)],
  ].flatMap((key) => (key.includes('') ? [] : [key.join('|')]));
}
