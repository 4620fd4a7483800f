import type { DateAnswer } from '../../shared/clean/date-order/date-question.js';

/** The answers to a question about dates, as buttons. */
export const dateAnswerWords: Readonly<Record<DateAnswer, string>> = {
  dmy: 'Day first',
  mdy: 'Month first',
  as_found: 'As the other dates say',
  from_1904: 'Count from 1904',
  from_1900: 'Count from 1900',
  open: 'Leave them open',
};
