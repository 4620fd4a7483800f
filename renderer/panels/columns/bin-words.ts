import { addDays, partsOfIso } from '../../../shared/dates/calendar.js';
import type { Bin, Histogram } from '../../../shared/profile/column-parts.js';
import { decimalWords } from '../../words/number-words.js';
import { monthWords } from '../../words/score-words.js';

type CalendarStep = Extract<Histogram, { readonly of: 'dates' }>['by'];

/** "20 to 29" of whole numbers, "20 to under 30" of others; a whole number that is alone in its bin by itself. */
export function numberBinWords({ from, to }: Bin<number>, whole: boolean): string {
  if (!whole) return `${decimalWords(from)} to under ${decimalWords(to)}`;
  return to - from <= 1 ? decimalWords(from) : `${decimalWords(from)} to ${decimalWords(to - 1)}`;
}

/** "13 Apr 2023", "Apr 2023", "Apr to Jun 2023", "2023", "1950 to 1959". */
export function dateBinWords({ from, to }: Bin<string>, by: CalendarStep): string {
  const year = from.slice(0, 4);
  switch (by) {
    case 'day':
      return dayWords(from);
    case 'week':
      return `week of ${dayWords(from)}`;
    case 'month':
      return monthWords(from.slice(0, 7));
    case 'quarter':
      return `${monthWords(from.slice(0, 7)).slice(0, 3)} to ${monthWords((addDays(to, -1) ?? from).slice(0, 7))}`;
    case 'year':
      return year;
    case 'decade':
      return `${year} to ${String(Number(year) + 9)}`;
  }
}

/** "13 Apr 2023" for 2023-04-13; what is no such date stays as it is. */
export function dayWords(iso: string): string {
  const parts = partsOfIso(iso);
  return parts === null ? iso : `${String(parts.day)} ${monthWords(iso.slice(0, 7))}`;
}
