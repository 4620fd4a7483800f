import type { Figure } from '../figures/figure.js';

/** Figures to look up by id, split and group. */
export interface FigureBook {
  /** The figure over all. */
  readonly one: (id: string) => Figure | undefined;
  /** The figures of a split, in the order in which they were worked out. */
  readonly split: (id: string, by: string) => readonly Figure[];
  readonly all: readonly Figure[];
}

/** Index the figures once; reports ask for the same ones many times. */
export function figureBook(figures: readonly Figure[]): FigureBook {
  const splits = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure.id, figure.by.join('+'));
    const known = splits.get(key);
    if (known === undefined) splits.set(key, [figure]);
    else known.push(figure);
  }
  return {
    one: (id) => splits.get(keyOf(id, ''))?.[0],
    split: (id, by) => splits.get(keyOf(id, by)) ?? [],
    all: figures,
  };
}

function keyOf(id: string, by: string): string {
  return `${id}|${by}`;
}
