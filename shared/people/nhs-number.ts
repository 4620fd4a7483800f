import { nhsNumber } from '../values/nhs-number.js';

/** True for ten digits without spaces that check as an NHS number and were issued to somebody. */
export function isNhsNumber(text: string): boolean {
  return /^\d{10}$/.test(text) && nhsNumber(text) !== null;
}
