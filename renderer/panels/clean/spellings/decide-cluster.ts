import { byHandStep } from '../../../../shared/clean/by-hand/by-hand-step.js';
import type { ValueCluster } from '../../../../shared/clean/by-hand/column-clusters.js';
import type { ColumnPlace } from '../../../../shared/clean/by-hand/column-place.js';
import { type NotSame, notSamePairs } from '../../../../shared/clean/by-hand/not-same.js';
import type { Step } from '../../../../shared/clean/step.js';
import { shortHash } from '../../../../shared/project/hash.js';
import { countOf } from '../../../words/number-words.js';

/** What a person made of texts by hand, as one decision. */
export interface MadeByHand {
  readonly steps: readonly Step[];
  readonly notSame: readonly NotSame[];
  /** For the undo and redo buttons. */
  readonly says: string;
}

/** The ticked spellings become one; the others are remembered as something else. `at` is an ISO time. */
export function makeOne(
  place: ColumnPlace,
  { members }: ValueCluster,
  {
    ticked,
    target,
    at,
  }: { readonly ticked: readonly string[]; readonly target: string; readonly at: string },
): MadeByHand {
  const others = members.map(({ value }) => value).filter((value) => !ticked.includes(value));
  const changed = ticked.filter((value) => value !== target);
  const step = byHandStep(place, {
    label: `one_${shortHash(...[...ticked].sort())}`,
    values: Object.fromEntries(changed.map((value) => [value, target])),
    reason: `A person said that ${countOf(ticked.length, 'spelling')} mean one thing.`,
    decidedAt: at,
  });
  const notSame = others.flatMap((other) => notSamePairs(place, other, ticked));
  return { steps: [step], notSame, says: `making one of ${countOf(ticked.length, 'spelling')}` };
}

/** None of these spellings is another: no two of them are proposed as one again. */
export function keepApart(place: ColumnPlace, { members }: ValueCluster): MadeByHand {
  const texts = members.map(({ value }) => value);
  const notSame = texts.flatMap((text, i) => notSamePairs(place, text, texts.slice(i + 1)));
  return { steps: [], notSame, says: `keeping ${countOf(texts.length, 'spelling')} apart` };
}

/** True where the decision was taken already, and the run that follows from it is not there yet. */
export function isDecided(
  { stepsBegin }: ColumnPlace,
  { members }: ValueCluster,
  steps: readonly Step[],
): boolean {
  const replaced = steps.flatMap(({ id, on, kind, action }) =>
    on && kind === 'by_hand' && action.does === 'replace' && id.startsWith(stepsBegin)
      ? Object.keys(action.values)
      : [],
  );
  return members.filter(({ value }) => !replaced.includes(value)).length < 2;
}
