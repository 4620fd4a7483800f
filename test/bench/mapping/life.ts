import { dateOfDay, dayNumber } from '../../../shared/dates/calendar.js';
import { between, pick } from '../reading/random.js';

/** One made-up referral, from which every cell of its row follows. */
export interface Life {
  readonly i: number;
  readonly born: number;
  readonly referred: number;
  readonly seen: number;
  readonly reviewed: number;
  readonly closed: number;
  readonly age: number;
  /** How the person fares, 0–1, at the start and later. */
  readonly fares: readonly [number, number];
  readonly decile: number;
  readonly area: string;
  readonly random: () => number;
}

/** A cell of a column, made from the life behind its row. */
export type Cell = (life: Life) => string;

/** So many lives, in the order of their referrals. */
export function livesOf(random: () => number, rows: number): readonly Life[] {
  const start = dayNumber({ year: 2022, month: 4, day: 1 });
  const areas = Array.from({ length: 30 }, (_, i) => ({
    area: `E0199${String(1000 + i * 7)}`,
    decile: 1 + Math.floor(random() * 10),
  }));
  return Array.from({ length: rows }, (_, i): Life => {
    const referred = start + Math.floor((i * 700) / rows) + between(random, 0, 9);
    const seen = referred + between(random, 2, 60);
    const age = between(random, 18, 94);
    const first = Math.min(1, Math.max(0, 0.42 + 0.5 * (random() + random() + random() - 1.5)));
    const later = Math.min(1, Math.max(0, first + 0.15 + 0.3 * (random() - 0.5)));
    const place = pick(random, areas);
    return {
      ...{ i, referred, seen, age, ...place, random },
      born: referred - age * 365 - between(random, 0, 300),
      reviewed: seen + between(random, 40, 120),
      closed: seen + between(random, 60, 200),
      fares: [first, later],
    };
  });
}

const two = (n: number): string => String(n).padStart(2, '0');

const dateStyles: readonly ((day: number) => string)[] = [
  (day) => {
    const { year, month, day: d } = dateOfDay(day);
    return `${two(d)}/${two(month)}/${String(year)}`;
  },
  (day) => {
    const { year, month, day: d } = dateOfDay(day);
    return `${String(year)}-${two(month)}-${two(d)}`;
  },
  (day) => {
    const { year, month, day: d } = dateOfDay(day);
    return `${two(d)}-${shortMonths[month - 1] ?? ''}-${String(year).slice(2)}`;
  },
  (day) => {
    const { year, month, day: d } = dateOfDay(day);
    return `${two(d)}.${two(month)}.${String(year)} 00:00`;
  },
];
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A column of dates in one way of writing, some of them missing. */
export function days(of: 'born' | 'referred' | 'seen' | 'reviewed' | 'closed', missing = 0.1) {
  return (random: () => number): Cell => {
    const write = pick(random, dateStyles);
    return (life) => (life.random() < missing ? '' : write(life[of]));
  };
}

/** A column of words from one vocabulary; the first words are the commonest. */
export function words(...vocabularies: readonly (readonly string[])[]) {
  return (random: () => number): Cell => {
    const vocabulary = pick(random, vocabularies);
    const missing = random() * 0.25;
    return (life) =>
      life.random() < missing ? '' : (vocabulary[Math.floor(life.random() ** 1.5 * vocabulary.length)] ?? '');
  };
}

/** A column of whole numbers. */
export function numbers(low: number, high: number) {
  return (): Cell => (life) => (life.random() < 0.08 ? '' : String(between(life.random, low, high)));
}

/** A column of identifiers under one pattern, `#` for a digit of the row's own number. */
export function ids(...patterns: readonly string[]) {
  return (random: () => number): Cell => {
    const pattern = pick(random, patterns);
    const from = between(random, 100, 9000);
    return ({ i }) => pattern.replace('#', String(from + i * 3));
  };
}
