/**
 * Seeded randomness in named streams. Each stream depends on the seed and its
 * own name only, so a new polluter never changes the truth.
 */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number from low to high, both included. */
  int(low: number, high: number): number;
  /** Roughly normal: twelve uniforms, so that only additions are needed and every machine agrees. */
  normal(mean: number, sd: number): number;
  pick<T>(list: readonly T[]): T;
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  shuffle<T>(list: readonly T[]): T[];
  sample<T>(list: readonly T[], count: number): T[];
}

/** The one seed of the sample data. */
export const seed = 20240402;

/** A stream of random numbers with its own name. */
export function stream(name: string): Random {
  const next = mulberry32(hash(`${String(seed)}/${name}`));
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const shuffle = <T>(list: readonly T[]): T[] => {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i -= 1) {
      const j = int(0, i);
      const [a, b] = [at(out, i), at(out, j)];
      out[i] = b;
      out[j] = a;
    }
    return out;
  };
  return {
    next,
    int,
    shuffle,
    chance: (probability) => next() < probability,
    normal: (mean, sd) => mean + sd * (Array.from({ length: 12 }, next).reduce((a, b) => a + b, 0) - 6),
    pick: (list) => at(list, int(0, list.length - 1)),
    weighted: (list) => weighted(list, next()),
    sample: (list, count) => sample(shuffle(list), count),
  };
}

/** The element at a place that must exist. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${String(index)} of ${String(list.length)}`);
  return found;
}

function sample<T>(shuffled: readonly T[], count: number): T[] {
  if (shuffled.length < count) {
    throw new Error(`asked for ${String(count)} of ${String(shuffled.length)}`);
  }
  return shuffled.slice(0, count);
}

function weighted<T>(list: readonly (readonly [T, number])[], point: number): T {
  let left = point * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of list) {
    left -= weight;
    if (left < 0) return value;
  }
  return at(list, list.length - 1)[0];
}

function hash(text: string): number {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
}

function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
