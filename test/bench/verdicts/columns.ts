import { pick } from '../reading/random.js';
import { type Limits, drawUsable, scatter } from './draw.js';
import type { Plan } from './plan.js';

/** A column as it is to be written, beside what each cell is worth; null where it is worth nothing. */
export interface Column<T> {
  readonly header: string;
  readonly cells: readonly string[];
  readonly worth: readonly (T | null)[];
}

interface Wanted<T> {
  readonly header: string;
  readonly limits: Limits;
  /** A true value, and how its cell shows it. */
  readonly good: (row: number) => readonly [T, string];
  readonly bad: readonly string[];
  /** Rows that should say something; the others stay blank. */
  readonly among?: (row: number) => boolean;
}

/** A column of which a drawn share says something usable; undefined where the file lacks it. */
export function drawColumn<T>(plan: Plan, wanted: Wanted<T>): Column<T> | undefined {
  if (!plan.has(wanted.header)) return undefined;
  const { random, referrals } = plan;
  const { header, limits, good, bad, among = () => true } = wanted;
  const asked = [...Array(referrals).keys()].filter(among);
  const usable = drawUsable(random, asked.length, limits, plan.quality);
  const flags = scatter(random, asked.length, usable);
  const isGood = new Map(asked.map((row, i) => [row, flags[i] ?? false]));
  const cells: string[] = [];
  const worth: (T | null)[] = [];
  for (let row = 0; row < referrals; row += 1) {
    const drawn = isGood.get(row) === true ? good(row) : undefined;
    worth.push(drawn?.[0] ?? null);
    cells.push(drawn?.[1] ?? (isGood.has(row) ? pick(random, bad) : ''));
  }
  return { header, cells, worth };
}

/** A column in which every row says something, or none does where it is lacking. */
export function worthOf<T>(column: Column<T> | undefined, row: number): T | null {
  return column?.worth[row] ?? null;
}
