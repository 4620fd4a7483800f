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

/** No slip makes one of the other: another generation, and neither day nor month is the same. */
function bornApart(a: string, b: string): boolean {
  const [one, other] = [a.slice(0, 4), b.slice(0, 4)];
  if (!isLikelyYear(one) || !isLikelyYear(other) || sorted(one) === sorted(other)) return false;
  const years = Math.abs(Number(one) - Number(other));
  if (a.length < 10 || b.length < 10) return years > 1;
  return years >= generation && a.slice(5, 7) !== b.slice(5, 7) && a.slice(8) !== b.slice(8);
}

const generation = 12;

/** Somebody alive can have been born then. */
function isLikelyYear(year: string): boolean {
  return year >= '1900' && year < '2040';
}

function sorted(text: string): string {
  return text.split('').sort().join('');
}

/** True where the rows name nobody in full: two letters and a date of birth are shared by too many twins. */
export function couldBeTwins(levels: ArrayLike<number>, [a, b]: readonly [PersonCard, PersonCard]): boolean {
  if ([a, b].some(({ given, surname }) => given !== '' || surname !== '')) return false;
  if (['the same', 'one or two digits differ'].includes(at(levels, 'nhs'))) return false;
  return !['event', 'initials', 'birth'].every((field) => at(levels, field) === 'the same');
}
