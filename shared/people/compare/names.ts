import type { PersonCard } from '../cards/card.js';
import type { Comparison } from './comparison.js';
import { notCompared } from './comparison.js';
import { areFormsOfOneName } from './nicknames.js';
import { jaroWinkler, slipsBetween } from './similarity.js';
import { soundOf } from './sound.js';

const close = 0.92;
const fairlyClose = 0.8;

/** Given names: the same, a form of it, a slip, as it sounds, its first letter; or the surname, where both are swapped. */
export const givenNames: Comparison = {
  field: 'given',
  label: 'Given name',
  levels: [
    { says: 'the same', agreement: 'agrees', ofOnePerson: 0.6, ofOneHousehold: 0.005, byFrequency: 0.0005 },
    { says: 'two forms of one name', agreement: 'near', ofOnePerson: 0.06, ofOneHousehold: 0.003 },
    { says: 'nearly the same', agreement: 'near', ofOnePerson: 0.13, ofOneHousehold: 0.01 },
    { says: 'alike', agreement: 'near', ofOnePerson: 0.07, ofOneHousehold: 0.03 },
    { says: 'the letter fits', agreement: 'near', ofOnePerson: 0.04, ofOneHousehold: 0.06 },
    {
      says: 'given name and surname exchanged',
      agreement: 'near',
      ofOnePerson: 0.03,
      ofOneHousehold: 0.0005,
    },
    { says: 'different', agreement: 'differs', ofOnePerson: 0.07, ofOneHousehold: 0.89, atMost: 0.1 },
  ],
  level(a, b) {
    if (a.given === '' || b.given === '') return notCompared;
    if (a.given === b.given) return a.given.length === 1 ? 4 : 0;
    if (areFormsOfOneName(a.given, b.given)) return 1;
    if (a.given.length === 1 || b.given.length === 1) return a.given[0] === b.given[0] ? 4 : 6;
    if (namesAreExchanged(a, b)) return 5;
    const alike = jaroWinkler(a.given, b.given);
    if (alike >= close) return 2;
    if (alike >= fairlyClose || soundOf(a.given) === soundOf(b.given)) return 3;
    return areAnagrams(a.given, b.given) ? 3 : 6;
  },
};

/** Surnames: the same, a slip, one within a double name, as it sounds. */
export const surnames: Comparison = {
  field: 'surname',
  label: 'Surname',
  sharedAtHome: true,
  levels: [
    { says: 'the same', agreement: 'agrees', ofOnePerson: 0.65, ofOneHousehold: 0.55, byFrequency: 0.0002 },
    { says: 'nearly the same', agreement: 'near', ofOnePerson: 0.16, ofOneHousehold: 0.12 },
    { says: 'part of a double name', agreement: 'near', ofOnePerson: 0.01, ofOneHousehold: 0.01 },
    { says: 'alike', agreement: 'near', ofOnePerson: 0.08, ofOneHousehold: 0.08 },
    { says: 'different', agreement: 'differs', ofOnePerson: 0.1, ofOneHousehold: 0.24 },
  ],
  level(a, b) {
    if (a.surname === '' || b.surname === '') return notCompared;
    if (a.surname === b.surname) return 0;
    if (namesAreExchanged(a, b)) return notCompared;
    const alike = jaroWinkler(a.surname, b.surname);
    if (alike >= close) return 1;
    if (isPartOf(a.surname, b.surname) || isPartOf(b.surname, a.surname)) return 2;
    if (alike >= fairlyClose || soundOf(a.surname) === soundOf(b.surname)) return 3;
    return 4;
  },
};

/** Initials, where one of the two has no full name: with it they would say the same thing twice. */
export const initials: Comparison = {
  field: 'initials',
  label: 'Initials',
  levels: [
    { says: 'the same', agreement: 'agrees', ofOnePerson: 0.85, ofOneHousehold: 0.05, byFrequency: 0.003 },
    { says: 'the letters are exchanged', agreement: 'near', ofOnePerson: 0.05, ofOneHousehold: 0.005 },
    { says: 'one letter is the same', agreement: 'near', ofOnePerson: 0.07, ofOneHousehold: 0.6 },
    { says: 'different', agreement: 'differs', ofOnePerson: 0.03, ofOneHousehold: 0.34 },
  ],
  level(a, b) {
    if (a.initials === '' || b.initials === '') return notCompared;
    if (hasFullName(a) && hasFullName(b)) return notCompared;
    if (a.initials === b.initials) return 0;
    if (a.initials === `${b.initials.slice(1)}${b.initials.slice(0, 1)}`) return 1;
    return a.initials[0] === b.initials[0] || a.initials.at(-1) === b.initials.at(-1) ? 2 : 3;
  },
};

function hasFullName({ given, surname }: PersonCard): boolean {
  return given.length > 1 && surname.length > 1;
}

/** Each name is, or nearly is, the other card's other name. */
export function namesAreExchanged(a: PersonCard, b: PersonCard): boolean {
  if (a.given[0] !== b.surname[0] && a.surname[0] !== b.given[0]) return false;
  if (a.given.length < 2 || b.given.length < 2 || a.surname === '' || b.surname === '') return false;
  return (
    jaroWinkler(a.given, b.surname) >= close &&
    jaroWinkler(a.surname, b.given) >= close &&
    slipsBetween(a.given, b.given, 2) > 2
  );
}

function isPartOf(part: string, whole: string): boolean {
  return (
    part.length >= 3 && whole.length > part.length + 2 && (whole.startsWith(part) || whole.endsWith(part))
  );
}

function areAnagrams(a: string, b: string): boolean {
  return a.length > 3 && a.length === b.length && sorted(a) === sorted(b);
}

function sorted(text: string): string {
  return text.split('').sort().join('');
}
