import { monthNames } from '../../shared/dataset/month-names.js';

/** Dates are ISO text; arithmetic goes through whole days since 1970-01-01. */

/** Days since 1970-01-01. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

/** The ISO date of a day number. */
export function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

export function addDays(iso: string, days: number): string {
  return isoDate(dayNumber(iso) + days);
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

export function isWeekend(iso: string): boolean {
  const weekday = (dayNumber(iso) + 4) % 7;
  return weekday === 0 || weekday === 6;
}

/** The date itself, or the Monday after it. */
export function onWorkingDay(iso: string): string {
  return isWeekend(iso) ? onWorkingDay(addDays(iso, 1)) : iso;
}

/** The date a number of working days later; bank holidays are ignored. */
export function addWorkingDays(iso: string, days: number): string {
  let date = iso;
  for (let left = days; left > 0; left -= 1) date = onWorkingDay(addDays(date, 1));
  return date;
}

/** Completed years. */
export function ageOn(birthDate: string, iso: string): number {
  const years = Number(iso.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return iso.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Year, month and day as numbers. */
export function partsOf(iso: string): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** British Summer Time: from the last Sunday of March to the last Sunday of October. */
export function isSummerTime(iso: string): boolean {
  const { year } = partsOf(iso);
  return iso >= lastSunday(year, 3) && iso < lastSunday(year, 10);
}

function lastSunday(year: number, month: number): string {
  const last = dayNumber(`${String(year)}-${String(month).padStart(2, '0')}-31`);
  return isoDate(last - ((last + 4) % 7));
}

/** The English name of a date's month. */
export function monthName(iso: string): string {
  return monthNames[partsOf(iso).month - 1] ?? '';
}

/** 14/03/2024. */
export function slashed(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** The number a spreadsheet keeps for a date. */
export function serialOf(iso: string): number {
  return dayNumber(iso) + 25_569;
}
