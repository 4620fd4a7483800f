import type { Comparison } from './comparison.js';
import { notCompared } from './comparison.js';
import { slipsBetween } from './similarity.js';

const year = (iso: string): string => iso.slice(0, 4);
const month = (iso: string): string => iso.slice(5, 7);
const day = (iso: string): string => iso.slice(8, 10);

/** Dates of birth: the same, day and month exchanged, one slip, one part wrong, as far as both go. */
export const births: Comparison = {
  field: 'birth',
  label: 'Date of birth',
  levels: [
    { says: 'the same', agreement: 'agrees', ofOnePerson: 0.76, ofOneHousehold: 0.06, byFrequency: 4e-5 },
    { says: 'day and month exchanged', agreement: 'near', ofOnePerson: 0.05, ofOneHousehold: 0.003 },
    {
      says: 'one digit wrong, or two exchanged',
      agreement: 'near',
      ofOnePerson: 0.08,
      ofOneHousehold: 0.012,
    },
    {
      says: 'two of day, month and year the same',
      agreement: 'near',
      ofOnePerson: 0.05,
      ofOneHousehold: 0.015,
    },
    { says: 'the same as far as it goes', agreement: 'near', ofOnePerson: 0.03, ofOneHousehold: 0.01 },
    { says: 'the same but for two digits', agreement: 'differs', ofOnePerson: 0.015, ofOneHousehold: 0.02 },
    { says: 'different', agreement: 'differs', ofOnePerson: 0.015, ofOneHousehold: 0.88, atMost: 0.06 },
  ],
  level({ birth: a }, { birth: b }) {
    if (a === '' || b === '') return notCompared;
    if (a.length < 10 || b.length < 10) return a.startsWith(b) || b.startsWith(a) ? 4 : 6;
    if (a === b) return 0;
    if (year(a) === year(b) && month(a) === day(b) && day(a) === month(b)) return 1;
    const slips = slipsBetween(a, b, 2);
    if (slips === 1) return 2;
    if (partsAlike(a, b) === 2) return 3;
    return slips === 2 ? 5 : 6;
  },
};

/** How many of day, month and year are the same. */
function partsAlike(a: string, b: string): number {
  return [year, month, day].filter((part) => part(a) === part(b)).length;
}

/** The day of a referral, as one row has it and another remembers it; rows that both record one are not compared. */
export const events: Comparison = {
  field: 'event',
  label: 'Date of referral',
  levels: [
    { says: 'the same', agreement: 'agrees', ofOnePerson: 0.75, ofOneHousehold: 0.01, byFrequency: 0.002 },
    { says: 'within a week', agreement: 'near', ofOnePerson: 0.1, ofOneHousehold: 0.05 },
    { says: 'different', agreement: 'differs', ofOnePerson: 0.15, ofOneHousehold: 0.94 },
  ],
  level(a, b) {
    if (a.event === '' || b.event === '' || a.remembered === b.remembered) return notCompared;
    if (a.event === b.event) return 0;
    return Math.abs(Date.parse(a.event) - Date.parse(b.event)) <= 7 * 86_400_000 ? 1 : 2;
  },
};
