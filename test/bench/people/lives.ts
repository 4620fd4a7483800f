import { addDays } from '../../../shared/dates/calendar.js';
import { between, pick } from '../reading/random.js';
import { givenNames, streetKinds, streets, surnames } from './name-lists.js';

/** What a file would say of one person if nobody ever made a slip. */
export interface Life {
  readonly given: string;
  readonly surname: string;
  readonly initials: string;
  /** dd/mm/yyyy. */
  readonly birth: string;
  readonly gender: string;
  readonly postcode: string;
  readonly address: string;
  readonly phone: string;
  /** Ten digits that check. */
  readonly nhs: string;
}

export type LifeField = keyof Life;

export const lifeFields: readonly LifeField[] = [
  'given',
  'surname',
  'initials',
  'birth',
  'gender',
  'postcode',
  'address',
  'phone',
  'nhs',
];

/** People of a place: most live alone in the file, some with others of their household, a few as traps. */
export function lives(random: () => number, count: number): readonly Life[] {
  const made: Life[] = [];
  const numbers = new Set<string>();
  const add = (life: Omit<Life, 'nhs' | 'initials'>): void => {
    let nhs = nhsNumber(random);
    while (numbers.has(nhs)) nhs = nhsNumber(random);
    numbers.add(nhs);
    made.push({ ...life, initials: `${life.given.slice(0, 1)}${life.surname.slice(0, 1)}`, nhs });
  };
  while (made.length < count) {
    const first = somebody(random);
    add(first);
    for (const other of others(random, first)) if (made.length < count) add(other);
  }
  return made;
}

type Bare = Omit<Life, 'nhs' | 'initials'>;

/** Who else of the same door is in the file. */
function others(random: () => number, first: Bare): readonly Bare[] {
  const chance = random();
  const home = { postcode: first.postcode, address: first.address };
  const phone = random() < 0.35 ? first.phone : telephone(random);
  const any = somebody(random);
  if (chance < 0.08) {
    const surname = random() < 0.75 ? first.surname : any.surname;
    return [{ ...any, ...home, surname, phone, birth: bornNear(random, first.birth, 3000) }];
  }
  if (chance < 0.11) {
    const child = {
      ...any,
      ...home,
      surname: first.surname,
      phone,
      birth: bornNear(random, first.birth, 900, 10_500),
    };
    return [child];
  }
  if (chance < 0.125) return [{ ...any, ...home, surname: first.surname, phone, birth: first.birth }];
  if (chance < 0.14) {
    const given = random() < 0.25 ? first.given : sameLetter(random, first);
    const birth = bornNear(random, first.birth, 900, 10_500);
    return [{ ...any, ...home, given, gender: first.gender, surname: first.surname, phone, birth }];
  }
  if (chance < 0.16) {
    const flat = `Flat ${between(random, 2, 40)} ${first.address}`;
    const surname = random() < 0.4 ? sameLetterSurname(random, first.surname) : any.surname;
    return [
      {
        ...any,
        given: sameLetter(random, first),
        gender: first.gender,
        surname,
        postcode: first.postcode,
        address: flat,
      },
    ];
  }
  return [];
}

function somebody(random: () => number): Bare {
  const gender = random() < 0.42 ? '1' : '2';
  const plain = common(random, surnames);
  const surname = random() < 0.02 ? `${plain}-${common(random, surnames)}` : plain;
  const sector = `WK${between(random, 1, 30)} ${between(random, 1, 9)}`;
  return {
    given: common(random, givenNames[gender]),
    surname,
    birth: written(addDays('1930-01-01', between(random, 0, 27_500))),
    gender,
    postcode: `${sector}${letter(random)}${letter(random)}`,
    address: `${between(random, 1, 180)} ${pick(random, streets)} ${pick(random, streetKinds)}`,
    phone: telephone(random),
  };
}

/** Early entries of a list come up more often, as names do. */
function common(random: () => number, list: readonly string[]): string {
  const at = Math.floor(list.length * random() ** 1.8);
  return list[at] ?? list[0] ?? '';
}

function sameLetter(random: () => number, { given, gender }: Bare): string {
  const list = givenNames[gender === '1' ? '1' : '2'].filter(
    (name) => name[0] === given[0] && name !== given,
  );
  return list.length === 0 ? given : pick(random, list);
}

function sameLetterSurname(random: () => number, surname: string): string {
  return pick(
    random,
    surnames.filter((name) => name[0] === surname[0]),
  );
}

function bornNear(random: () => number, birth: string, spread: number, later = 0): string {
  const [day = '', month = '', year = ''] = birth.split('/');
  return written(addDays(`${year}-${month}-${day}`, later + between(random, -spread, spread)));
}

function written(iso: string | null): string {
  return (iso ?? '1970-01-01').split('-').reverse().join('/');
}

function letter(random: () => number): string {
  return 'ABDEFGHJLNPQRSTUWXYZ'[between(random, 0, 19)] ?? 'A';
}

/** A mobile number of those kept for drama, or a line of the place. */
export function telephone(random: () => number): string {
  return random() < 0.7
    ? `07${between(random, 100_000_000, 999_999_999)}`
    : `01952${between(random, 100_000, 999_999)}`;
}

function nhsNumber(random: () => number): string {
  const digits = Array.from({ length: 9 }, (_, i) => between(random, i === 0 ? 4 : 0, 9));
  const sum = digits.reduce((all, digit, i) => all + digit * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? nhsNumber(random) : [...digits, check].join('');
}
