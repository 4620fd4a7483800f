import type { Base } from './base.js';
import { type Figure, figure } from './figure.js';
import { mean } from './numbers.js';
import { type Outcome, scoreOf } from './pairs.js';

/** The last score of each person that is not a baseline, whatever its date. */
export function laterScores(base: Base, instrument: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const person of base.people.keys()) {
    let last = '';
    for (const measure of base.measures.get(person) ?? []) {
      const value = measure.instrument === instrument ? scoreOf(measure) : null;
      if (value === null || measure.timepoint === 'baseline' || measure.completed_date < last) continue;
      last = measure.completed_date;
      found.set(person, value);
    }
  }
  return found;
}

/** B3: what averaging everything without pairs would give. */
export function unpaired(instrument: string, people: readonly Outcome[], later: readonly number[]): Figure[] {
  const baselines = people.map((o) => o.baseline.value);
  const of = (n: number) => ({ n, of: n, missing: 0, low: null, high: null });
  const [before, after] = [mean(baselines), mean(later)];
  return [
    figure({ id: `B3.unpaired_baseline.${instrument}` }, before, of(baselines.length)),
    figure({ id: `B3.unpaired_later.${instrument}` }, after, of(later.length)),
    figure({ id: `B3.unpaired.${instrument}` }, (after ?? NaN) - (before ?? NaN), of(later.length)),
  ];
}
