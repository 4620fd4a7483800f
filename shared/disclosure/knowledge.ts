import type { Known } from './known.js';
import { type Equation, LinearSystem, type Range } from './linear-range.js';

/** Parts that add up to a whole, each by the key of its count. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** What a reader of everything that is printed knows: limits of each count, and which counts add up. */
export interface Knowledge {
  readonly counts: ReadonlyMap<string, Known>;
  readonly sums: readonly Sum[];
}

/** A small count that a reader could work out too closely. */
export interface Exposed extends Range {
  readonly key: string;
}

/** How many values a count must be left. */
export type LeastOf = (key: string) => number;

/** Those of the keys whose count is left fewer values than it must be by all that is printed together. */
export function exposedCounts(
  knowledge: Knowledge,
  keys: readonly string[],
  leastOf: LeastOf,
): readonly Exposed[] {
  const linked = linkedParts(knowledge);
  return keys.flatMap((key) => {
    const leastValues = leastOf(key);
    const part = linked.get(key);
    const place = part?.places.get(key);
    const { least, greatest } =
      part === undefined || place === undefined
        ? limitsOf(key, knowledge)
        : part.system.range(place, leastValues - 1);
    return greatest - least + 1 < leastValues ? [{ key, least, greatest }] : [];
  });
}

/** A part of the knowledge that hangs together, as a system of equations. */
interface Linked {
  readonly system: LinearSystem;
  readonly places: ReadonlyMap<string, number>;
}

function limitsOf(key: string, { counts }: Knowledge): Range {
  const { low = 0, high = Infinity } = counts.get(key) ?? {};
  return { least: low, greatest: high };
}

/** Counts that are known exactly tie nothing together, so everything else falls into parts. */
function linkedParts({ counts, sums }: Knowledge): ReadonlyMap<string, Linked> {
  const isOpen = (key: string): boolean => {
    const known = counts.get(key);
    return known !== undefined && known.low < known.high;
  };
  const parts = new Map<string, { readonly keys: Set<string>; readonly sums: Sum[] }>();
  for (const sum of sums) {
    const open = [sum.whole, ...sum.parts].filter(isOpen);
    const joined = { keys: new Set(open), sums: [sum] };
    for (const part of new Set(open.flatMap((key) => parts.get(key) ?? []))) {
      for (const key of part.keys) joined.keys.add(key);
      joined.sums.push(...part.sums);
    }
    for (const key of joined.keys) parts.set(key, joined);
  }
  const linked = new Map<string, Linked>();
  for (const part of new Set(parts.values())) {
    const made = linkedOf(part, counts);
    for (const key of part.keys) linked.set(key, made);
  }
  return linked;
}

function linkedOf(
  { keys, sums }: { readonly keys: ReadonlySet<string>; readonly sums: readonly Sum[] },
  counts: ReadonlyMap<string, Known>,
): Linked {
  const places = new Map([...keys].map((key, i) => [key, i]));
  const unknowns = [...keys].map((key) => {
    const { count = 0, low = 0, high = Infinity } = counts.get(key) ?? {};
    return { at: count, low, high };
  });
  const equations = sums.map(({ whole, parts }): Equation => {
    const equation = new Map<number, number>();
    const add = (key: string, times: number): void => {
      const place = places.get(key);
      if (place !== undefined) equation.set(place, (equation.get(place) ?? 0) + times);
    };
    add(whole, 1);
    for (const part of parts) add(part, -1);
    return equation;
  });
  return { system: new LinearSystem(unknowns, equations), places };
}
