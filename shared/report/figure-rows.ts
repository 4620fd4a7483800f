import type { Figure } from '../figures/figure.js';
import type { FigureBook } from './figure-book.js';
import { sentence } from './words.js';

/** Row labels and the figures printed beside them; figures that do not exist are left out. */
export function figureRows(
  book: FigureBook,
  wanted: readonly (readonly [label: string, id: string])[],
): readonly (readonly [string, string])[] {
  return wanted.flatMap(([label, id]) => {
    const figure = book.one(id);
    return figure === undefined ? [] : [[label, figure.printed] as const];
  });
}

/** Why some of these figures are to be read with care: one sentence a reason, or null. */
export function careNote(figures: readonly (Figure | undefined)[]): string | null {
  const reasons = figures.flatMap((figure) =>
    figure?.status === 'care' && figure.reason !== null ? [figure.reason] : [],
  );
  const distinct = [...new Set(reasons)];
  return distinct.length === 0 ? null : distinct.map((reason) => `With care: ${sentence(reason)}`).join(' ');
}

/** True where at least one of the figures has a number to show. */
export function anyShown(book: FigureBook, ids: readonly string[]): boolean {
  return ids.some((id) => {
    const figure = book.one(id);
    return figure !== undefined && figure.status !== 'withheld';
  });
}
