import type { ValueCount } from '../value-count.js';
import type { ClusterWay } from './cluster-way.js';
import { compressionDistance, sharingPairs } from './compression.js';
import { isWithin } from './edit-distance.js';
import { fingerprint, ngramFingerprint } from './fingerprint.js';
import { type Joined, nothingJoined } from './joined.js';
import { cologne } from './phonetic/cologne.js';
import { daitchMokotoff } from './phonetic/daitch-mokotoff.js';
import { doubleMetaphone } from './phonetic/double-metaphone.js';
import { pairsWithin } from './pairs-within.js';
import { type Refusals, noRefusals, withoutRefused } from './refusals.js';

/** Distinct values that may be spellings of one thing: most frequent first, ties in the order of their text. */
export type Cluster = readonly ValueCount[];

/**
 * Groups of distinct values, by key or by distance; near values are joined one to the next, as OpenRefine does. The
 * cluster that would change most rows comes first. Values without a key (punctuation alone) are in none.
 */
export function findClusters(
  values: readonly ValueCount[],
  way: ClusterWay,
  refusals: Refusals = noRefusals,
): Cluster[] {
  const { groups, isLinked } = grouped(values, way);
  return groups
    .flatMap((group) => withoutRefused([...group].sort(commonestFirst), refusals, isLinked))
    .sort(mostRowsFirst);
}

interface Grouped {
  readonly groups: readonly Cluster[];
  readonly isLinked: (one: string, other: string) => boolean;
}

function grouped(values: readonly ValueCount[], way: ClusterWay): Grouped {
  switch (way.by) {
    case 'fingerprint':
      return byKey(values, fingerprint);
    case 'ngram_fingerprint':
      return byKey(values, (text) => ngramFingerprint(text, way.size));
    case 'cologne':
      return byKey(values, cologne);
    case 'daitch_mokotoff':
      return byKey(values, daitchMokotoff);
    case 'double_metaphone':
      return byKey(values, doubleMetaphone);
    case 'compression':
      return byCompression(values, way);
    case 'levenshtein':
      return byEdits(values, way.radius);
  }
}

function byKey(values: readonly ValueCount[], keyOf: (text: string) => string): Grouped {
  const lastWith = new Map<string, number>();
  const joined = nothingJoined(values.length);
  for (const [i, { value }] of values.entries()) {
    const key = keyOf(value);
    const other = key === '' ? undefined : lastWith.get(key);
    if (other === undefined) lastWith.set(key, i);
    else joined.join(other, i);
  }
  return { groups: groupsOf(values, joined), isLinked: () => true };
}

function byEdits(values: readonly ValueCount[], radius: number): Grouped {
  const joined = nothingJoined(values.length);
  pairsWithin(
    values.map(({ value }) => value),
    radius,
    { onPair: joined.join, isKnown: (one, other) => joined.rootOf(one) === joined.rootOf(other) },
  );
  return {
    groups: groupsOf(values, joined),
    isLinked: (one, other) => isWithin(one, other, radius),
  };
}

function byCompression(
  values: readonly ValueCount[],
  { radius, shared }: { readonly radius: number; readonly shared: number },
): Grouped {
  const joined = nothingJoined(values.length);
  const texts = values.map(({ value }) => value);
  sharingPairs(texts, { radius, shared, onPair: joined.join });
  return {
    groups: groupsOf(values, joined),
    isLinked: (one, other) => compressionDistance(one, other) <= radius,
  };
}

function groupsOf(values: readonly ValueCount[], joined: Joined): Cluster[] {
  return joined.groups().map((group) => group.flatMap((i) => values[i] ?? []));
}

function commonestFirst(one: ValueCount, other: ValueCount): number {
  return other.count - one.count || (one.value < other.value ? -1 : 1);
}

function mostRowsFirst(one: Cluster, other: Cluster): number {
  return (
    rowsChanged(other) - rowsChanged(one) ||
    other.length - one.length ||
    (textOf(one) < textOf(other) ? -1 : 1)
  );
}

function rowsChanged(cluster: Cluster): number {
  return cluster.slice(1).reduce((sum, { count }) => sum + count, 0);
}

function textOf(cluster: Cluster): string {
  return cluster[0]?.value ?? '';
}
