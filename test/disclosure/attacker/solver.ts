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

/**
 * The whole numbers that a count can be, by trying: a value is struck out when no whole numbers for all other
 * counts fit what was read. Searching is given up after so many tries, and the value is then kept.
 */
export function valuesLeft(read: Read, name: string, mostTries = 400): readonly number[] {
  const near = neighbourhood(read, name);
  const start = narrowed(domainsOf(read, near.names), near.adding);
  const own = start?.get(name);
  if (start === null || own === undefined) throw new Error(`what was read of ${name} cannot be true`);
  const values: number[] = [];
  for (let value = own.low; value <= Math.min(own.high, own.low + 60); value += 1) {
    const tried = new Map([...start].map(([key, limits]) => [key, { ...limits }]));
    tried.set(name, { low: value, high: value });
    if (canBe(tried, near.adding, { left: mostTries })) values.push(value);
  }
  return values;
}

function domainsOf({ limits }: Read, names: Iterable<string>): Domains {
  return new Map([...names].map((name) => [name, { ...(limits.get(name) ?? { low: 0, high: 100_000 }) }]));
}

/** Counts that hang together with this one. */
function neighbourhood(
  { adding }: Read,
  name: string,
): { names: ReadonlySet<string>; adding: readonly Adding[] } {
  const names = new Set([name]);
  let found: readonly Adding[] = [];
  for (;;) {
    const next = adding.filter(({ whole, parts }) => [whole, ...parts].some((one) => names.has(one)));
    for (const { whole, parts } of next) for (const one of [whole, ...parts]) names.add(one);
    if (next.length === found.length) return { names, adding: next };
    found = next;
  }
}

/** Follow every sum until nothing changes; null where something cannot be. */
function narrowed(domains: Domains, adding: readonly Adding[]): Domains | null {
  for (let changed = true; changed;) {
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
