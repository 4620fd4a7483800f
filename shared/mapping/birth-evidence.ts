import { type ColumnSeen, shareOf } from './column-seen.js';
import { impossible } from './impossible.js';

const early = /\b(?:1[89]\d\d|200[0-5])\b/;
const anyYear = /\b(?:1[89]|20)\d\d\b/;

/** Births lie before 2006; nothing else of a referral does. A logarithm of odds, in nats. */
export function whenWeight(column: ColumnSeen, name: string): number {
  const known = shareOf(column, (text) => anyYear.test(text));
  if (known < 0.5) return 0;
  const before = shareOf(column, (text) => early.test(text)) / known;
  if (name === 'birth_date') return before > 0.5 ? 3 : impossible;
  return before > 0.5 ? impossible : 0;
}
