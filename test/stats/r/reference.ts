import { readFileSync } from 'node:fs';
import { isRefused } from '../../../shared/stats/estimate.js';

/** One value of R: what it is of, what went in, the call, and the answer (null where R gives none). */
export interface Reference {
  readonly what: string;
  readonly args: Readonly<Record<string, number | (number | null)[]>>;
  readonly call: string;
  readonly value: number | null;
}

/** The values that `test/stats/r/NAME.R` wrote. */
export function references(name: string): readonly Reference[] {
  const lines = readFileSync(`test/stats/r/${name}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Reference);
}

/** What went in, by name: numbers and lists of numbers. */
export class Args {
  private readonly args: Reference['args'];

  constructor(args: Reference['args']) {
    this.args = args;
  }

  /** A number. */
  n(name: string): number {
    const value = this.args[name];
    if (typeof value !== 'number') throw new Error(`no number ${name} went in`);
    return value;
  }

  /** A list of which some may be missing. */
  gaps(name: string): (number | null)[] {
    const value = this.args[name];
    if (value === undefined) throw new Error(`no list ${name} went in`);
    return typeof value === 'number' ? [value] : value;
  }

  /** A list. */
  list(name: string): number[] {
    return this.gaps(name).map((value) => value ?? NaN);
  }

  /** Lists side by side. */
  rows<K extends string>(...names: readonly K[]): Record<K, number>[] {
    const first = this.list(names[0] ?? '');
    return first.map(
      (_, i) =>
        Object.fromEntries(names.map((name) => [name, this.list(name)[i] ?? NaN])) as Record<K, number>,
    );
  }
}

/** The result, which must not be a refusal here. */
export function given<T extends object>(result: T | null): Exclude<T, { readonly refused: unknown }> {
  if (result === null || isRefused(result)) throw new Error('a number was refused');
  return result as Exclude<T, { readonly refused: unknown }>;
}

/** Half the width of an interval in units of 1.96: the standard error that it was made of. */
export function seOf({ low, high }: { readonly low: number | null; readonly high: number | null }): number {
  return ((high ?? NaN) - (low ?? NaN)) / 2 / 1.959963984540054;
}

/** The same on the log scale. */
export function seOfLog({
  low,
  high,
}: {
  readonly low: number | null;
  readonly high: number | null;
}): number {
  return Math.log((high ?? NaN) / (low ?? NaN)) / 2 / 1.959963984540054;
}
