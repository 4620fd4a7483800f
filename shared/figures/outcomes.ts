import type { Engine } from '../engine/engine.js';
import { type Mean, meanOf } from '../stats/mean.js';
import { quantile } from '../stats/quantile.js';
import type { KindId } from './catalogue.js';
import { countAll } from './counting.js';
import { type Basis, type Draft, type Estimate, type Place, draft, shareDraft } from './draft.js';
import { followedAgainstLost } from './lost.js';
import type { OutcomeSet } from './outcome.js';
import { sql } from '../sql/sql.js';
import { type ChangeVerdict, changeOf, verdictOnChange } from './verdict-on-change.js';

/** B1–B4, B6 and B7, one block an instrument; instruments are never pooled. */
export function outcomes(engine: Engine, sets: readonly OutcomeSet[]): readonly Draft[] {
  const people = countAll(engine, 'figure_person').of;
  const engaged = countAll(engine, 'figure_person', { having: sql`engaged` });
  const unknown = countAll(engine, 'figure_person', { having: sql`engagement_unknown` }).n;
  return sets.flatMap((set) => [
    ...coverage(set, { people, engaged: engaged.n, unknown }),
    ...change(set),
    ...verdicts(set),
    ...followedAgainstLost(set, placeOf(set)),
    ...bounds(set),
  ]);
}

/** The instrument in a figure's id. */
function placeOf({ instrument }: OutcomeSet): Place {
  return { part: { code: instrument.code, label: instrument.label } };
}

function coverage(
  set: OutcomeSet,
  all: { people: number; engaged: number; unknown: number },
): readonly Draft[] {
  const place = placeOf(set);
  const withBaseline = set.people.filter(({ engaged }) => engaged).length;
  const due = set.people.filter((person) => person.due).length;
  const pairs = set.pairs.length;
  return [
    shareDraft('B1.share.<instrument>', {
      n: withBaseline,
      of: all.engaged,
      missing: all.unknown,
      asked: all.engaged + all.unknown,
      place,
    }),
    shareDraft('B2.of_eligible.<instrument>', { n: pairs, of: due, missing: 0, place }),
    shareDraft('B2.of_all.<instrument>', { n: pairs, of: all.people, missing: 0, place }),
  ];
}

function change(set: OutcomeSet): readonly Draft[] {
  const changes = meanOf(set.pairs.map(changeOf));
  const median = quantile(set.pairs.map(changeOf), 0.5);
  const basis = ofBaseline(set);
  return [
    draft('B3.mean.<instrument>', interval(changes), basis),
    draft('B3.sd.<instrument>', { value: changes?.sd ?? null, because: tooFewPairs }, basis),
    draft('B3.median.<instrument>', { value: median, because: tooFewPairs }, basis),
    draft(
      'B3.baseline_mean.<instrument>',
      interval(meanOf(set.pairs.map(({ baseline }) => baseline))),
      basis,
    ),
    draft(
      'B3.followup_mean.<instrument>',
      interval(meanOf(set.pairs.map(({ followup }) => followup))),
      basis,
    ),
  ];
}

const tooFewPairs = 'Fewer than two people have both scores.';

function interval(mean: Mean | null): Estimate {
  return {
    value: mean?.mean ?? null,
    low: mean?.low ?? null,
    high: mean?.high ?? null,
    because: tooFewPairs,
  };
}

function verdicts(set: OutcomeSet): readonly Draft[] {
  return (['improved', 'same', 'worse'] as const).map((verdict) => {
    const basis = { ...ofBaseline(set), of: set.pairs.length, asked: set.people.length };
    return judged(`B4.${verdict}.<instrument>`, set, { ...basis, n: countOf(set, verdict) });
  });
}

/** B7: what the change would be if the lost had not changed, and if none or all of them had improved. */
function bounds(set: OutcomeSet): readonly Draft[] {
  const basis = ofBaseline(set);
  const sum = set.pairs.map(changeOf).reduce((total, value) => total + value, 0);
  const noChange = set.people.length > 0 ? sum / set.people.length : null;
  const improved = countOf(set, 'improved');
  return [
    draft('B7.no_change.<instrument>', { value: noChange, because: tooFewPairs }, basis),
    judged('B7.worst.<instrument>', set, { ...basis, n: improved }),
    judged('B7.best.<instrument>', set, { ...basis, n: improved + set.lost.length }),
  ];
}

/** A share of people judged by the threshold; without a threshold it is refused. */
function judged(
  kindId: KindId,
  { instrument }: OutcomeSet,
  basis: Basis & { readonly place?: Place },
): Draft {
  if (instrument.threshold !== null || instrument.bands !== undefined) return shareDraft(kindId, basis);
  const because = `No threshold for improvement is published for ${instrument.label}.`;
  return draft(kindId, { value: null, because }, { ...basis, n: 0 });
}

function countOf({ instrument, pairs }: OutcomeSet, verdict: ChangeVerdict): number {
  return pairs.filter((pair) => verdictOnChange(instrument, pair) === verdict).length;
}

function ofBaseline(set: OutcomeSet): Basis & { readonly place: Place } {
  return { n: set.pairs.length, of: set.people.length, missing: set.lost.length, place: placeOf(set) };
}
