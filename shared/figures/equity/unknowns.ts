import type { Engine } from '../../engine/engine.js';
import { countByGroup, unrecorded } from '../counting.js';
import { type Draft, draft } from '../draft.js';
import type { GroupField } from '../groups.js';
import { referenceSizes } from '../reference-population.js';

/** Fields by which reach is compared with a population. */
export const comparedBy = [
  'ethnic_group',
  'gender',
  'age_band',
  'imd_quintile',
  'rural_urban_group',
] as const satisfies readonly GroupField[];

/**
 * C1, bounds: the reach ratio if none of those whose group is not known belonged to the group, and if all of them
 * did. The truth lies between.
 */
export function unknownsEitherWay(engine: Engine): readonly Draft[] {
  return comparedBy.flatMap((by) => {
    const people = countByGroup(engine, 'figure_person', { by });
    const sizes = referenceSizes(engine, by);
    const everyone = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const missing = unrecorded(people);
    const countOf = (group: string): number => people.find((one) => one.group === group)?.of ?? 0;
    const of = [...sizes.keys()].reduce((sum, group) => sum + countOf(group), missing);
    return [...sizes].flatMap(([group, size]) => {
      const least = countOf(group);
      const ratio = (n: number): number | null => (of === 0 ? null : n / of / (size / everyone));
      const place = { by, group };
      return [
        draft('C1.if_none_unknown', { value: ratio(least) }, { n: least, of, missing: 0, place }),
        draft(
          'C1.if_all_unknown',
          { value: ratio(least + missing) },
          { n: least + missing, of, missing: 0, place },
        ),
      ];
    });
  });
}
