import type { PersonCard } from '../cards/card.js';
import { soundOf } from '../compare/sound.js';

/** One way of bringing cards together: cards with the same text are compared; an empty text is no key. */
interface Pass {
  readonly says: string;
  readonly keys: (card: PersonCard) => readonly string[];
  /** Larger groups are left out, and counted. */
  readonly most: number;
}

const all = (...parts: readonly string[]): readonly string[] => (parts.includes('') ? [] : [parts.join('|')]);
const year = (birth: string): string => birth.slice(0, 4);

const passes: readonly Pass[] = [
  { says: 'NHS number', most: 50, keys: ({ nhs }) => all(nhs) },
  { says: 'half of the NHS number', most: 50, keys: ({ nhs }) => halves(nhs, 'n') },
  { says: 'telephone', most: 50, keys: ({ phone }) => all(phone) },
  { says: 'half of the telephone number', most: 30, keys: ({ phone }) => halves(phone, 't') },
  { says: 'e-mail', most: 50, keys: ({ email }) => all(email) },
  { says: 'date of birth', most: 150, keys: ({ birth }) => (birth.length === 10 ? [birth] : []) },
  {
    says: 'date of birth with day and month exchanged, and surname',
    most: 100,
    keys: ({ birth, surname }) =>
      birth.length < 10
        ? []
        : all([birth.slice(5, 7), birth.slice(8)].sort().join(), year(birth), soundOf(surname)),
  },
  {
    says: 'day and month of birth, and given name',
    most: 60,
    keys: ({ birth, given }) => all(birth.slice(5), soundOf(given)),
  },
  {
    says: 'month and year of birth, and surname',
    most: 100,
    keys: ({ birth, surname }) => all(birth.slice(0, 7), soundOf(surname)),
  },
  {
    says: 'year of birth, surname and first letter',
    most: 60,
    keys: ({ birth, surname, given }) => all(year(birth), soundOf(surname), given.slice(0, 1)),
  },
  { says: 'postcode', most: 60, keys: ({ postcode }) => all(postcode) },
  {
    says: 'postcode but its last letter, and given name',
    most: 60,
    keys: ({ postcode, given }) => all(postcode.slice(0, -1), given.slice(0, 2)),
  },
  {
    says: 'given name and surname',
    most: 60,
    keys: ({ given, surname }) => (given.length < 2 ? [] : all([given, surname].sort().join())),
  },
  {
    says: 'names as they sound, and sector',
    most: 60,
    keys: ({ given, surname, postcode }) => all(soundOf(given), soundOf(surname), postcode.slice(0, -2)),
  },
  { says: 'address', most: 40, keys: ({ address }) => all(address) },
  {
    says: 'house number and surname',
    most: 40,
    keys: ({ address, surname }) => all(/^\d+/.exec(address)?.[0] ?? '', surname.slice(0, 4)),
  },
  {
    says: 'initials and year of birth',
    most: 60,
    keys: ({ initials, birth }) => all(sorted(initials), sorted(year(birth))),
  },
  {
    says: 'initials, and day and month of birth',
    most: 60,
    keys: ({ initials, birth }) => all(sorted(initials), birth.slice(5)),
  },
  { says: 'initials and postcode', most: 60, keys: ({ initials, postcode }) => all(initials, postcode) },
  {
    says: 'the signs of the postcode in any order, and first letter',
    most: 60,
    keys: ({ postcode, given }) => all(sorted(postcode), given.slice(0, 1)),
  },
  {
    says: 'the digits of the telephone number in any order',
    most: 30,
    keys: ({ phone }) => (phone.length < 8 ? [] : [sorted(phone)]),
  },
  {
    says: 'house number, start of the street and initials',
    most: 60,
    keys: ({ address, initials }) => all(/^\d+ ..|^flat \d+/.exec(address)?.[0] ?? '', sorted(initials)),
  },
  {
    says: 'surname, start of the given name and month of birth',
    most: 60,
    keys: ({ surname, given, birth }) => all(surname, given.slice(0, 2), birth.slice(5, 7)),
  },
  {
    says: 'surname, start of the given name and end of the postcode',
    most: 60,
    keys: ({ surname, given, postcode }) => all(surname.slice(0, 3), given.slice(0, 2), postcode.slice(-3)),
  },
];

function sorted(text: string): string {
  return text.split('').sort().join('');
}

function halves(digits: string, mark: string): readonly string[] {
  return digits.length < 8 ? [] : [`${mark}a${digits.slice(0, 5)}`, `${mark}z${digits.slice(-5)}`];
}

/** Which cards were brought together: places in the list, the earlier one in `first`; each pair once and in order. */
export interface Candidates {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Groups that were too large to compare, by the way in which they came together. */
  readonly leftOut: readonly LeftOutGroups[];
}

/** Groups of one kind that were too large to compare. */
export interface LeftOutGroups {
  readonly says: string;
  readonly groups: number;
  readonly largest: number;
}

/** Pairs worth comparing: all that agree in one of many ways. Cards of one node are one person already. */
export function candidatePairs(cards: readonly PersonCard[]): Candidates {
  const found: number[] = [];
  const leftOut: LeftOutGroups[] = [];
  for (const pass of passes) {
    const groups = [...groupsOf(cards, pass).values()];
    const tooLarge = groups.filter((group) => group.length > pass.most);
    for (const group of groups) if (group.length <= pass.most) addPairs(found, group, cards.length);
    if (tooLarge.length > 0)
      leftOut.push({
        says: pass.says,
        groups: tooLarge.length,
        largest: Math.max(...tooLarge.map((group) => group.length)),
      });
  }
  return { ...unpacked(found, cards), leftOut };
}

function addPairs(found: number[], group: readonly number[], width: number): void {
  for (let i = 0; i < group.length; i += 1)
    for (let j = i + 1; j < group.length; j += 1) found.push((group[i] ?? 0) * width + (group[j] ?? 0));
}

function groupsOf(cards: readonly PersonCard[], { keys }: Pass): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [i, card] of cards.entries())
    for (const key of keys(card)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [i]);
      else if (group.at(-1) !== i) group.push(i);
    }
  return groups;
}

function unpacked(
  found: readonly number[],
  cards: readonly PersonCard[],
): { readonly first: Int32Array; readonly second: Int32Array } {
  const sorted = Float64Array.from(found).sort();
  const first = new Int32Array(sorted.length);
  const second = new Int32Array(sorted.length);
  let pairs = 0;
  let before = -1;
  for (const pair of sorted) {
    if (pair === before) continue;
    before = pair;
    const i = Math.floor(pair / cards.length);
    const j = pair % cards.length;
    if (cards[i]?.node === cards[j]?.node) continue;
    first[pairs] = i;
    second[pairs] = j;
    pairs += 1;
  }
  return { first: first.slice(0, pairs), second: second.slice(0, pairs) };
}
