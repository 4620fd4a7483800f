import type { ShownLine } from '../../../shared/reading/top-lines.js';

/** The largest header that is read as one: bands, names and units. */
export const mostHeaderLines = 3;

/** From the header's first line to the one chosen, at most three lines; the chosen line alone where that is too far. */
export function stretchedTo(
  line: number,
  header: readonly number[],
  lines: readonly ShownLine[],
): readonly number[] {
  const at = (wanted: number): number => lines.findIndex((one) => one.line === wanted);
  const [first] = header;
  const from = first === undefined ? -1 : at(first);
  const to = at(line);
  if (from < 0 || to < 0) return [line];
  const span = lines.slice(Math.min(from, to), Math.max(from, to) + 1);
  return span.length > mostHeaderLines ? [line] : span.map((one) => one.line);
}

/** The header made one, two or three lines tall, or none: it grows upward into a band, else downward. */
export function ofHeight(
  height: number,
  header: readonly number[],
  lines: readonly ShownLine[],
): readonly number[] {
  if (height === 0) return [];
  const [first] = header;
  const found = first === undefined ? firstFilled(lines) : lines.findIndex(({ line }) => line === first);
  const start = Math.max(0, found);
  if (height < header.length) return header.slice(-height);
  let from = start;
  while (from > 0 && start + header.length - from < height && isBand(lines[from - 1])) from -= 1;
  return lines.slice(from, from + height).map(({ line }) => line);
}

/** A line above a header that names several columns at once, or some of them. */
function isBand(line: ShownLine | undefined): boolean {
  return line !== undefined && line.kind !== 'blank' && line.cells.filter(isFilled).length >= 2;
}

function firstFilled(lines: readonly ShownLine[]): number {
  return lines.findIndex(({ cells }) => cells.some(isFilled));
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** The top lines around the header: enough to judge it by. */
export function linesAround(
  header: readonly number[],
  lines: readonly ShownLine[],
  around: number,
): readonly ShownLine[] {
  const at = header.map((row) => lines.findIndex(({ line }) => line === row)).filter((i) => i >= 0);
  const from = Math.max(0, Math.min(...at, lines.length) - around);
  const to = at.length === 0 ? around * 2 : Math.max(...at) + around;
  return at.length === 0 ? lines.slice(0, to + 1) : lines.slice(from, to + 1);
}
