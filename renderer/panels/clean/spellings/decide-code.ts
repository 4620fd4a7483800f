import { byHandStep } from '../../../../shared/clean/by-hand/by-hand-step.js';
import type { ColumnPlace } from '../../../../shared/clean/by-hand/column-place.js';
import type { Step } from '../../../../shared/clean/step.js';
import { missingTokens } from '../../../../shared/clean/value-change.js';
import type { CodeList } from '../../../../shared/dataset/field.js';
import { codeAsText } from '../../../../shared/values/code-as-text.js';
import type { ChoiceGroup } from '../../../widgets/SearchPicker.js';
import { countOf } from '../../../words/number-words.js';
import type { MadeByHand } from './decide-cluster.js';

/** Answers that are no code of the list. */
const nothings: ChoiceGroup = {
  id: 'nothing',
  label: 'It says nothing',
  choices: [
    { id: 'missing:not_known', label: 'Not known' },
    { id: 'missing:not_stated', label: 'Asked, and not stated' },
    { id: 'missing:not_applicable', label: 'Does not apply' },
  ],
};

/** The codes of a list to pick from, and the ways of saying nothing. */
export function codeChoices(list: CodeList): readonly ChoiceGroup[] {
  const choices = list.codes.map(({ code, label }) => ({ id: `code:${code}`, label }));
  return [{ id: 'codes', label: list.label, choices }, nothings];
}

/** The texts of a column that a person gave a code, as one step, and what each stands for. */
export function givenIn(
  { stepsBegin }: ColumnPlace,
  steps: readonly Step[],
): Readonly<Record<string, string>> {
  const step = steps.find(({ id, on }) => on && id === `${stepsBegin}${label}`);
  return step?.action.does === 'replace' ? step.action.values : {};
}

const label = 'codes_given';

/** One more text of the column is given a code. `picked` is an id of `codeChoices`; `at` an ISO time. */
export function giveCode(
  place: ColumnPlace,
  {
    list,
    value,
    picked,
    at,
  }: { readonly list: CodeList; readonly value: string; readonly picked: string; readonly at: string },
  steps: readonly Step[],
): MadeByHand {
  const values = { ...givenIn(place, steps), [value]: written(list, picked) };
  return { steps: [stepOf(place, values, at)], notSame: [], says: 'saying what a text stands for' };
}

/** A text loses the code that a person gave it. */
export function takeBack(
  place: ColumnPlace,
  { value, at }: { readonly value: string; readonly at: string },
  steps: readonly Step[],
): MadeByHand {
  const { [value]: _gone, ...values } = givenIn(place, steps);
  return { steps: [stepOf(place, values, at)], notSame: [], says: 'no longer saying what a text stands for' };
}

function stepOf(place: ColumnPlace, values: Readonly<Record<string, string>>, at: string): Step {
  const reason = `A person said what ${countOf(Object.keys(values).length, 'text')} of this column stand for.`;
  return byHandStep(place, { label, values, reason, decidedAt: at });
}

function written(list: CodeList, picked: string): string {
  const id = picked.slice(picked.indexOf(':') + 1);
  if (picked.startsWith('code:')) return codeAsText(list, id);
  return Object.values(missingTokens).find((token) => token === id) ?? '';
}
