import type { Figure } from '../figures/figure.js';
import type { FigureBook } from './figure-book.js';
import { groupedBy } from './grouped.js';
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

/** A figure as a line of a table calls it. */
export type Labelled = readonly [label: string, figure: Figure | undefined];

/** Why some lines are to be read with care: each reason once, with the lines it is about; null where there is none. */
export function careNote(lines: readonly Labelled[]): string | null {
  const present = lines.filter(([, figure]) => figure !== undefined);
  const careful = present.flatMap(([label, figure]) =>
    figure?.status === 'care' && figure.reason !== null ? [{ label, reason: figure.reason }] : [],
  );
  const notes = [...groupedBy(careful, ({ reason }) => reason)].map(([reason, same]) => {
    const which = same.length === present.length ? 'all lines' : same.map(({ label }) => label).join('; ');
    return `With care (${which}): ${sentence(reason)}`;
  });
  return notes.length === 0 ? null : notes.join(' ');
}
