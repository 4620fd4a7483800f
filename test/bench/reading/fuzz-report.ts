import { loadavg } from 'node:os';
import type { Checked } from './fuzz-check.js';

/** What became of one damaged file. */
export interface Outcome extends Checked {
  readonly index: number;
  readonly name: string;
  readonly how: readonly string[];
  readonly size: number;
}

const mostShown = 6;

/** Kind of a fault: its first word, or for what was thrown its message. */
export function kindOf(fault: string): string {
  return fault.startsWith('thrown') ? fault.slice(0, 60) : fault.slice(0, fault.indexOf(':'));
}

/** How many there were, how long they took, and every kind of fault with its smallest files. */
export function reportLines(outcomes: readonly Outcome[], seconds: number): readonly string[] {
  const faulty = outcomes.filter(({ faults }) => faults.length > 0);
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  const load = loadavg().map((one) => one.toFixed(1));
  return [
    `${String(outcomes.length)} damaged files in ${seconds.toFixed(0)} s, load ${load.join(' ')}`,
    `time of one: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, worst ${at(1)} ms`,
    `refused in one sentence: ${String(outcomes.filter(({ error }) => error !== null).length)}`,
    [...grouped(outcomes, ({ format }) => format)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([format, all]) => `${format} ${String(all.length)}`)
      .join(', '),
    `with faults: ${String(faulty.length)}`,
    ...[...grouped(faulty, ({ faults }) => kindOf(faults[0] ?? ''))].flatMap(([kind, all]) => [
      `\n${kind}: ${String(all.length)}`,
      ...[...all]
        .sort((a, b) => a.size - b.size)
        .slice(0, mostShown)
        .map(described),
    ]),
  ];
}

function described({ index, name, how, size, faults }: Outcome): string {
  return `  --case ${String(index)}  ${name} (${how.join(', ')}), ${String(size)} bytes: ${faults.join(' / ').slice(0, 300)}`;
}

function grouped<T>(all: readonly T[], by: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group === undefined) groups.set(by(one), [one]);
    else group.push(one);
  }
  return groups;
}
