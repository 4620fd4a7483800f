import { daysBetween } from '../../dates/calendar.js';
import { binomialAtLeast } from '../../stats/binomial.js';
import { holm } from '../../stats/holm.js';
import type { IssueLine } from '../issue-table.js';

/** Events of one group on one day, in one source table; `rowNo` and `row` are one of them. */
export interface DayCount {
  readonly table: string;
  readonly field: string;
  readonly value: string;
  readonly day: string;
  readonly n: number;
  readonly rowNo: number;
  readonly row: number;
}

/** A group that falls silent, or is silent at first, while others of its table go on. */
export interface Silence {
  readonly which: 'stops' | 'starts late';
  readonly table: string;
  readonly field: string;
  readonly value: string;
  /** Last day of a group that stops, first day of one that starts late. */
  readonly day: string;
  /** Events of the group, of all events of the table in the time in which it had any. */
  readonly n: number;
  readonly of: number;
  /** All events in the silence, and the few of them that are the group's all the same. */
  readonly meanwhile: number;
  readonly strays: number;
  /** How likely so few of them would be the group's, if it went on at its share; for the whole family (Holm). */
  readonly chance: number;
  readonly line: IssueLine;
}

/** From when on a silence counts. */
export interface SilenceLimits {
  readonly events: number;
  readonly days: number;
  readonly chance: number;
}

/** Groups whose silence at either end is long, longer than twice their own longest pause, and no chance. */
export function silences(
  counts: readonly DayCount[],
  { events, days, chance }: SilenceLimits,
): { readonly found: readonly Silence[]; readonly judged: number } {
  const looks = [...grouped(counts, ({ table, field }) => `${table} ${field}`).values()].flatMap((column) => {
    const all = [...column].sort(byDay);
    return [...grouped(all, ({ value }) => value).values()]
      .filter((group) => total(group) >= events)
      .flatMap((group) => looksAt(group, all));
  });
  const chances = holm(looks.map((look) => look.chance));
  const found = looks
    .map((look, i) => ({ ...look, chance: chances[i] ?? 1 }))
    .filter((look) => look.chance < chance && look.gap >= days && look.gap > 2 * look.longestPause);
  return { found, judged: looks.length / 2 };
}

type Look = Silence & { readonly gap: number; readonly longestPause: number };

function looksAt(whole: readonly DayCount[], all: readonly DayCount[]): readonly Look[] {
  const group = withoutStrays(whole);
  const [first, last] = [group[0], group.at(-1)];
  const [begin, end] = [all[0]?.day, all.at(-1)?.day];
  if (first === undefined || last === undefined || begin === undefined || end === undefined) return [];
  const of = total(all.filter(({ day }) => day >= first.day && day <= last.day));
  const n = total(group);
  const about = { table: first.table, field: first.field, value: first.value, n, longestPause: pause(group) };
  const look = (which: Silence['which'], at: DayCount, isSilent: (count: DayCount) => boolean): Look => {
    const meanwhile = total(all.filter(isSilent));
    const strays = total(whole.filter(isSilent));
    const gap = which === 'stops' ? daysBetween(last.day, end) : daysBetween(begin, first.day);
    // Of the time in which it had any, one event is given: it marks where the silence begins.
    const share = Math.min(1, (n - 1) / Math.max(1, of - 1));
    const chance = 1 - binomialAtLeast(strays + 1, meanwhile, share);
    const line = { row: at.row, rowNo: at.rowNo };
    return { ...about, which, day: at.day, of, meanwhile, strays, chance, line, gap: gap ?? 0 };
  };
  return [
    look('stops', last, ({ day }) => day > last.day),
    look('starts late', first, ({ day }) => day < first.day),
  ];
}

/** One event in a hundred may bear a wrong date, and must not hide a silence. */
function withoutStrays(group: readonly DayCount[]): readonly DayCount[] {
  const few = Math.floor(total(group) / 100);
  const all = total(group);
  let before = 0;
  return group.filter(({ n }) => {
    before += n;
    return before > few && all - before + n > few;
  });
}

function pause(group: readonly DayCount[]): number {
  return group.reduce(
    (longest, { day }, i) => Math.max(longest, daysBetween(group[i - 1]?.day ?? day, day) ?? 0),
    0,
  );
}

function total(counts: readonly DayCount[]): number {
  return counts.reduce((sum, { n }) => sum + n, 0);
}

function byDay(a: DayCount, b: DayCount): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.value < b.value ? -1 : 1;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
