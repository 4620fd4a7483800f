import { type Refusals, noRefusals, withoutRefused } from '../values/clusters/refusals.js';
import type { ValueCount } from '../values/value-count.js';
import { plainWords } from '../values/plain-words.js';
import { isSlipOf } from './slip.js';
import { type Replacements, missingTexts } from './value-clusters.js';

/** A rarer spelling is a slip of a commoner one only where that is this many times as frequent. */
const commoner = 3;
/** Every name is compared with every other, so beyond this many only equal keys are found. */
const mostCompared = 2_000;

interface Cluster {
  readonly spellings: readonly ValueCount[];
  readonly words: readonly string[];
  readonly rows: number;
}

/**
 * For a column of names of services, schemes or organisations: spellings that differ only
 * in case, punctuation, accents, spacing or the order of words, or by one slip in one
 * word, become the most frequent of them. What a person said is not the same is kept apart.
 */
export function sameNames(values: readonly ValueCount[], refusals: Refusals = noRefusals): Replacements {
  const clusters = equalKeys(values.filter(({ value }) => !missingTexts.has(value) && /\p{L}/u.test(value)));
  const merged = clusters.length > mostCompared ? clusters : withSlips(clusters);
  return Object.fromEntries(
    merged.flatMap(({ spellings }) =>
      withoutRefused([...spellings].sort(bestSpelledFirst), refusals, () => true).flatMap(
        towardsMostFrequent,
      ),
    ),
  );
}

/** Spellings with the same words in any order, or the same letters whatever the spaces. */
function equalKeys(values: readonly ValueCount[]): Cluster[] {
  const byKey = new Map<string, ValueCount[]>();
  const clusters = new Set<ValueCount[]>();
  for (const value of values) {
    const words = wordsOf(value.value);
    const keys = [[...new Set(words)].sort().join(' '), words.join('')];
    const cluster = keys.map((key) => byKey.get(key)).find((known) => known !== undefined) ?? [];
    cluster.push(value);
    clusters.add(cluster);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, cluster);
  }
  return [...clusters].map((spellings) => ({
    spellings,
    words: wordsOf(mostFrequent(spellings)),
    rows: spellings.reduce((sum, { count }) => sum + count, 0),
  }));
}

/** Each rarer cluster joins the one commoner cluster that it is a slip of; where there are two, it is left alone. */
function withSlips(clusters: readonly Cluster[]): Cluster[] {
  const joins = new Map<Cluster, Cluster[]>();
  const left: Cluster[] = [];
  for (const one of clusters) {
    const hosts = clusters.filter(
      (other) => other.rows >= one.rows * commoner && isSlipOf(one.words, other.words),
    );
    const [only] = hosts;
    if (hosts.length !== 1 || only === undefined) left.push(one);
    else joins.set(only, [...(joins.get(only) ?? []), one]);
  }
  return left.map((one) => ({
    ...one,
    spellings: [...one.spellings, ...(joins.get(one) ?? []).flatMap((slip) => slip.spellings)],
  }));
}

function towardsMostFrequent(spellings: readonly ValueCount[]): [string, string][] {
  const kept = mostFrequent(spellings);
  return spellings.filter(({ value }) => value !== kept).map(({ value }) => [value, kept]);
}

function mostFrequent(spellings: readonly ValueCount[]): string {
  const [first] = [...spellings].sort(bestSpelledFirst);
  return first?.value ?? '';
}

/** Most frequent first, then the one typed with most care. */
export function bestSpelledFirst(a: ValueCount, b: ValueCount): number {
  return b.count - a.count || capitals(b.value) - capitals(a.value) || (a.value < b.value ? -1 : 1);
}

/** Among equally frequent spellings the one typed with most care is kept: words with capitals, but not all capitals. */
function capitals(text: string): number {
  return text.split(' ').filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
}

function wordsOf(text: string): string[] {
  return plainWords(text).normalize('NFD').replace(/\p{M}/gu, '').split(' ');
}
