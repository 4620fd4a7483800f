import type { BlankPattern, BlankTogether } from '../table-profile.js';
import { type KeptColumn, groupsBy, hashOfRows } from './kept-column.js';

const shownPatterns = 12;

/** Columns that say nothing in the very same rows. Columns that are always or never filled go with anything, so with none. */
export function blankTogether(columns: readonly KeptColumn[]): BlankTogether[] {
  const partly = columns.filter(({ said, codes }) => said.rows > 0 && said.rows < codes.length);
  const alike = groupsBy(partly, ({ codes, said: { says, rows } }) => {
    return `${String(rows)} ${String(hashOfRows(codes, (code) => says[code] ?? 0))}`;
  });
  return alike
    .flatMap((group) => parted(group))
    .filter((group) => group.length > 1)
    .map((group) => ({ columns: group.map(({ profile }) => profile.index), rows: blankRows(group) }))
    .sort((a, b) => b.columns.length - a.columns.length || b.rows - a.rows);
}

function blankRows([first]: readonly KeptColumn[]): number {
  return first === undefined ? 0 : first.codes.length - first.said.rows;
}

/** Columns of one hash, sorted into those that are alike row by row. */
function parted(group: readonly KeptColumn[]): readonly (readonly KeptColumn[])[] {
  const parts: KeptColumn[][] = [];
  for (const column of group) {
    const own = parts.find(([first]) => first !== undefined && isBlankAlike(first, column));
    if (own === undefined) parts.push([column]);
    else own.push(column);
  }
  return parts;
}

function isBlankAlike(a: KeptColumn, b: KeptColumn): boolean {
  for (let row = 0; row < a.codes.length; row += 1)
    if (a.said.says[a.codes[row] ?? 0] !== b.said.says[b.codes[row] ?? 0]) return false;
  return true;
}

/** Which columns are left unsaid in the same row, and in how many rows. */
export function blankPatterns(columns: readonly KeptColumn[]): {
  readonly patterns: number;
  readonly shown: readonly BlankPattern[];
} {
  const rows = columns[0]?.codes.length ?? 0;
  const patternOf = new Int32Array(rows);
  let patterns = Math.min(rows, 1);
  for (const { codes, said } of columns) {
    if (said.rows === rows) continue;
    const numbers = new Int32Array(patterns * 2).fill(-1);
    patterns = 0;
    for (let row = 0; row < rows; row += 1) {
      const split = (patternOf[row] ?? 0) * 2 + (said.says[codes[row] ?? 0] ?? 0);
      if (numbers[split] === -1) numbers[split] = patterns++;
      patternOf[row] = numbers[split] ?? 0;
    }
  }
  return { patterns, shown: mostRows(columns, patternOf, patterns) };
}

function mostRows(columns: readonly KeptColumn[], patternOf: Int32Array, patterns: number): BlankPattern[] {
  const counts = new Int32Array(patterns);
  const firstRow = new Int32Array(patterns).fill(-1);
  patternOf.forEach((pattern, row) => {
    counts[pattern] = (counts[pattern] ?? 0) + 1;
    if (firstRow[pattern] === -1) firstRow[pattern] = row;
  });
  return Array.from(counts, (count, pattern) => ({ count, row: firstRow[pattern] ?? 0 }))
    .sort((a, b) => b.count - a.count || a.row - b.row)
    .slice(0, shownPatterns)
    .map(({ count, row }) => ({
      blank: columns
        .filter(({ codes, said }) => said.says[codes[row] ?? 0] === 0)
        .map(({ profile }) => profile.index),
      rows: count,
    }));
}
