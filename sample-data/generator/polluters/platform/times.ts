import { addDays, isSummerTime } from '../../calendar.js';

/** A local date and time as the platform's UTC text. Local midnight in summer falls on the day before. */
export function utcText(date: string, time: string): string {
  const hour = Number(time.slice(0, 2)) - (isSummerTime(date) ? 1 : 0);
  const day = hour < 0 ? addDays(date, -1) : date;
  return `${day}T${String((hour + 24) % 24).padStart(2, '0')}${time.slice(2)}:00Z`;
}
