/**
 * The calendar as plain numbers. Dates are ISO text everywhere in `shared`; this is
 * the only arithmetic on them, and it knows no clock and no time zone.
 */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Years outside are typing errors, not dates; 1600 keeps every sentinel inside. */
const years = { from: 1600, to: 9999 } as const;

/** Days of a month in the Gregorian calendar; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** True where the calendar has this day; 31 February and 1 January 23 are not real. */
export function isReal({ year, month, day }: CalendarDate): boolean {
  return year >= years.from && year <= years.to && day >= 1 && day <= daysInMonth(year, month);
}

/** `2024-03-05`. The date is taken as it is, real or not. */
export function isoOf({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Days since 1970-01-01; negative before. (Days-from-civil, H. Hinnant, public domain.) */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** The date that lies this many days after 1970-01-01: the way back from `dayNumber`. */
export function dateOfDay(days: number): CalendarDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** Parts of a full ISO date that is real, else null. */
export function partsOfIso(iso: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isReal(date) ? date : null;
}

/** Whole days from one ISO date to another; null where either is not a real date. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [partsOfIso(from), partsOfIso(to)];
  return start === null || end === null ? null : dayNumber(end) - dayNumber(start);
}

/** The ISO date so many days later; null where the first is not a real date. */
export function addDays(iso: string, days: number): string | null {
  const date = partsOfIso(iso);
  return date === null ? null : isoOf(dateOfDay(dayNumber(date) + days));
}

/** Age in completed years on a day: someone born on 29 February is a year older on 1 March. */
export function completedYears(birth: string, on: string): number | null {
  const [born, day] = [partsOfIso(birth), partsOfIso(on)];
  if (born === null || day === null) return null;
  const hadBirthday = day.month > born.month || (day.month === born.month && day.day >= born.day);
  return day.year - born.year - (hadBirthday ? 0 : 1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
