import type { Engine } from '../engine/engine.js';
import { proportion } from '../stats/proportion.js';
import { countByGroup, unrecorded } from './counting.js';
import { type Draft, draft } from './draft.js';
import { comparedBy } from './equity/unknowns.js';
import type { GroupField } from './groups.js';
import { referenceSizes } from './reference-population.js';
import { notRecorded } from './usable.js';

/** C1: each group's share of the people referred over its share of the reference population. */
export function reach(engine: Engine): readonly Draft[] {
  return comparedBy.flatMap((by) => reachRatios(engine, by, 'No reference population was supplied.'));
}

/** C1 of the groups of one field; `because` is said where the population does not count them. */
export function reachRatios(engine: Engine, by: GroupField, because: string): readonly Draft[] {
  const people = countByGroup(engine, 'figure_person', { by });
  const reference = referenceShares(engine, by);
  return reference.size === 0 ? withoutReference(by, people, because) : compared(by, people, reference);
}

type Groups = ReturnType<typeof countByGroup>;

/** Share of each group in the reference population; a group that nobody lives in has none. */
function referenceShares(engine: Engine, by: string): ReadonlyMap<string, number> {
  const sizes = referenceSizes(engine, by);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return new Map([...sizes].map(([group, size]) => [group, size / total]));
}

/** Only the groups that the reference knows are compared: it decides, for instance, whether children are. */
function compared(by: string, people: Groups, reference: ReadonlyMap<string, number>): readonly Draft[] {
  const countOf = (group: string): number => people.find((one) => one.group === group)?.n ?? 0;
  const of = [...reference.keys()].reduce((sum, group) => sum + countOf(group), 0);
  return [...reference].map(([group, share]) => {
    const n = countOf(group);
    const found = proportion(n, of);
    const estimate =
      found === null
        ? { value: null }
        : { value: found.share / share, low: found.low / share, high: found.high / share };
    return draft('C1.ratio', estimate, { ...basis(people, n, of), place: { by, group } });
  });
}

function withoutReference(by: string, people: Groups, because: string): readonly Draft[] {
  const known = people.filter(({ group }) => group !== notRecorded);
  const of = known.reduce((sum, { n }) => sum + n, 0);
  const estimate = { value: null, because };
  return known.map(({ group, n }) =>
    draft('C1.ratio', estimate, { ...basis(people, n, of), place: { by, group } }),
  );
}

function basis(
  people: Groups,
  n: number,
  of: number,
): { n: number; of: number; missing: number; asked: number } {
  const asked = people.reduce((sum, group) => sum + group.of, 0);
  return { n, of, missing: unrecorded(people), asked };
}
