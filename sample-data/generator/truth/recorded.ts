import { stream } from '../random.js';
import type { Person, Recorded, System } from './types.js';

/** What one system came to hold about one person: refusals and blanks belong to the truth. */
export function recordedFor(person: Person, system: System): Recorded {
  const random = stream(`recorded ${system} ${person.id}`);
  const some = (share: number, value: string) => (random.chance(share) ? value : '');
  const age = random.weighted([
    ['ba', 960],
    ['a', 15],
    ['b', 15],
    ['', 10],
  ] as const);
  return {
    birthDate: age.startsWith('b') ? person.birthDate : '',
    ageKnown: age.endsWith('a'),
    gender: random.weighted([
      [person.gender, 970],
      ['X', 8],
      ['Z', 8],
      ['', 14],
    ] as const),
    ethnic: random.weighted([
      [person.ethnic, 850],
      ['Z', 50],
      ['99', 15],
      ['', 85],
    ] as const),
    placeKnown: random.chance(0.97),
    practice: some(0.98, person.practice),
    language: some(0.74, person.language),
    interpreter: some(0.8, person.language === 'en' || random.chance(0.4) ? 'N' : 'Y'),
    disability: some(0.58, person.disability),
    employment: some(0.49, person.employment),
  };
}
