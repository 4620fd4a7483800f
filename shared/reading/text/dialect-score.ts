import { shapeOf } from '../structure/cell-shape.js';
import type { Dialect, TextRecord } from './dialect.js';
import { CellScanner } from './cell-scanner.js';
import type { LineRange, LineSample } from './line-sample.js';
import { readRecords } from './read-records.js';
import type { UsualWidths } from './records.js';

/** Share of the lines that a width needs to count as usual. */
const usualShare = 0.05;
const mostScoredRecords = 250;

/** How wide lines are under this dialect, each by itself; lines whose quotes are out of order only where there are no others. */
export function usualWidths({ lines, windows }: LineSample, dialect: Dialect): UsualWidths {
  const orderly: number[] = [];
  const odd: number[] = [];
  const scanner = new CellScanner(lines.text, dialect);
  for (const { from, to } of windows) {
    for (let i = from; i < to; i += 1) {
      const start = lines.starts[i] ?? 0;
      const end = lines.ends[i] ?? 0;
      if (start >= end) continue;
      const reading = scanner.cells(start, end);
      (reading.odd ? odd : orderly).push(reading.cells.length);
    }
  }
  return usualOf(orderly.length > 0 ? orderly : odd);
}

function usualOf(widths: readonly number[]): UsualWidths {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let main: number | null = null;
  let most = 0;
  for (const [width, count] of counts) {
    const weight = count * widthWeight(width);
    if (weight < most || (weight === most && width < (main ?? 0))) continue;
    main = width;
    most = weight;
  }
  const enough = Math.max(2, widths.length * usualShare);
  const all = new Set(
    [...counts].filter(([width, count]) => width > 1 && count >= enough).map(([width]) => width),
  );
  if (main !== null && main > 1) all.add(main);
  return { main, all: all.size > 0 ? all : new Set([1]) };
}

/** Wide rows are better evidence of a table than narrow ones; one cell a line is next to none. */
function widthWeight(width: number): number {
  return width === 1 ? 0.05 : (width - 1) / width;
}

/** A dialect's score, 0–1, and how wide its rows usually are. */
interface Scored {
  readonly score: number;
  readonly usual: UsualWidths;
}

/**
 * How well a dialect explains the sample: even rows of cells that each look like one thing. Rows are looked
 * for in two ways, and the better counts: with the widths that lines have by themselves, which no stray quote
 * disturbs; and with those that rows have when quotes are taken at their word, because where most notes run
 * over several lines, most lines are no rows. Those are looked for from the beginning, which is inside no row.
 */
export function scoreDialect(sample: LineSample, dialect: Dialect): Scored {
  const { lines, windows } = sample;
  const byLine = scored({ lines, windows, dialect }, usualWidths(sample, dialect));
  const beginning = { lines, windows: [sample.beginning], dialect };
  const atTheirWord = sampled(beginning, { main: null, all: new Set() });
  if (atTheirWord.every((record) => record.lines === 1)) return byLine;
  const byRow = scored(beginning, usualOf(atTheirWord.map(({ cells }) => cells.length)));
  return byRow.score > byLine.score ? byRow : byLine;
}

interface Sample extends Pick<LineSample, 'lines'> {
  readonly windows: readonly LineRange[];
  readonly dialect: Dialect;
}

function scored(sample: Sample, guess: UsualWidths): Scored {
  const records = sampled(sample, guess);
  const usual = usualOf(records.map(({ cells }) => cells.length));
  return { score: evenness(records) * cleanness(records, usual.main, sample.dialect), usual };
}

/** The sample's rows that hold something. */
function sampled({ lines, windows, dialect }: Sample, usual: UsualWidths): readonly TextRecord[] {
  return windows
    .flatMap((window) => readRecords(lines, { dialect, usual, ...window, strict: true }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function evenness(records: readonly TextRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let sum = 0;
  for (const [width, count] of counts) {
    if (width > 1) sum += ((count / records.length) ** 2 * (width - 1)) / width;
  }
  return sum;
}

/** Mean over the cells of rows of the usual width; a column that is always empty speaks against the delimiter. */
function cleanness(records: readonly TextRecord[], main: number | null, dialect: Dialect): number {
  const scored = records.filter(({ cells }) => cells.length === main).slice(0, mostScoredRecords);
  if (main === null || scored.length === 0) return 0;
  let sum = 0;
  for (let j = 0; j < main; j += 1) {
    const column = scored.map(({ cells }) => cells[j] ?? '');
    sum += column.every((cell) => cell === '') ? scored.length * emptyColumn : sumOf(column, dialect);
  }
  return sum / (main * scored.length);
}

const emptyColumn = 0.2;

function sumOf(column: readonly string[], dialect: Dialect): number {
  return column.reduce((sum, cell) => sum + cleannessOf(cell, dialect), 0);
}

const strongDelimiter = /[,;\t|^]/;

function cleannessOf(cell: string, { delimiter, quote }: Dialect): number {
  if (cell === '') return 0.75;
  if (cell !== cell.trim()) return 0.4;
  const first = cell.charAt(0);
  const last = cell.charAt(cell.length - 1);
  const isStillQuoted = cell.length > 1 && first === last && (first === '"' || first === "'");
  if (isStillQuoted && first !== quote) return 0.2;
  if (first === quote || last === quote) return 0.3;
  const shape = shapeOf(cell);
  if (shape === 'number' || shape === 'date' || shape === 'time' || shape === 'error') return 1;
  if (strongDelimiter.test(cell)) return delimiter !== null && cell.includes(delimiter) ? 0.7 : 0.5;
  return shape === 'text' ? 0.85 : 1;
}
