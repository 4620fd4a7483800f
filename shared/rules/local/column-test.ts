import { decideOrder } from '../../dates/date-order.js';
import { daysBetween } from '../../dates/calendar.js';
import { readDate } from '../../dates/read-date.js';
import { maskOf } from '../../profile/mask.js';
import { numberIn } from '../../profile/number-in.js';
import { missingKind } from '../../values/missing-kind.js';
import type { ValueCount } from '../../values/value-count.js';
import type { CellGroup } from '../rule.js';
import type { LocalTest } from './local-rule.js';

/** True where broken, false where fine, null where nothing can be said: for each group of equal cells. */
export function columnTest(test: LocalTest, groups: readonly CellGroup[]): readonly (boolean | null)[] {
  switch (test.kind) {
    case 'filled':
      return groups.map(({ cells: [text = ''] }) => !says(text));
    case 'one_of':
      return said(groups, (text) => !test.values.includes(text));
    case 'form':
      return said(groups, (text) => !test.forms.includes(maskOf(text)));
    case 'number_between':
      return said(groups, (text) => !isWithin(numberIn(text), test.from, test.to));
    case 'date_between': {
      const read = datesOf(groups, 0);
      return said(groups, (text) => {
        const date = read(text);
        return date === undefined ? null : !isWithin(date, test.from, test.to);
      });
    }
    case 'compared':
      return compared(test, groups);
    case 'required_when':
      return groups.map(({ cells: [text = '', other = ''] }) =>
        says(other) ? !says(text) && test.values.includes(other.trim()) : null,
      );
    case 'unique':
      return groups.map(({ cells: [text = ''], count }) => (says(text) ? count > 1 : null));
    case 'at_most':
      return said(groups, (text) => Array.from(text).length > test.characters);
  }
}

function says(text: string): boolean {
  return missingKind(text, 'text') === null;
}

function said(
  groups: readonly CellGroup[],
  broken: (text: string) => boolean | null,
): readonly (boolean | null)[] {
  return groups.map(({ cells: [text = ''] }) => (says(text) ? broken(text.trim()) : null));
}

function isWithin<T extends number | string>(value: T | null, from: T | null, to: T | null): boolean {
  return value !== null && (from === null || value >= from) && (to === null || value <= to);
}

function compared(
  { order, days }: Extract<LocalTest, { kind: 'compared' }>,
  groups: readonly CellGroup[],
): readonly (boolean | null)[] {
  const dates = [datesOf(groups, 0), datesOf(groups, 1)] as const;
  return groups.map(({ cells: [text = '', other = ''] }) => {
    if (!says(text) || !says(other)) return null;
    if (order === 'equal' && days === 0) return text.trim() !== other.trim();
    const [one, two] = [dates[0](text), dates[1](other)];
    const apart = typeof one === 'string' && typeof two === 'string' ? daysBetween(two, one) : null;
    if (apart === null) return null;
    if (order === 'equal') return Math.abs(apart) > days;
    return (order === 'after' ? apart : -apart) < days;
  });
}

/** Reads a column's dates under its own evidence: undefined where two readings are open, null for no day. */
function datesOf(groups: readonly CellGroup[], place: number): (text: string) => string | null | undefined {
  const counts = new Map<string, number>();
  for (const { cells, count } of groups) {
    const text = cells[place] ?? '';
    if (says(text)) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const evidence = decideOrder([...counts].map(([value, count]): ValueCount => ({ value, count })));
  return (text) => {
    const reading = readDate(text, evidence);
    if (reading === null || 'impossible' in reading) return null;
    if ('doubtful' in reading) return undefined;
    return reading.precision === 'day' ? reading.iso : null;
  };
}
