import { differenceOfCategories } from '../../stats/categorical-difference.js';
import { differenceOfMeans, differenceOfShares } from '../../stats/standardised-difference.js';
import type { KindId } from '../catalogue.js';
import { type Draft, draft } from '../draft.js';
import type { Outcome, OutcomeSet } from '../outcome.js';
import { placeOf } from './basis.js';

/** Deciles that count as the most deprived fifth. */
const mostDeprived = 2;

/** B6: how the people followed up differ from the people lost on all that is known at the start, in units of spread. */
export function followedAgainstLost(set: OutcomeSet): readonly Draft[] {
  return [
    compared(
      'B6.score.<instrument>',
      set,
      means(({ baseline }) => baseline),
    ),
    compared(
      'B6.age.<instrument>',
      set,
      means(({ age }) => age),
    ),
    compared('B6.female.<instrument>', set, shares(isFemale)),
    compared('B6.core20.<instrument>', set, shares(isCore20)),
    compared(
      'B6.ethnic_group.<instrument>',
      set,
      answers(({ ethnicGroup }) => ethnicGroup),
    ),
    compared(
      'B6.scheme.<instrument>',
      set,
      answers(({ schemeId }) => schemeId),
    ),
    compared(
      'B6.source_group.<instrument>',
      set,
      answers(({ sourceGroup }) => sourceGroup),
    ),
    compared(
      'B6.need.<instrument>',
      set,
      answers(({ need }) => need),
    ),
    compared(
      'B6.no_age.<instrument>',
      set,
      blanks(({ age }) => age),
    ),
    compared(
      'B6.no_gender.<instrument>',
      set,
      blanks(({ gender }) => gender),
    ),
    compared(
      'B6.no_ethnic_group.<instrument>',
      set,
      blanks(({ ethnicGroup }) => ethnicGroup),
    ),
    compared(
      'B6.no_imd.<instrument>',
      set,
      blanks(({ imdDecile }) => imdDecile),
    ),
  ];
}

function isFemale({ gender }: Outcome): boolean | null {
  return gender === '1' || gender === '2' ? gender === '2' : null;
}

function isCore20({ imdDecile }: Outcome): boolean | null {
  return imdDecile === null ? null : imdDecile <= mostDeprived;
}

interface Comparison<Value> {
  readonly of: (person: Outcome) => Value | null;
  readonly difference: (followed: readonly Value[], lost: readonly Value[]) => number | null;
}

type Known<Value> = (person: Outcome) => Value | null;

function means(of: Known<number>): Comparison<number> {
  return { of, difference: differenceOfMeans };
}

function shares(of: Known<boolean>): Comparison<boolean> {
  return { of, difference: differenceOfShares };
}

function answers(of: Known<string>): Comparison<string> {
  return { of, difference: differenceOfCategories };
}

/** Whether a field is blank tells people apart too; where it is blank for nobody there is no difference. */
function blanks(of: Known<unknown>): Comparison<boolean> {
  const isSame = (sides: readonly boolean[]): boolean => sides.every((blank) => blank === sides[0]);
  return {
    of: (person) => of(person) === null,
    difference: (followed, lost) =>
      followed.length > 1 && lost.length > 1 && isSame([...followed, ...lost])
        ? 0
        : differenceOfShares(followed, lost),
  };
}

function compared<Value>(
  kindId: KindId,
  { due, lost, ...set }: OutcomeSet,
  { of, difference }: Comparison<Value>,
): Draft {
  const followed = known(
    due.filter(({ followup }) => followup !== null),
    of,
  );
  const gone = known(lost, of);
  const n = followed.length + gone.length;
  const because = 'Too few people, or people too much alike, are known on one of the two sides.';
  return draft(
    kindId,
    { value: difference(followed, gone), because },
    { n, of: due.length, missing: due.length - n, place: placeOf({ ...set, due, lost }) },
  );
}

function known<Value>(people: readonly Outcome[], of: Known<Value>): readonly Value[] {
  return people.flatMap((person) => {
    const value = of(person);
    return value === null ? [] : [value];
  });
}
