import type { FigureStatus } from '../figures/figure.js';
import type { VerdictWord } from '../questions/verdict.js';
import type { Confidence } from './report.js';

/** The three words a reader sees beside a finding. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  sound: 'sound',
  care: 'with care',
  cannot_say: 'cannot say',
};

/** What each word means, for the page that first uses them. */
export const confidenceMeanings: readonly string[] = [
  'Sound: the fields behind the number are recorded well enough to rely on it.',
  'With care: read the limits section before quoting the number.',
  'Cannot say: these data do not support a number, so none is given.',
];

/** The printed words of a verdict. */
export const verdictWords: Readonly<Record<VerdictWord, string>> = {
  supported: 'yes',
  with_limits: 'partly',
  not_possible: 'not yet',
};

/** A finding is never surer than its figure, nor than the question it answers. */
export function confidenceOf(status: FigureStatus, verdict: VerdictWord | undefined): Confidence {
  if (status === 'withheld' || verdict === 'not_possible') return 'cannot_say';
  return status === 'care' || verdict === 'with_limits' ? 'care' : 'sound';
}
