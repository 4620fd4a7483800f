import { decideOrder } from '../../dates/date-order.js';
import { type NumberOrder, familyOf, isTwoWays } from '../../dates/date-shapes.js';
import { dateText } from '../../dates/date-text.js';
import { readDate } from '../../dates/read-date.js';
import type { SourceTable } from '../../reading/source.js';
import type { CellAction } from '../step.js';
import type { DateRun } from './date-run.js';

const noEvidence = decideOrder([]);

/** A column's dates after a step that settles the order of single rows: place of the row in the table, from 0, and text. */
export function settledCells(
  { rows }: SourceTable,
  { field, latestYear, runs }: Extract<CellAction, { does: 'settle_dates' }>,
  cellOf: (i: number) => string,
): readonly (readonly [number, string])[] {
  const ordered = [...runs].sort((a, b) => a.from - b.from);
  const years = latestYear === null ? {} : { latestYear };
  const typedOf = remembered((text) => {
    const written = dateText(text);
    return written?.kind === 'open' && isTwoWays(written) ? familyOf(written.look) : null;
  });
  const isoOf = (order: NumberOrder): ((text: string) => string | null) =>
    remembered((text) => {
      const read = readDate(text, noEvidence, { order, birth: field === 'birth_date', ...years });
      return read !== null && 'iso' in read ? read.iso : null;
    });
  const isoBy = { dmy: isoOf('dmy'), mdy: isoOf('mdy') };
  let first = 0;
  return rows.flatMap(({ row }, i): (readonly [number, string])[] => {
    while ((ordered[first]?.to ?? row) < row) first += 1;
    if ((ordered[first]?.from ?? row + 1) > row) return [];
    const cell = cellOf(i);
    const typed = typedOf(cell);
    if (typed === null) return [];
    const run = runFor(ordered, first, { row, typed });
    const iso = run === undefined ? null : isoBy[run.order](cell);
    return iso === null ? [] : [[i, iso]];
  });
}

/** The same answer for the same text, worked out once: dates repeat over the rows. */
function remembered(answer: (text: string) => string | null): (text: string) => string | null {
  const known = new Map<string, string | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}

/** The run that holds the row; runs of dates typed differently may lie over each other. */
function runFor(
  runs: readonly DateRun[],
  first: number,
  { row, typed }: { readonly row: number; readonly typed: string },
): DateRun | undefined {
  for (let i = first; i < runs.length && (runs[i]?.from ?? 0) <= row; i += 1) {
    const run = runs[i];
    if (run !== undefined && run.typed === typed && run.to >= row) return run;
  }
  return undefined;
}
