import type { Figure } from '../../shared/figures/figure.js';

interface Made {
  readonly id: string;
  readonly by?: string;
  readonly group?: string;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly n: number;
  readonly of: number;
  readonly status?: Figure['status'];
  readonly reason?: string;
}

/** A figure made by hand, still to be printed. */
export function madeFigure(made: Made): Figure {
  const { id, by, group, value, low, high, unit = 'people', n, of, status = 'sound', reason } = made;
  return {
    id,
    label: `Label of ${id}`,
    by: by === undefined ? [] : [by],
    group: group === undefined ? [] : [group],
    value,
    low: low ?? null,
    high: high ?? null,
    unit,
    n,
    of,
    missing: of - n,
    status,
    reason: reason ?? null,
    definition: `Definition of ${id}.`,
    printed: '',
    suppressed: false,
  };
}

/** One overall count split into groups. */
export function madeSplit(id: string, by: string, counts: Readonly<Record<string, number>>): Figure[] {
  const of = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return Object.entries(counts).map(([group, n]) => madeFigure({ id, by, group, value: n, n, of }));
}

/** Shares by group, each `[n, of]`. */
export function madeShares(
  id: string,
  by: string,
  parts: Readonly<Record<string, readonly [number, number]>>,
): Figure[] {
  return Object.entries(parts).map(([group, [n, of]]) =>
    madeFigure({
      id,
      by,
      group,
      value: n / of,
      low: (n / of) * 0.9,
      high: Math.min(1, (n / of) * 1.1),
      unit: 'share',
      n,
      of,
    }),
  );
}
