import type { Figure } from '../figures/figure.js';

/** A headline figure as it comes out: its number, its interval and how many it rests on; null where it is withheld or not there. */
export interface Reading {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  /** As reports show it, disclosure control applied. */
  readonly printed: string;
}

/** One headline figure with a step and without it; every other step stays as it is. Unrounded and unsuppressed. */
export interface FigureMove {
  /** Id of the figure over all, such as `A5.median`. */
  readonly figure: string;
  readonly label: string;
  readonly unit: string;
  readonly with: Reading;
  readonly without: Reading;
}

/** What the steps do to the headline figures: each by itself, in the order of the run, and those that are on together. */
export interface Weighed {
  readonly steps: readonly StepMoves[];
  /** With everything that was carried out, and with nothing carried out at all. */
  readonly together: readonly FigureMove[];
  /** Steps that were not weighed, because there are very many rows, in the order of the run. */
  readonly unweighed: readonly string[];
}

/** What one step does to every headline figure, whether it is on or off at present. */
export interface StepMoves {
  /** Id of the step. */
  readonly step: string;
  readonly moves: readonly FigureMove[];
}

const nothing: Reading = { value: null, low: null, high: null, n: null, printed: 'not there' };

/** Lay the figures with a step beside those without it, in the order of the catalogue. */
export function movesBetween(withStep: readonly Figure[], without: readonly Figure[]): readonly FigureMove[] {
  const others = new Map(without.map((figure) => [figure.id, figure] as const));
  const known = new Set(withStep.map(({ id }) => id));
  const both = withStep.map((figure) => move(figure, { with: figure, without: others.get(figure.id) }));
  const gone = without.filter(({ id }) => !known.has(id));
  return [...both, ...gone.map((figure) => move(figure, { with: undefined, without: figure }))];
}

interface Sides {
  readonly with: Figure | undefined;
  readonly without: Figure | undefined;
}

function move({ id, label, unit }: Figure, sides: Sides): FigureMove {
  return { figure: id, label, unit, with: readingOf(sides.with), without: readingOf(sides.without) };
}

function readingOf(figure: Figure | undefined): Reading {
  if (figure === undefined) return nothing;
  const { value, low, high, n, printed } = figure;
  return { value, low, high, n, printed };
}

/** True where the step changes nothing about the figure. */
export function isStill({ with: one, without: other }: FigureMove): boolean {
  return one.value === other.value && one.low === other.low && one.high === other.high && one.n === other.n;
}
