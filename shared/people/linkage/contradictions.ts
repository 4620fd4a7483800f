import type { PersonCard } from '../cards/card.js';
import { comparisons } from '../compare/comparisons.js';
import { isKnownGivenName } from '../compare/nicknames.js';
import type { Chance } from './chance.js';

const place = new Map(comparisons.map(({ field }, i) => [field, i] as const));
const at = (levels: ArrayLike<number>, field: string): string => {
  const i = [...place].find(([name]) => name === field)?.[1] ?? -1;
  return comparisons[i]?.levels[levels[i] ?? -1]?.says ?? '';
};

/** A given name that enough people have: what differs from it is another name, not a slip. */
const attested = 3;

/**
 * Why two cards cannot be one person however well the rest agrees: a sister, a son, a flatmate. Null where nothing
 * speaks against it. The same NHS number overrules it; two valid ones that differ decide it.
 */
export function contradiction(
  chance: Chance,
  levels: ArrayLike<number>,
  [a, b]: readonly [PersonCard, PersonCard],
): string | null {
  const numbers = at(levels, 'nhs');
  if (numbers === 'the same') return null;
  if (numbers === 'different') return 'their NHS numbers are different and both are valid';
  if (at(levels, 'given') === 'different' && isName(chance, a.given) && isName(chance, b.given))
    return 'they have different given names';
  if (at(levels, 'birth') === 'different' && bornApart(a.birth, b.birth))
    return 'they were born at different times';
  return null;
}

function isName(chance: Chance, given: string): boolean {
  const counts = chance.texts[place.get('given') ?? -1];
  return given.length > 1 && (isKnownGivenName(given) || (counts?.get(given) ?? 0) >= attested);
}

/** Not a slip: years and days both differ by more than a digit. */
function bornApart(a: string, b: string): boolean {
  if (a.length < 10 || b.length < 10) return a.slice(0, 4) !== b.slice(0, 4);
  const years = Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
  return years >= 2 && a.slice(5) !== b.slice(5);
}

/** Names, a number or the day of the referral: without one of them even twins would pass for one person. */
export function tellsTwinsApart(levels: ArrayLike<number>): boolean {
  const given = at(levels, 'given');
  if (given !== '' && given !== 'different' && given !== 'the letter fits') return true;
  if (['the same', 'one or two digits differ'].includes(at(levels, 'nhs'))) return true;
  return (
    at(levels, 'event') === 'the same' &&
    at(levels, 'initials') === 'the same' &&
    at(levels, 'birth') === 'the same'
  );
}
