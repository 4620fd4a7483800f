import type { GivenDialect, ReadingAnswer } from '../source.js';
import type { HeaderAnswer } from './find-structure.js';
import type { Grid } from './grid.js';

/** Where the header is, as far as the analyst said so; null where nothing was said. */
export function headerAnswer(
  grid: Grid,
  answer: ReadingAnswer | undefined,
  given: GivenDialect = {},
): HeaderAnswer | null {
  const indexOf = (row: number): number =>
    grid.rows.findIndex((one) => one.row <= row && row < one.row + one.lines);
  if (answer?.headerRows !== undefined) {
    const header = answer.headerRows
      .map(indexOf)
      .filter((i) => i >= 0)
      .sort((a, b) => a - b);
    return { from: header[0] ?? 0, header };
  }
  const { preamble_lines: preamble, header_lines: header } = given;
  if (preamble === undefined && header === undefined) return null;
  const from = preamble === undefined || preamble <= 0 ? 0 : indexOf(preamble + 1);
  return { from: from < 0 ? grid.rows.length : from, header: header ?? null };
}
