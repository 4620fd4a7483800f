import { type CalendarDate, dateOfDay, dayNumber } from './calendar.js';

/** A moment in universal time: whole days since 1970-01-01 and minutes into that day. */
export interface Moment {
  readonly day: number;
  readonly minute: number;
}

/** Clocks change at 01:00 universal time. */
const changeMinute = 60;
const minutesInDay = 1440;

/**
 * The date on a calendar in London at a moment. British Summer Time runs from the
 * last Sunday of March to the last Sunday of October, 01:00 universal time (the rule
 * since 1996); no time-zone table of the machine is asked.
 */
export function londonDate(moment: Moment): CalendarDate {
  const whole = moment.day + Math.floor(moment.minute / minutesInDay);
  const minute = moment.minute - Math.floor(moment.minute / minutesInDay) * minutesInDay;
  const { year } = dateOfDay(whole);
  const summer = isAfter(whole, minute, lastSunday(year, 3)) && !isAfter(whole, minute, lastSunday(year, 10));
  return dateOfDay(summer && minute + 60 >= minutesInDay ? whole + 1 : whole);
}

function isAfter(day: number, minute: number, changeDay: number): boolean {
  return day > changeDay || (day === changeDay && minute >= changeMinute);
}

/** Day number of the last Sunday of a month of 31 days. 1970-01-01 was a Thursday. */
function lastSunday(year: number, month: 3 | 10): number {
  const last = dayNumber({ year, month, day: 31 });
  const weekday = (((last + 4) % 7) + 7) % 7;
  return last - weekday;
}
