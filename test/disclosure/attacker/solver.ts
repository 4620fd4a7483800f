import { Bounds } from './bounds.js';

/** What an attacker knows of one count: whole numbers from low to high. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** A whole and the parts that fill it, by name. */
export interface Adding {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Everything an attacker read. */
export interface Read {
  readonly limits: ReadonlyMap<string, Limits>;
  readonly adding: readonly Adding[];
}

type Domains = Map<string, { low: number; high: number }>;

/** The values that a count can have; as many as are asked for, the first ones. */
export type ValuesLeft = (name: string, enough?: number) => readonly number[];

/** Tries before a search is given up. */
const mostTries = 40;

/**
 * The whole numbers that a count can be, by trying: a value is struck out when no whole numbers for all other
 * counts fit what was read. Where searching is given up the value is kept.
 */
export function openSolver(read: Read): ValuesLeft {
  const start = narrowed(domainsOf(read), read.adding);
  if (start === null) throw new Error('what was read cannot be true');
  const boundsOf = openBounds(start, read);
  return (name, enough = Infinity) => {
    const adding = hangingTogether(read, name);
    const names = new Set([name, ...adding.flatMap(({ whole, parts }) => [whole, ...parts])]);
    const own = boundsOf(name);
    const values: number[] = [];
    for (let value = own.low; value <= own.high && values.length < enough; value += 1) {
      const tried: Domains = new Map([...names].map((key) => [key, { low: 0, high: 0, ...start.get(key) }]));
      tried.set(name, { low: value, high: value });
      if (canBe(tried, adding, { left: mostTries })) values.push(value);
    }
    return values;
  };
}

/** Limits of a count by all sums of its part at once; one that is in no sum keeps what was read of it. */
function openBounds(start: Domains, read: Read): (name: string) => Limits {
  const parts = new Map<Adding, Bounds>();
  return (name) => {
    const own = start.get(name) ?? { low: 0, high: 0 };
    const adding = hangingTogether(read, name);
    const [first] = read.adding.filter((one) => adding.includes(one));
    if (first === undefined || own.low === own.high) return own;
    const names = new Set(adding.flatMap(({ whole, parts: some }) => [whole, ...some]));
    const bounds =
      parts.get(first) ??
      new Bounds(new Map([...names].map((key) => [key, start.get(key) ?? { low: 0, high: 0 }])), adding);
    parts.set(first, bounds);
    return bounds.range(name);
  };
}

function domainsOf({ limits, adding }: Read): Domains {
  const names = new Set([...limits.keys(), ...adding.flatMap(({ whole, parts }) => [whole, ...parts])]);
  return new Map([...names].map((name) => [name, { ...(limits.get(name) ?? { low: 0, high: 100_000 }) }]));
}

/** The sums that a count hangs together with. */
function hangingTogether({ adding }: Read, name: string): readonly Adding[] {
  const names = new Set([name]);
  let found: readonly Adding[] = [];
  for (;;) {
    const next = adding.filter(({ whole, parts }) => [whole, ...parts].some((one) => names.has(one)));
    for (const { whole, parts } of next) for (const one of [whole, ...parts]) names.add(one);
    if (next.length === found.length) return next;
    found = next;
  }
}

/** Following sums round and round may creep along one by one; to stop early is never wrong. */
const mostRounds = 30;

/** Follow every sum until nothing changes; null where something cannot be. */
function narrowed(domains: Domains, adding: readonly Adding[]): Domains | null {
  let changed = true;
  for (let round = 0; changed && round < mostRounds; round += 1) {
    changed = false;
    for (const { whole, parts } of adding) {
      const all = domains.get(whole);
      if (all === undefined) continue;
      const each = parts.map((part) => domains.get(part) ?? { low: 0, high: 0 });
      const low = each.reduce((sum, one) => sum + one.low, 0);
      const high = each.reduce((sum, one) => sum + one.high, 0);
      if (all.low < low) [all.low, changed] = [low, true];
      if (all.high > high) [all.high, changed] = [high, true];
      if (all.low > all.high) return null;
      for (const one of each) {
        const [least, most] = [all.low - (high - one.high), all.high - (low - one.low)];
        if (one.low < least) [one.low, changed] = [least, true];
        if (one.high > most) [one.high, changed] = [most, true];
        if (one.low > one.high) return null;
      }
    }
  }
  return domains;
}

/** Whether whole numbers can be found for all; too long a search counts as yes. */
function canBe(domains: Domains, adding: readonly Adding[], tries: { left: number }): boolean {
  const found = narrowed(domains, adding);
  if (found === null) return false;
  tries.left -= 1;
  if (tries.left <= 0) return true;
  const open = [...found].filter(([, { low, high }]) => low < high);
  const [next] = open.sort((a, b) => a[1].high - a[1].low - (b[1].high - b[1].low));
  if (next === undefined) return true;
  const [name, { low, high }] = next;
  const middle = Math.floor((low + high) / 2);
  return [
    { low, high: middle },
    { low: middle + 1, high },
  ].some((half) => {
    const copy = new Map([...found].map(([key, limits]) => [key, { ...limits }]));
    copy.set(name, half);
    return canBe(copy, adding, tries);
  });
}
