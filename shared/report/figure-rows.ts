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

/** Where most lines share a reason, naming them would hide it. */
const mostLines = 0.5;

/** Why some lines are to be read with care: each reason once, with the lines it is about; null where there is none. */
export function careNote(lines: readonly Labelled[]): string | null {
  const present = lines.filter(([, figure]) => figure !== undefined);
  const reasons = present.flatMap(([label, figure]) =>
    figure?.status === 'care' ? sentencesOf(figure.reason ?? '').map((reason) => ({ label, reason })) : [],
  );
  const all = new Set(present.map(([label]) => label)).size;
  const notes = [...groupedBy(reasons, ({ reason }) => reason)].map(([reason, same]) => {
    const labels = new Set(same.map(({ label }) => label));
    return labels.size <= mostLines * all
      ? `${[...labels].join('; ')}: ${reason.slice(0, 1).toLowerCase()}${reason.slice(1)}`
      : reason;
  });
  return notes.length === 0 ? null : `With care. ${notes.join(' ')}`;
}

function sentencesOf(reason: string): readonly string[] {
  return reason
    .split(/(?<=\.)\s+/u)
    .filter((text) => text !== '')
    .map(sentence);
}
