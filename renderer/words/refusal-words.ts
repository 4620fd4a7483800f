import type { RefusalAnswer } from '../../shared/clean/refusals/refusal-question.js';

/** The answers to a question about rows that seem to say no, as buttons. */
export const refusalAnswerWords: Readonly<Record<RefusalAnswer, string>> = {
  leave_out: 'Leave them out',
  do_not_ask: 'Count them, ask nobody',
  count: 'It means something else',
};

/** What is done with the rows at present. */
export const refusalInForceWords: Readonly<Record<RefusalAnswer, string>> = {
  leave_out: 'They are left out.',
  do_not_ask: 'They count, and nobody is asked about them.',
  count: 'They count like all others.',
};
