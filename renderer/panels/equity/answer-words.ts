import type { AnsweredEquity, EquityAnswer } from '../../../shared/figures/equity-answers.js';
import type { Tone } from '../../widgets/Status.js';

export const answerWords: Readonly<Record<EquityAnswer, { readonly tone: Tone; readonly word: string }>> = {
  redistributive: { tone: 'good', word: 'redistributive' },
  not: { tone: 'stop', word: 'not redistributive' },
  cannot_tell: { tone: 'quiet', word: 'cannot tell' },
};

/** What each answer is about, and the question that it answers. */
export const answered = [
  { id: 'reach', label: 'Reach', asks: 'Are people in more deprived areas referred more?' },
  { id: 'progress', label: 'Progress', asks: 'Once referred, do they come at least as often as others?' },
  { id: 'outcome', label: 'Outcome', asks: 'Do they gain at least as much, where follow-up allows to say?' },
] as const;

interface Asked {
  readonly label: string;
  readonly asks: string;
  readonly answer: AnsweredEquity;
}

/** An answer with its evidence, as print has it. */
export function copiedAnswer({ label, asks, answer: { answer, evidence } }: Asked): {
  readonly sentence: string;
  readonly rows: readonly (readonly string[])[];
} {
  const { word } = answerWords[answer];
  return {
    sentence: [`${label}: ${word}.`, ...evidence].join(' '),
    rows: [
      ['Answer', 'Question', 'What it is', 'Evidence'],
      [label, asks, word, evidence.join(' ')],
    ],
  };
}
