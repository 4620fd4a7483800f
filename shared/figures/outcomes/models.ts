import type { OutcomeOptions } from '../../project/outcome-options.js';
import { drawsFrom } from '../../stats/draws.js';
import { type Estimate as Limits, type Refused, isRefused } from '../../stats/estimate.js';
import { imputedMean } from '../../stats/imputation.js';
import { type FollowedCase, inverseProbabilityMean } from '../../stats/inverse-probability.js';
import { average } from '../../stats/mean.js';
import { type Draft, type Estimate, draft } from '../draft.js';
import type { Outcome, OutcomeSet } from '../outcome.js';
import { changeOf } from '../verdict-on-change.js';
import { ofDue } from './basis.js';

/** B3 beside the plain figure, where the project asks for it: the change of all due, if the lost are like the kept who started like them. */
export function modelled(set: OutcomeSet, { weighted, imputed }: OutcomeOptions): readonly Draft[] {
  const cases = weighted || imputed !== null ? casesOf(set) : [];
  const basis = ofDue(set);
  return [
    ...(weighted ? [draft('B3.weighted.<instrument>', estimate(inverseProbabilityMean(cases)), basis)] : []),
    ...(imputed === null
      ? []
      : [
          draft(
            'B3.imputed.<instrument>',
            estimate(imputedMean(cases, { sets: imputed.sets, random: drawsFrom(imputed.seed) })),
            basis,
          ),
        ]),
  ];
}

function estimate(found: Limits | Refused): Estimate {
  if (!isRefused(found)) return { value: found.value, low: found.low, high: found.high };
  return {
    value: null,
    because: because[found.refused] ?? 'Too few people have both scores for a model of the lost.',
  };
}

const because: Readonly<Record<string, string>> = {
  no_overlap: 'Some of the lost have nobody like them among the people followed up.',
  perfectly_separated: 'Some of the lost have nobody like them among the people followed up.',
  constant: 'What is known at the start does not tell people apart.',
  not_converged: 'The model of who is followed up did not settle.',
};

/** What the models know of a person at the start; nothing that says the same for everybody, or the same as another. */
function casesOf({ due }: OutcomeSet): readonly FollowedCase[] {
  const columns = due.length === 0 ? [] : telling(known.flatMap((of) => columnsOf(due, of)));
  return due.map(({ baseline, followup }, i) => ({
    has: columns.map((column) => column[i] ?? 0),
    change: followup === null ? null : changeOf({ baseline, followup }),
  }));
}

const known: readonly ((person: Outcome) => number | null)[] = [
  ({ baseline }) => baseline,
  ({ age }) => age,
  ({ gender }) => (gender === '1' || gender === '2' ? Number(gender === '2') : null),
  ({ imdDecile }) => imdDecile,
];

/** The values, the mean in the place of what is missing, and whether it is missing. */
function columnsOf(
  due: readonly Outcome[],
  of: (person: Outcome) => number | null,
): readonly (readonly number[])[] {
  const values = due.map(of);
  const there = values.filter((value) => value !== null);
  if (there.length === 0) return [];
  const middle = average(there);
  return [values.map((value) => value ?? middle), values.map((value) => Number(value === null))];
}

function telling(columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const told = new Map(
    columns
      .filter((column) => column.some((value) => value !== column[0]))
      .map((column) => [column.join(), column] as const),
  );
  return [...told.values()];
}
