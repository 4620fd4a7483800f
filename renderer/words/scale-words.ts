import type { ScaleAnswer } from '../../shared/scales/scale-question.js';

/** The answers to a question about a scale, as buttons. */
export const scaleAnswerWords: Readonly<Record<ScaleAnswer, string>> = {
  as_entered: 'Right as entered',
  turned: 'Turned round',
  turned_part: 'Turned round in part',
  from_0: 'Counted from 0',
  quintile: 'Fifths',
  rank_2019: 'Ranks of 2019',
  rank_2025: 'Ranks of 2025',
  leave_out: 'Do not use them',
};
