import { type CalendarDate, dateOfDay, dayNumber, isoOf } from '../../../shared/dates/calendar.js';
import { between, pick } from '../reading/random.js';

/** Two numbers and a year, as one habit types them. */
export interface Numbers {
  readonly kind: 'numbers';
  readonly order: 'dmy' | 'mdy';
  readonly separator: string;
  readonly padding: 'padded' | 'bare' | 'careless';
  readonly shortYear: boolean;
  readonly time: boolean;
}

/** One way of writing a day. */
export type Habit =
  | Numbers
  | { readonly kind: 'iso' }
  | { readonly kind: 'universal' }
  | { readonly kind: 'compact' }
  | { readonly kind: 'words'; readonly welsh: boolean; readonly long: boolean; readonly shortYear: boolean }
  | { readonly kind: 'serial'; readonly from1904: boolean };

const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const welsh = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];
const serialZero = dayNumber({ year: 1899, month: 12, day: 30 });
const days1904 = 1462;

/** A habit of typing numbers; day first four times in five. */
export function numbersHabit(random: () => number): Numbers {
  return {
    kind: 'numbers',
    order: random() < 0.8 ? 'dmy' : 'mdy',
    separator: pick(random, ['/', '/', '/', '/', '-', '.']),
    padding: pick(random, ['padded', 'padded', 'padded', 'bare', 'careless']),
    shortYear: random() < 0.15,
    time: random() < 0.08,
  };
}

/** Any habit; numbers three times in five. */
export function anyHabit(random: () => number): Habit {
  if (random() < 0.6) return numbersHabit(random);
  switch (between(random, 0, 5)) {
    case 0:
      return { kind: 'universal' };
    case 1:
      return { kind: 'compact' };
    case 2:
      return { kind: 'words', welsh: random() < 0.4, long: random() < 0.5, shortYear: random() < 0.2 };
    case 3:
      return { kind: 'serial', from1904: random() < 0.15 };
    default:
      return { kind: 'iso' };
  }
}

/** The day as the habit writes it. */
export function written(random: () => number, day: number, habit: Habit): string {
  const date = dateOfDay(day);
  switch (habit.kind) {
    case 'numbers':
      return inNumbers(random, date, habit);
    case 'iso':
      return isoOf(date);
    case 'universal':
      return isSummer(day) ? `${isoOf(dateOfDay(day - 1))}T23:00:00Z` : `${isoOf(date)}T00:00:00Z`;
    case 'compact':
      return isoOf(date).replaceAll('-', '');
    case 'words':
      return inWords(date, habit);
    case 'serial':
      return String(day - serialZero - (habit.from1904 ? days1904 : 0));
  }
}

function inNumbers(random: () => number, { year, month, day }: CalendarDate, habit: Numbers): string {
  const padded = habit.padding === 'careless' ? random() < 0.7 : habit.padding === 'padded';
  const part = (number: number): string => (padded ? String(number).padStart(2, '0') : String(number));
  const two = habit.order === 'dmy' ? [day, month] : [month, day];
  const years = habit.shortYear ? String(year).slice(2) : String(year);
  const clock = habit.time
    ? ` ${String(between(random, 8, 17)).padStart(2, '0')}:${pick(random, ['00', '15', '30', '45'])}`
    : '';
  return [...two.map(part), years].join(habit.separator) + clock;
}

function inWords({ year, month, day }: CalendarDate, habit: Habit & { kind: 'words' }): string {
  const name = (habit.welsh ? welsh : english)[month - 1] ?? '';
  const years = habit.shortYear ? String(year).slice(2) : String(year);
  if (habit.long) return `${String(day)} ${name} ${years}`;
  return `${String(day).padStart(2, '0')}-${habit.welsh ? name : name.slice(0, 3)}-${years}`;
}

/** British Summer Time by its dates alone: midnight in London on the changing Sundays is still, or again, universal time. */
function isSummer(day: number): boolean {
  const { year } = dateOfDay(day);
  return day > lastSunday(year, 3) && day <= lastSunday(year, 10);
}

function lastSunday(year: number, month: number): number {
  const last = dayNumber({ year, month, day: 31 });
  return last - ((((last + 4) % 7) + 7) % 7);
}
