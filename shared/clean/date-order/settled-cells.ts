import { decideOrder } from '../../dates/date-order.js';
import { familyOf, isTwoWays } from '../../dates/date-shapes.js';
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
  let first = 0;
  return rows.flatMap(({ row }, i): (readonly [number, string])[] => {
    while ((ordered[first]?.to ?? row) < row) first += 1;
    if ((ordered[first]?.from ?? row + 1) > row) return [];
    const cell = cellOf(i);
    const written = dateText(cell);
    if (written?.kind !== 'open' || !isTwoWays(written)) return [];
    const run = runFor(ordered, first, { row, typed: familyOf(written.look) });
    if (run === undefined) return [];
    const read = readDate(cell, noEvidence, { order: run.order, birth: field === 'birth_date', ...years });
    return read !== null && 'iso' in read ? [[i, read.iso]] : [];
  });
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
