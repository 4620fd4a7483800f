import { dateOfDay, dayNumber, isReal, isoOf } from '../../../shared/dates/calendar.js';
import { between, pick, randomFrom } from '../reading/random.js';
import { type MadeField, events, lives } from './lives.js';
import { type Habit, type Numbers, anyHabit, numbersHabit, written } from './writing.js';

/** What a cell truly says: a day, less than a day, or nothing. */
export type Truth =
  | { readonly kind: 'day'; readonly iso: string; readonly order: Numbers['order'] | null }
  | { readonly kind: 'month' | 'year' | 'impossible' | 'sentinel' | 'nothing' };

export interface MadeCell {
  readonly text: string;
  readonly truth: Truth;
}

/** How the orders of a column's rows came about. */
export type Mixture = 'one order' | 'block' | 'interleaved';

export interface MadeColumn {
  readonly field: MadeField;
  readonly cells: readonly MadeCell[];
  readonly mixture: Mixture;
  readonly habit: Habit;
}

/** A small table of dates whose truth is known. */
export interface MadeDates {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly MadeColumn[];
}

/** Tables with so many date columns in all; a seed names them. */
export function madeTables(seed: number, columns: number): readonly MadeDates[] {
  const tables: MadeDates[] = [];
  let made = 0;
  for (let i = 0; made < columns; i += 1) {
    const table = madeTable(randomFrom(seed * 1_000_003 + i), `${String(seed)}:${String(i)}`, columns - made);
    tables.push(table);
    made += table.columns.length;
  }
  return tables;
}

function madeTable(random: () => number, name: string, most: number): MadeDates {
  const rows = Math.round(5 * 400 ** (random() ** 1.6));
  const rowsOfLife = lives(random, rows);
  const fields = chosenFields(random).slice(0, most);
  const house = anyHabit(random);
  const block = random() < 0.25 && rows >= 20 ? blockIn(random, rows) : null;
  const foreign = numbersHabit(random);
  const columns = fields.map((field): MadeColumn => {
    const own = random() < 0.6 ? house : anyHabit(random);
    const noise = noiseOf(random, field);
    const mixture = mixtureOf(random, own, block);
    const other = otherHabit(random, own, foreign);
    const strangers = between(random, 5, 40) / 100;
    const sprinkle: Habit | null = random() < 0.15 ? pick(random, sprinkles) : null;
    const cells = rowsOfLife.map((life, i): MadeCell => {
      const day = life[field];
      if (day === null) return { text: pick(random, nothings), truth: { kind: 'nothing' } };
      if (random() < noise.rate) return noisy(random, day, noise.kinds);
      const isOther =
        mixture === 'block' ? isInside(block, i) : mixture === 'interleaved' && random() < strangers;
      const habit = isOther ? other : sprinkle !== null && random() < 0.3 ? sprinkle : own;
      return cellOf(random, day, habit);
    });
    return { field, cells, mixture, habit: own };
  });
  return { name, rows, columns };
}

const sprinkles: readonly Habit[] = [
  { kind: 'serial', from1904: false },
  { kind: 'iso' },
  { kind: 'words', welsh: false, long: false, shortYear: false },
];

function chosenFields(random: () => number): MadeField[] {
  const more = events.slice(1).filter(() => random() < 0.6);
  const birth: MadeField[] = random() < 0.5 ? ['birth_date'] : [];
  return [...birth, 'referral_date', ...more];
}

/** Rows pasted from another system: at least six of them. */
function blockIn(random: () => number, rows: number): readonly [number, number] {
  const length = Math.max(6, Math.round(rows * (0.03 + random() * 0.3)));
  const from = between(random, 0, rows - length);
  return [from, from + length];
}

function isInside(block: readonly [number, number] | null, i: number): boolean {
  return block !== null && i >= block[0] && i < block[1];
}

/** Pasted rows bring their order to every column, but for some that were typed again; a few tables are typed by two hands. */
function mixtureOf(random: () => number, own: Habit, block: readonly [number, number] | null): Mixture {
  if (own.kind !== 'numbers') return 'one order';
  if (block !== null) return random() < 0.75 ? 'block' : 'one order';
  return random() < 0.06 ? 'interleaved' : 'one order';
}

/** The other order; half of the time typed otherwise in other ways too. */
function otherHabit(random: () => number, own: Habit, foreign: Numbers): Habit {
  if (own.kind !== 'numbers') return own;
  const alike =
    random() < 0.5 ? own : { ...foreign, separator: random() < 0.7 ? own.separator : foreign.separator };
  return { ...alike, order: own.order === 'dmy' ? 'mdy' : 'dmy' };
}

type Noise = 'month' | 'year' | 'impossible' | 'sentinel' | 'nothing';

function noiseOf(
  random: () => number,
  field: MadeField,
): { readonly rate: number; readonly kinds: readonly Noise[] } {
  if (random() < 0.4) return { rate: 0, kinds: [] };
  const kinds: readonly Noise[] = ['month', 'impossible', 'sentinel', 'nothing', 'nothing'];
  return { rate: between(random, 1, 10) / 100, kinds: field === 'birth_date' ? [...kinds, 'year'] : kinds };
}

const nothings = ['', '', '', '', 'n/a', 'TBC', 'not known', '-'];
const standIns = ['01/01/1900', '1900-01-01', '31/12/9999', '1970-01-01'];

function noisy(random: () => number, day: number, kinds: readonly Noise[]): MadeCell {
  const kind = pick(random, kinds);
  const { year, month } = dateOfDay(day);
  const texts: Readonly<Record<Noise, () => string>> = {
    month: () =>
      pick(random, [
        `${String(month)}/${String(year)}`,
        `March ${String(year)}`,
        `${String(year)}-${String(month).padStart(2, '0')}`,
      ]),
    year: () => String(year),
    impossible: () =>
      pick(random, [
        `31/02/${String(year)}`,
        `31.04.${String(year)}`,
        `${String(year)}-02-30`,
        `45/13/${String(year)}`,
      ]),
    sentinel: () => pick(random, standIns),
    nothing: () => pick(random, nothings),
  };
  return { text: texts[kind](), truth: { kind } };
}

function cellOf(random: () => number, day: number, habit: Habit): MadeCell {
  const order = habit.kind === 'numbers' ? habit.order : null;
  return { text: written(random, day, habit), truth: { kind: 'day', iso: isoOf(dateOfDay(day)), order } };
}

/** The day with its month and day exchanged; null where the calendar has no such day or it is the same. */
export function swapped(iso: string): string | null {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const other = { year, month: day, day: month };
  return day === month || !isReal(other) ? null : isoOf(dateOfDay(dayNumber(other)));
}
