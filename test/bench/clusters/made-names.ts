import { between, pick, randomFrom } from '../reading/random.js';

const places = [
  'Wrekin',
  'Ludlow',
  'Market Drayton',
  'Oswestry',
  'Much Wenlock',
  'Clun',
  'Shifnal',
  'Whitchurch',
  'Newport',
  'Broseley',
  'Church Stretton',
  'Ellesmere',
];
const kinds = [
  'Age UK',
  'Citizens Advice',
  'Food Bank',
  'Walking Group',
  'Men’s Shed',
  'Library',
  'Carers Centre',
  'Mind',
  'Green Gym',
  'Knit & Natter',
  'Debt Advice',
  'Housing Team',
  'Befriending',
  'Community Choir',
  'Allotment Society',
];
const ends = ['', ' (weekly)', ' Ltd', ' - referral', ' service', ' CIC', ' Thursdays', ' online'];
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/**
 * Distinct names of services as a free-text column holds them: about a third are slips of another name (a letter
 * added, lost, changed or swapped, other case, other order of words), the rest differ by a street or a number.
 */
export function madeNames(seed: number, count: number): string[] {
  const random = randomFrom(seed);
  const names = new Set<string>();
  const sound: string[] = [];
  while (names.size < count) {
    const isSlip = sound.length > 0 && random() < 0.35;
    const name = isSlip ? slipped(random, pick(random, sound)) : soundName(random);
    if (!isSlip) sound.push(name);
    names.add(name);
  }
  return [...names];
}

function soundName(random: () => number): string {
  const street = Array.from({ length: between(random, 4, 9) }, () => pick(random, letters)).join('');
  const number = random() < 0.3 ? ` ${String(between(random, 1, 9999))}` : '';
  const first = random() < 0.5 ? pick(random, places) : pick(random, kinds);
  return `${first} ${street}${number}${random() < 0.6 ? ` ${pick(random, kinds)}` : ''}${pick(random, ends)}`;
}

function slipped(random: () => number, name: string): string {
  const at = between(random, 0, name.length - 1);
  switch (between(random, 0, 5)) {
    case 0:
      return name.slice(0, at) + name.slice(at + 1);
    case 1:
      return name.slice(0, at) + pick(random, letters) + name.slice(at);
    case 2:
      return name.slice(0, at) + pick(random, letters) + name.slice(at + 1);
    case 3:
      return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
    case 4:
      return random() < 0.5 ? name.toUpperCase() : name.toLowerCase();
    default:
      return name.split(' ').reverse().join(' ');
  }
}
