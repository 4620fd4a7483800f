import { differenceOfMeans, differenceOfShares } from '../stats/standardised-difference.js';
import type { KindId } from './catalogue.js';
import { type Draft, type Place, draft } from './draft.js';
import type { Outcome, OutcomeSet } from './outcome.js';

/** Deciles that count as the most deprived fifth. */
const mostDeprived = 2;

/** B6: how the people followed up differ from the people lost, in units of spread. */
export function followedAgainstLost(set: OutcomeSet, place: Place): readonly Draft[] {
  const numbers = (kindId: KindId, of: (person: Outcome) => number | null): Draft =>
    compared(kindId, set, { of, difference: differenceOfMeans, place });
  const flags = (kindId: KindId, of: (person: Outcome) => boolean | null): Draft =>
    compared(kindId, set, { of, difference: differenceOfShares, place });
  return [
    numbers('B6.score.<instrument>', ({ baseline }) => baseline),
    numbers('B6.age.<instrument>', ({ age }) => age),
    flags('B6.female.<instrument>', ({ gender }) =>
      gender === '1' || gender === '2' ? gender === '2' : null,
    ),
    flags('B6.core20.<instrument>', ({ imdDecile }) =>
      imdDecile === null ? null : imdDecile <= mostDeprived,
    ),
  ];
}

interface Comparison<Value> {
  readonly of: (person: Outcome) => Value | null;
  readonly difference: (followed: readonly Value[], lost: readonly Value[]) => number | null;
  readonly place: Place;
}

function compared<Value>(
  kindId: KindId,
  set: OutcomeSet,
  { of, difference, place }: Comparison<Value>,
): Draft {
  const followed = known(
    set.people.filter(({ followup }) => followup !== null),
    of,
  );
  const lost = known(set.lost, of);
  const n = followed.length + lost.length;
  const because = 'Too few people, or people too much alike, are known on one of the two sides.';
  return draft(
    kindId,
    { value: difference(followed, lost), because },
    { n, of: set.people.length, missing: set.people.length - n, place },
  );
}

function known<Value>(people: readonly Outcome[], of: (person: Outcome) => Value | null): readonly Value[] {
  return people.flatMap((person) => {
    const value = of(person);
    return value === null ? [] : [value];
  });
}
