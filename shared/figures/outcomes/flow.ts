import type { Engine } from '../../engine/engine.js';
import { sql } from '../../sql/sql.js';
import { countAll } from '../counting.js';
import { type Draft, countDraft, shareDraft } from '../draft.js';
import type { OutcomeSet } from '../outcome.js';
import { placeOf } from './basis.js';
import { scaleEnds } from './scale-ends.js';

/** People of the period, whom outcomes could be of. */
export interface AllPeople {
  readonly people: number;
  readonly engaged: number;
  /** People of whom nothing says whether they engaged. */
  readonly unknown: number;
}

/** Count whom outcomes could be of. */
export function allPeople(engine: Engine): AllPeople {
  const { of: people, n: engaged } = countAll(engine, 'figure_person', { having: sql`engaged` });
  const { n: unknown } = countAll(engine, 'figure_person', { having: sql`engagement_unknown` });
  return { people, engaged, unknown };
}

/** B1 and B2 as headline: how many of the engaged have a baseline, how many of those due, and of all, have both scores. */
export function coverage(set: OutcomeSet, all: AllPeople): readonly Draft[] {
  const place = placeOf(set);
  const withBaseline = set.people.filter(({ engaged }) => engaged).length;
  const pairs = set.pairs.length;
  const { engaged, unknown } = all;
  return [
    shareDraft('B1.share.<instrument>', {
      n: withBaseline,
      of: engaged,
      missing: unknown,
      asked: engaged + unknown,
      place,
    }),
    shareDraft('B2.of_eligible.<instrument>', { n: pairs, of: set.due.length, missing: 0, place }),
    shareDraft('B2.of_all.<instrument>', { n: pairs, of: all.people, missing: 0, place }),
  ];
}

/** The flow from everybody to the pairs, and how many started at an end of the scale. */
export function flow(set: OutcomeSet, all: AllPeople): readonly Draft[] {
  const place = placeOf(set);
  const of = set.people.length;
  const outside = set.people.filter(({ followup, later }) => followup === null && later !== null).length;
  return [
    countDraft('B1.count.<instrument>', { n: of, of: all.people, missing: 0, place }),
    countDraft('B2.due.<instrument>', { n: set.due.length, of, missing: 0, place }),
    countDraft('B2.pairs.<instrument>', { n: set.pairs.length, of, missing: 0, place }),
    countDraft('B2.outside.<instrument>', { n: outside, of, missing: 0, place }),
    ...atTheEnds(set),
  ];
}

/** Whoever starts at the best score cannot get better on this scale, and at the worst not worse. */
function atTheEnds(set: OutcomeSet): readonly Draft[] {
  if (set.instrument.hasNoEnd) return [];
  const rest = { of: set.people.length, missing: 0, place: placeOf(set) };
  const at = (end: 'best' | 'worst'): number =>
    set.people.filter(({ baseline }) => baseline === scaleEnds(set.instrument, baseline)[end]).length;
  return [
    shareDraft('B1.at_best.<instrument>', { ...rest, n: at('best') }),
    shareDraft('B1.at_worst.<instrument>', { ...rest, n: at('worst') }),
  ];
}
