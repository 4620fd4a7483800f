import { type CellShape, shapeOf } from '../structure/cell-shape.js';
import { type AlignedColumn, type Token, isRule, tokensOf } from './aligned.js';

/** So many places of a line are looked at. */
const mostPlaces = 4000;
const telling: ReadonlySet<CellShape> = new Set<CellShape>(['number', 'date', 'time', 'code']);

/**
 * Columns by the places that the lines leave blank, but for this share of them, or by the dashes drawn beneath the
 * header; null where there are none. Lines are even.
 */
export function alignedColumns(lines: readonly string[], slips: number): readonly AlignedColumn[] | null {
  const drawn = lines.find((line) => isRule(line) && / /.test(line.trim()) && !/[+|]/.test(line));
  const columns = drawn === undefined ? fromBlanks(lines, slips) : [...drawn.matchAll(/\S+/g)].map(extent);
  return columns.length > 1 ? columns : null;
}

function extent({ 0: text, index }: RegExpExecArray): AlignedColumn {
  return { from: index, to: index + text.length };
}

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
}

function fromBlanks(lines: readonly string[], slips: number): readonly AlignedColumn[] {
  const all = lines.flatMap((text): Line[] => (isRule(text) ? [] : [{ text, tokens: tokensOf(text) }]));
  const counts = all.map(({ tokens }) => tokens.length).filter((count) => count > 1);
  const usual = counts.sort((a, b) => a - b)[counts.length >> 1] ?? 0;
  const wide = all.filter(({ tokens }) => tokens.length >= Math.max(2, usual));
  const areApart = (a: AlignedColumn, b: AlignedColumn): boolean =>
    areFilledTogether(wide, a, b) && (b.from - a.to > 1 || areOfTwoKinds(wide, a, b));
  return filledPlaces(wide, wide.length * slips).reduce<readonly AlignedColumn[]>((before, column) => {
    const last = before.at(-1);
    if (last === undefined || areApart(last, column)) return [...before, column];
    return [...before.slice(0, -1), { from: last.from, to: column.to }];
  }, []);
}

/** Stretches of places that more than so many lines fill. */
function filledPlaces(lines: readonly Line[], slips: number): readonly AlignedColumn[] {
  const filled = new Uint32Array(mostPlaces + 1);
  for (const { tokens } of lines) for (const token of tokens) fill(filled, token);
  const columns: AlignedColumn[] = [];
  let from = -1;
  for (let at = 0; at <= mostPlaces; at += 1) {
    const isFilled = (filled[at] ?? 0) > slips;
    if (isFilled && from < 0) from = at;
    if (isFilled || from < 0) continue;
    columns.push({ from, to: at });
    from = -1;
  }
  return columns;
}

function fill(filled: Uint32Array, { text, from, to }: Token): void {
  for (let at = from; at < Math.min(to, mostPlaces); at += 1)
    if (text.charAt(at - from) !== ' ') filled[at] = (filled[at] ?? 0) + 1;
}

function textIn({ text }: Line, { from, to }: AlignedColumn): string {
  return text.slice(from, to).trim();
}

/** A name on the left and its numbers on the right are one column: no line fills both. */
function areFilledTogether(lines: readonly Line[], a: AlignedColumn, b: AlignedColumn): boolean {
  return lines.some((line) => textIn(line, a) !== '' && textIn(line, b) !== '');
}

/** A single blank sets columns apart only where both are named and one is all codes, numbers or dates; in "12 May" it is part of the cell. */
function areOfTwoKinds(lines: readonly Line[], a: AlignedColumn, b: AlignedColumn): boolean {
  const [header, ...rows] = lines;
  if (header === undefined || textIn(header, a) === '' || textIn(header, b) === '') return false;
  const lefts = rows.map((row) => textIn(row, a));
  const rights = rows.map((row) => textIn(row, b));
  const areNumbers = [...lefts, ...rights].every((cell) => /^[\d\s]*$/.test(cell));
  const isOne = isTelling(rows.map((row) => textIn(row, { from: a.from, to: b.to })));
  return !isOne && !areNumbers && new Set(lefts).size > 1 && (isTelling(lefts) || isTelling(rights));
}

function isTelling(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const told = filled.filter((cell) => telling.has(shapeOf(cell))).length;
  return filled.length > 1 && told * 10 >= filled.length * 9;
}
