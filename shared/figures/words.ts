import { withCommas } from '../stats/disclosure.js';

/** Numbers in words of print: British, with a space before the per cent sign. */

/** 0.431 as "43 %"; shares that are neither none nor all never read as such. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'less than 1 %';
  if (share < 1 && share > 0.99) return 'more than 99 %';
  return `${String(Math.round(share * 100))} %`;
}

/** A decimal with so many places, with a true minus sign and no "-0.0". */
export function decimal(value: number, places: number): string {
  const text = roundedText(Math.abs(value), places);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** The number that `decimal` writes: what is drawn stands where the text says. */
export function atPlaces(value: number, places: number): number {
  const number = Number(roundedText(Math.abs(value), places));
  return value < 0 && number !== 0 ? -number : number;
}

/** The same with a plus sign before what is above zero. */
export function signed(value: number, places: number): string {
  const text = decimal(value, places);
  return Number(text) > 0 ? `+${text}` : text;
}

/** A number of days, contacts or minutes: whole where it is whole, else one decimal. */
export function plain(value: number): string {
  return Number.isInteger(value) ? withCommas(value) : decimal(value, 1);
}

/** A sentence that ends with exactly one full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Half away from zero on the decimal text, so that 0.25 is 0.3 wherever it is printed. */
function roundedText(value: number, places: number): string {
  const scale = 10 ** places;
  return (Math.round(Number((value * scale).toPrecision(12))) / scale).toFixed(places);
}
