import type { PersonCard } from '../cards/card.js';
import type { Comparison } from '../compare/comparison.js';
import { comparisons } from '../compare/comparisons.js';

/** How likely two people who have nothing to do with each other are to agree. */
export interface Chance {
  /** People on whom it was counted. */
  readonly people: number;
  /** By comparison and level. */
  readonly levels: readonly (readonly number[])[];
  /** By comparison: how many people have a text. */
  readonly texts: readonly ReadonlyMap<string, number>[];
  /** By comparison: the least share of people that a text is taken to have. */
  readonly least: readonly number[];
  /** Whether this person was among those counted. */
  readonly counted: ReadonlySet<PersonCard>;
}

const mostPairs = 300_000;

/** Counted on pairs of different people, scattered over the list. */
export function chanceAgreement(people: readonly PersonCard[]): Chance {
  const pairs = spreadPairs(people.length);
  const texts = comparisons.map(({ field }) => countTexts(people.map((card) => card[field])));
  const levels = comparisons.map((comparison) => levelShares(people, pairs, comparison));
  return {
    people: people.length,
    levels,
    texts,
    least: comparisons.map((comparison, i) => leastShare(comparison, texts[i] ?? new Map())),
    counted: new Set(people),
  };
}

function levelShares(
  people: readonly PersonCard[],
  { first, second }: SpreadPairs,
  comparison: Comparison,
): number[] {
  const counts = comparison.levels.map(() => 0.3);
  for (let pair = 0; pair < first.length; pair += 1) {
    const a = people[first[pair] ?? 0];
    const b = people[second[pair] ?? 0];
    const level = a === undefined || b === undefined ? -1 : comparison.level(a, b);
    if (level >= 0) counts[level] = (counts[level] ?? 0) + 1;
  }
  const sum = counts.reduce((a, b) => a + b, 0);
  return counts.map((count) => count / sum);
}

/** Two places a pair. */
interface SpreadPairs {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** Pairs of different places, the same on every run: all of them in a short list, else places that a fixed sequence scatters. */
function spreadPairs(size: number): SpreadPairs {
  const all = (size * (size - 1)) / 2;
  const count = Math.min(all, mostPairs);
  const pairs = { first: new Int32Array(count), second: new Int32Array(count) };
  if (all <= mostPairs) everyPair(size, pairs);
  else scatteredPairs(size, pairs);
  return pairs;
}

function everyPair(size: number, { first, second }: SpreadPairs): void {
  let pair = 0;
  for (let i = 0; i < size; i += 1)
    for (let j = i + 1; j < size; j += 1) {
      first[pair] = i;
      second[pair] = j;
      pair += 1;
    }
}

function scatteredPairs(size: number, { first, second }: SpreadPairs): void {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * size);
  };
  for (let pair = 0; pair < first.length;) {
    const i = next();
    const j = next();
    if (i === j) continue;
    first[pair] = i;
    second[pair] = j;
    pair += 1;
  }
}

function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Days are spread evenly, so the file's own rate of equal ones holds for rare ones too; names are not. */
const evenly: ReadonlySet<string> = new Set(['birth', 'event']);

function leastShare({ field, levels }: Comparison, counts: ReadonlyMap<string, number>): number {
  const given = levels[0]?.byFrequency ?? 0;
  const present = [...counts.values()].reduce((a, b) => a + b, 0);
  if (present < 2) return given;
  const equal = [...counts.values()].reduce((sum, n) => sum + n * (n - 1), 0) / (present * (present - 1));
  return Math.max(given, equal * (evenly.has(field) ? 0.5 : 0.02));
}

/** The chance that two strangers share this very text: by how many others have it. */
export function chanceOfText(chance: Chance, at: number, [a, b]: readonly [PersonCard, PersonCard]): number {
  const comparison = comparisons[at];
  const text = comparison === undefined ? '' : a[comparison.field];
  const counted =
    (chance.texts[at]?.get(text) ?? 0) - Number(chance.counted.has(a)) - Number(chance.counted.has(b));
  return Math.min(1, Math.max(0, counted) / Math.max(1, chance.people - 2) + (chance.least[at] ?? 0));
}
