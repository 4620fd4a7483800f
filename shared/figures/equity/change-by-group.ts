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

/** C5: change in each fifth and each ethnic group, beside who was followed up there; and the slope over the fifths. */
export function changeByGroup(set: OutcomeSet): readonly Draft[] {
  const ethnic = set.people.flatMap(({ ethnicGroup }) => (ethnicGroup === null ? [] : [ethnicGroup]));
  const ofFifths = fifths.map((group) =>
    groupOf(
      group,
      set.people.filter(({ imdDecile }) => fifthOf(imdDecile) === group),
    ),
  );
  const ofEthnic = [...new Set(ethnic)].sort().map((group) =>
    groupOf(
      group,
      set.people.filter(({ ethnicGroup }) => ethnicGroup === group),
    ),
  );
  return [
    ...ofFifths.flatMap((one) => draftsOf(set, one, 'imd_quintile')),
    ...ofEthnic.flatMap((one) => draftsOf(set, one, 'ethnic_group')),
    slope(set, ofFifths),
  ];
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

function draftsOf(set: OutcomeSet, { group, people, changes }: Group, by: string): readonly Draft[] {
  const place = { part: partOf(set), by, group };
  const n = changes.length;
  const due = people.filter((person) => person.due).length;
  return [
    shareDraft('C5.paired.<instrument>', { n, of: due, missing: 0, place }),
    draft('C5.mean.<instrument>', meanIn(changes), {
      ...{ n, of: people.length, missing: people.length - n, place },
    }),
  ];
}

function slope(set: OutcomeSet, groups: readonly Group[]): Draft {
  const n = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  const of = set.people.length;
  return draft('C5.sii.<instrument>', slopeOfChange(groups.map(({ changes }) => changes)), {
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
