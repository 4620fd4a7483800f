import { addDays } from '../calendar.js';
import { type Random, at, stream } from '../random.js';
import { firstNames, surnames } from './names.js';
import { practicesOf } from './scheme.js';
import type { Person, Place } from './types.js';

const ageBands: readonly (readonly [readonly [number, number], number])[] = [
  [[9, 15], 4],
  [[16, 24], 8],
  [[25, 34], 12],
  [[35, 49], 20],
  [[50, 64], 23],
  [[65, 74], 15],
  [[75, 94], 18],
];

/** 2001 letters; the second list is for the two most deprived tenths. */
const ethnicity: Readonly<Record<'most' | 'deprived', readonly (readonly [string, number])[]>> = {
  most: [
    ['A', 800],
    ['B', 12],
    ['C', 48],
    ['D', 9],
    ['E', 4],
    ['F', 6],
    ['G', 5],
    ['H', 30],
    ['J', 22],
    ['K', 6],
    ['L', 10],
    ['M', 12],
    ['N', 14],
    ['P', 4],
    ['R', 8],
    ['S', 10],
  ],
  deprived: [
    ['A', 620],
    ['B', 10],
    ['C', 80],
    ['D', 16],
    ['E', 9],
    ['F', 6],
    ['G', 8],
    ['H', 34],
    ['J', 78],
    ['K', 24],
    ['L', 16],
    ['M', 26],
    ['N', 44],
    ['P', 10],
    ['R', 6],
    ['S', 22],
  ],
};

const otherLanguage: Readonly<Record<string, readonly string[]>> = {
  C: ['pl', 'ro', 'tr'],
  H: ['pa', 'gu', 'hi'],
  J: ['ur', 'pa'],
  K: ['bn'],
  L: ['ta', 'ne'],
  N: ['so', 'fr', 'yo'],
  R: ['zh'],
  S: ['ar', 'ku', 'es'],
};

/** What may be fixed beforehand, so that twins and fathers can be made on purpose. */
type Given = Partial<Omit<Person, 'id'>>;

/** One made-up person living in a place. */
export function makePerson(id: string, place: Place, given: Given = {}): Person {
  const random = stream(`person ${id}`);
  const gender =
    given.gender ??
    random.weighted([
      ['2', 60],
      ['1', 39],
      ['3', 1],
    ] as const);
  const ethnic = given.ethnic ?? random.weighted(ethnicity[place.decile <= 2 ? 'deprived' : 'most']);
  const birthDate = given.birthDate ?? bornFor(random);
  return {
    id,
    firstName: random.pick(firstNames[gender]),
    surname: random.pick(surnames),
    birthDate,
    gender,
    ethnic,
    place,
    postcode: random.pick(place.postcodes),
    practice: random.weighted(practicesOf(place.site).map((p) => [p.code, p.listSize] as const)),
    language: languageOf(random, ethnic),
    disability: random.weighted([
      ['01', 24],
      ['02', 32],
      ['03', 44],
    ] as const),
    employment: employmentAt(random, Number(lastYear) - Number(birthDate.slice(0, 4))),
    trap: null,
    ...given,
  };
}

const lastYear = '2024';

function bornFor(random: Random): string {
  const [low, high] = random.weighted(ageBands);
  return addDays('2023-04-01', -Math.floor((random.int(low, high) + random.next()) * 365.25));
}

function languageOf(random: Random, ethnic: string): string {
  const others = otherLanguage[ethnic];
  return others && random.chance(0.4) ? random.pick(others) : 'en';
}

function employmentAt(random: Random, age: number): string {
  if (age >= 68) return '08';
  if (age < 18) return '03';
  return random.weighted([
    ['01', 34],
    ['02', 18],
    ['04', 24],
    ['05', 9],
    ['06', 8],
    ['07', 3],
    ['ZZ', 4],
  ] as const);
}

/** Eleven pairs who look like one person twice: twins, fathers and sons, neighbours in one flat block. */
export function makeTraps(firstId: number, places: readonly Place[]): readonly Person[] {
  const random = stream('traps');
  const kinds = [
    ...Array<string>(4).fill('twins'),
    ...Array<string>(4).fill('father-son'),
    ...Array<string>(3).fill('same-flat'),
  ];
  return kinds.flatMap((kind, i) => {
    const place = random.pick(places);
    const trap = `${kind}-${String(i + 1)}`;
    const [one, two] = [personId(firstId + 2 * i), personId(firstId + 2 * i + 1)];
    const first = makePerson(one, place, { ...firstOf(kind, random, place), trap });
    return [first, makePerson(two, place, { ...secondOf(kind, first), trap })];
  });
}

function firstOf(kind: string, random: Random, place: Place): Given {
  const postcode = random.pick(place.postcodes);
  const surname = random.pick(['Fletcher', 'Gough', 'Patel', 'Clarke']);
  switch (kind) {
    case 'twins':
      return {
        postcode,
        surname,
        birthDate: addDays('1950-03-03', random.int(0, 12_000)),
        gender: '2',
        firstName: 'Margaret',
        ethnic: 'A',
      };
    case 'father-son':
      return {
        postcode,
        surname,
        birthDate: addDays('1946-02-02', random.int(0, 4000)),
        gender: '1',
        firstName: 'James',
        ethnic: 'A',
      };
    default:
      return {
        postcode,
        surname: 'Roberts',
        gender: '2',
        firstName: 'Susan',
        birthDate: addDays('1960-01-05', random.int(0, 9000)),
        ethnic: 'A',
      };
  }
}

function secondOf(kind: string, first: Person): Given {
  const same = {
    postcode: first.postcode,
    gender: first.gender,
    ethnic: first.ethnic,
    practice: first.practice,
  };
  switch (kind) {
    case 'twins':
      return { ...same, surname: first.surname, firstName: 'Mary', birthDate: first.birthDate };
    case 'father-son':
      return {
        ...same,
        surname: first.surname,
        firstName: 'Jack',
        birthDate: addDays(first.birthDate, 9800),
      };
    default:
      return { ...same, surname: 'Ap Rhys', firstName: 'Siân', birthDate: addDays(first.birthDate, 400) };
  }
}

/** Person ids of the truth. */
export function personId(number: number): string {
  return `W${String(number).padStart(5, '0')}`;
}

/** A list of people, deprived places sending more. */
export function makePeople(firstId: number, count: number, places: readonly Place[]): readonly Person[] {
  const random = stream(`homes ${String(firstId)}`);
  const weights = places.map((place) => [place, 16 - place.decile] as const);
  return Array.from({ length: count }, (_, i) => makePerson(personId(firstId + i), random.weighted(weights)));
}

/** The same person after a move within the scheme. */
export function moved(person: Person, places: readonly Place[]): Person {
  const random = stream(`move ${person.id}`);
  const place = at(
    random.shuffle(places.filter((p) => p.site === person.place.site && p.lsoa !== person.place.lsoa)),
    0,
  );
  return { ...person, place, postcode: at(place.postcodes, 0) };
}
