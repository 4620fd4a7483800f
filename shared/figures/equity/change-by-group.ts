import { isRefused } from '../../stats/estimate.js';
import { slopeOfMeans } from '../../stats/inequality/slope.js';
import { meanOf } from '../../stats/mean.js';
import { type Draft, type Estimate, draft, shareDraft } from '../draft.js';
import type { Outcome, OutcomeSet } from '../outcome.js';
import { changeOf } from '../verdict-on-change.js';

/** Fifths of deprivation, the most deprived first. */
const fifths = ['1', '2', '3', '4', '5'] as const;
/** Fewer pairs than this give no mean of a group. */
const leastPairs = 10;

/** C5: change in each fifth, each ethnic group, town and country, beside who was followed up there; and the slope over the fifths. */
export function changeByGroup(set: OutcomeSet): readonly Draft[] {
  const ofFifths = fifthsOf(set, ({ imdDecile }) => fifthOf(imdDecile));
  return [
    ...ofFifths.flatMap((one) => draftsOf(set, one, 'imd_quintile')),
    ...groupsOf(set, ({ ethnicGroup }) => ethnicGroup).flatMap((one) => draftsOf(set, one, 'ethnic_group')),
    ...groupsOf(set, ({ townCountry }) => townCountry).flatMap((one) =>
      draftsOf(set, one, 'rural_urban_group'),
    ),
    slope(set, ofFifths, 'C5.sii.<instrument>'),
  ];
}

/** C5 by the other edition of deprivation: who was followed up in each fifth, and the slope of change. */
export function changeByOtherEdition(set: OutcomeSet): readonly Draft[] {
  const groups = fifthsOf(set, ({ otherFifth }) => otherFifth);
  return [
    ...groups.map((one) => followedUp(set, one, 'imd_quintile_other')),
    slope(set, groups, 'C5.sii_other.<instrument>'),
  ];
}

type KeyOf = (person: Outcome) => string | null;

function fifthsOf({ people }: OutcomeSet, keyOf: KeyOf): readonly Group[] {
  return fifths.map((group) =>
    groupOf(
      group,
      people.filter((person) => keyOf(person) === group),
    ),
  );
}

function groupsOf({ people }: OutcomeSet, keyOf: KeyOf): readonly Group[] {
  const groups = new Set(people.flatMap((person) => keyOf(person) ?? []));
  return [...groups].sort().map((group) =>
    groupOf(
      group,
      people.filter((person) => keyOf(person) === group),
    ),
  );
}

interface Group {
  readonly group: string;
  readonly people: readonly Outcome[];
  readonly changes: readonly number[];
}

function groupOf(group: string, people: readonly Outcome[]): Group {
  const changes = people.flatMap(({ baseline, followup }) =>
    followup === null ? [] : [changeOf({ baseline, followup })],
  );
  return { group, people, changes };
}

function draftsOf(set: OutcomeSet, one: Group, by: string): readonly Draft[] {
  const { group, people, changes } = one;
  const n = changes.length;
  return [
    followedUp(set, one, by),
    draft('C5.mean.<instrument>', meanIn(changes), {
      ...{ n, of: people.length, missing: people.length - n, place: { part: partOf(set), by, group } },
    }),
  ];
}

function followedUp(set: OutcomeSet, { group, people, changes }: Group, by: string): Draft {
  const of = people.filter((person) => person.due).length;
  const place = { part: partOf(set), by, group };
  return shareDraft('C5.paired.<instrument>', { n: changes.length, of, missing: 0, place });
}

function slope(
  set: OutcomeSet,
  groups: readonly Group[],
  kind: 'C5.sii.<instrument>' | 'C5.sii_other.<instrument>',
): Draft {
  const n = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  const of = set.people.length;
  return draft(kind, slopeOfChange(groups.map(({ changes }) => changes)), {
    ...{ n, of, missing: of - n, place: { part: partOf(set) } },
  });
}

function partOf({ instrument: { code, label } }: OutcomeSet): {
  readonly code: string;
  readonly label: string;
} {
  return { code, label };
}

const tooFewPairs: Estimate = {
  value: null,
  because: `Fewer than ${leastPairs} people there have both scores.`,
};

function meanIn(changes: readonly number[]): Estimate {
  const mean = changes.length < leastPairs ? null : meanOf(changes);
  return mean === null ? tooFewPairs : { value: mean.mean, low: mean.low, high: mean.high };
}

function slopeOfChange(groups: readonly (readonly number[])[]): Estimate {
  if (groups.some((changes) => changes.length < leastPairs))
    return { value: null, because: `Fewer than ${leastPairs} people of one of the fifths have both scores.` };
  const found = slopeOfMeans(
    groups.map((changes) => {
      const mean = meanOf(changes);
      const se = mean?.sd == null ? null : mean.sd / Math.sqrt(changes.length);
      return { estimate: mean?.mean ?? NaN, se, people: changes.length };
    }),
  );
  return isRefused(found) ? { value: null, because: 'Not all five fifths have people.' } : found.sii;
}

function fifthOf(decile: number | null): string | null {
  return decile === null ? null : String(Math.ceil(decile / 2));
}
