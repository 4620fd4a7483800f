import type { GivenDialect } from '../source.js';
import { type Aligned, type AlignedColumn, evenLine, tokensOf } from './aligned.js';
import { alignedLine } from './aligned-cells.js';
import { alignedColumns } from './aligned-columns.js';
import type { DetectedDialect } from './detect-dialect.js';
import { oneCellALine } from './dialect-candidates.js';
import { scoreDialect } from './dialect-score.js';
import type { LineSample } from './line-sample.js';
import { lineContent } from './physical-lines.js';

/** How a dialect is named whose cells are set apart by blanks. */
const alignedDelimiter = '  ';

const leastRows = 3;
const mostWords = 5;
/** Of all rows, so many have the usual number of cells. */
const agreeing = 0.8;
/** Columns are not told apart where more cells than this have two blanks in a row. */
const mostWideBlanks = 0.05;
/** Lines that may run over a place that the others leave blank: hardly any, or, where that gives no columns, some. */
const sharesOfSlips: readonly number[] = [0.02, 0.25];
const betweenBlanks = /\S(?: {2}|\t)\s*\S/;

/** Blanks as what sets cells apart, because that was given; null where it was not, or where cells stand in quotes that were given too. */
export function givenAligned(sample: LineSample, given: GivenDialect): DetectedDialect | null {
  if (given.delimiter !== alignedDelimiter || standInQuotes(sample, given)) return null;
  const lines = evenLines(sample);
  const columns = lines.some(hasBlanks) ? byColumns(sample, lines) : null;
  const runs = scoredAs(sample, { columns: null });
  return columns !== null && columns.score >= runs.score ? columns : runs;
}

/**
 * The lines as a table whose cells are set apart by blanks alone; null where they are none. Prose has two blanks
 * in a row as well: rows must agree on their number of cells, or leave the same places blank.
 */
export function detectAligned(
  sample: LineSample,
  { delimiter, ...given }: GivenDialect,
): DetectedDialect | null {
  const isGiven = delimiter !== undefined && delimiter !== '';
  if (isGiven || standInQuotes(sample, given)) return null;
  if (!areSetWide(sample)) return null;
  const lines = evenLines(sample);
  if (lines.filter((line) => tokensOf(line).length > 1).length * 2 < lines.length) return null;
  const columns = byColumns(sample, lines);
  const runs = scoredAs(sample, { columns: null });
  const fitting = [columns, runs].filter((found) => found !== null && isTable(lines, found));
  return fitting.reduce((best, found) => ((found?.score ?? 0) > (best?.score ?? 0) ? found : best), null);
}

/** True where at least half of the lines have two blanks in a row between words. */
export function areSetWide(sample: LineSample): boolean {
  const lines = evenLines(sample);
  return lines.filter(hasBlanks).length * 2 >= lines.length;
}

/** True where most lines hold a tab, which then sets the cells apart whatever blanks there are beside it. */
export function areTabbed({ lines, windows }: LineSample): boolean {
  const all = windows.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => lineContent(lines, from + i)),
  );
  return all.filter((line) => line.includes('\t')).length * 2 > all.length;
}

function hasBlanks(line: string): boolean {
  return betweenBlanks.test(line);
}

function standInQuotes({ lines }: LineSample, { quotechar }: GivenDialect): boolean {
  return quotechar !== undefined && quotechar !== '' && lines.text.includes(quotechar);
}

function evenLines({ lines, windows }: LineSample): readonly string[] {
  return windows.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => evenLine(lineContent(lines, from + i))).filter(
      (line) => line !== '',
    ),
  );
}

function scoredAs(sample: LineSample, aligned: Aligned): DetectedDialect {
  const dialect = { ...oneCellALine, delimiter: alignedDelimiter, aligned };
  return { dialect, ...scoreDialect(sample, dialect) };
}

function byColumns(sample: LineSample, lines: readonly string[]): DetectedDialect | null {
  for (const share of sharesOfSlips) {
    const columns = alignedColumns(lines, share);
    if (columns !== null && areApart(lines, columns)) return scoredAs(sample, { columns });
  }
  return null;
}

/** Hardly any cell has two blanks in a row. */
function areApart(lines: readonly string[], columns: readonly AlignedColumn[]): boolean {
  const cells = lines.flatMap((line) => filled(alignedLine(line, { columns }).cells));
  const wide = cells.filter((cell) => cell.includes(alignedDelimiter)).length;
  return wide <= cells.length * mostWideBlanks;
}

/** Rows that agree, of cells that are no sentences and are not set apart by anything but blanks. */
function isTable(lines: readonly string[], { dialect, usual }: DetectedDialect): boolean {
  const { aligned = { columns: null } } = dialect;
  const rows = lines
    .map((line) => alignedLine(line, aligned).cells)
    .filter((cells) => filled(cells).length > 1);
  const usually = rows.filter((cells) => cells.length === usual.main);
  const isShortFile = usually.length === lines.length && (usual.main ?? 0) >= leastRows;
  if (usually.length < (isShortFile ? 2 : leastRows) || rows.length * 2 < lines.length) return false;
  if (usually.length < rows.length * agreeing) return false;
  const cells = usually.flatMap(filled);
  const share = (is: (cell: string) => boolean): number => cells.filter(is).length / cells.length;
  const words = cells.reduce((sum, cell) => sum + cell.split(' ').length, 0);
  const named = usually.filter(([first = '']) => first.endsWith(':')).length;
  return (
    words <= cells.length * mostWords &&
    share((cell) => /[a-z]{2}[.!?]$/.test(cell)) <= 0.2 &&
    share((cell) => /^[,;|^~]|[,;|^~]$/.test(cell)) <= 0.05 &&
    named * 2 < usually.length
  );
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cell !== '');
}
