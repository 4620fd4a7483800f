import { plainWords } from '../../values/plain-words.js';
import type { AskedQuestion } from '../sheets/asked-question.js';
import { type Choice, choicesOf } from '../sheets/choices.js';

/** Ways of typing what could have been picked, as `plainWords` spells them. */
const typed: Readonly<Record<string, string>> = {
  'do not know': 'dont know',
  'not known': 'dont know',
  'not sure': 'dont know',
  unknown: 'dont know',
  unsure: 'dont know',
  dk: 'dont know',
  leave: 'leave as it is',
  'leave as is': 'leave as it is',
  'leave it': 'leave as it is',
  'as is': 'leave as it is',
  'as it is': 'leave as it is',
  'no change': 'leave as it is',
  correct: 'leave as it is',
  'is correct': 'leave as it is',
  'it is correct': 'leave as it is',
  'leave blank': 'leave it blank',
  blank: 'leave it blank',
  'should be blank': 'leave it blank',
};

/** The offered answer that a text picks, however its letters and spaces were typed; null where it picks none. */
export function choiceIn(question: AskedQuestion, text: string): Choice | null {
  const words = plainWords(text);
  if (words === '') return null;
  const choices = choicesOf(question);
  const labelled = (wanted: string): Choice | undefined =>
    choices.find(({ label }) => plainWords(label) === wanted);
  const meant = Object.hasOwn(typed, words) ? (typed[words] ?? words) : words;
  return labelled(words) ?? labelled(meant) ?? null;
}
