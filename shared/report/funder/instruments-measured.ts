import { instruments } from '../../dataset/instruments.js';
import type { Figure } from '../../figures/figure.js';
import type { FigureBook } from '../figure-book.js';
import { instrumentLabel } from '../labels.js';

/** An instrument that somebody was measured with, and how many people at each time. True counts: never printed as they are. */
export interface MeasuredInstrument {
  readonly code: string;
  readonly label: string;
  /** For narrow places: the short name in brackets, where the label has one. */
  readonly short: string;
  readonly direction: 1 | -1;
  readonly range: readonly [number, number];
  readonly pairs: number;
  readonly change: Figure;
}

/** Instruments with at least one baseline, most pairs first, ties in the order of the dataset. */
export function measuredInstruments(book: FigureBook): readonly MeasuredInstrument[] {
  const found = Object.values(instruments).flatMap((instrument) => {
    const change = book.one(`B3.mean.${instrument.code}`);
    if (change === undefined || change.of === 0) return [];
    const label = instrumentLabel(instrument.code);
    return [
      {
        code: instrument.code,
        label,
        short: /\(([^)]+)\)$/u.exec(label)?.[1] ?? label,
        direction: instrument.direction,
        range: instrument.range,
        pairs: change.n,
        change,
      },
    ];
  });
  return found.sort((a, b) => b.pairs - a.pairs);
}
