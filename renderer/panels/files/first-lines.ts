import { headerKey } from '../../../shared/dataset/header-key.js';
import type { ShownLine } from '../../../shared/reading/top-lines.js';

/**
 * How files are compared before anything was said about them: by their first lines as they came, which are
 * the same whatever was taken for the header.
 */
const mostCompared = 200;

/** Letters and digits of a line, which no delimiter, quotation mark or encoding changes. */
export function textKey(cells: readonly string[]): string {
  return cells
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, mostCompared);
}

/** The lines on which these cells stand one below the other, whatever the case and punctuation. */
export function placeOfLine(
  wanted: readonly (readonly string[])[],
  lines: readonly ShownLine[],
): readonly number[] | undefined {
  const keys = wanted.map(cellsKey);
  if (keys.every((key) => key === '')) return undefined;
  const found = lines.map(({ cells }) => cellsKey(cells));
  const at = found.findIndex((_, i) => keys.every((key, j) => found[i + j] === key));
  return at < 0 ? undefined : lines.slice(at, at + keys.length).map(({ line }) => line);
}

function cellsKey(cells: readonly string[]): string {
  return cells.map(headerKey).join('|').replace(/\|+$/, '');
}

/** What each column of the first rows holds (digits, a date, letters, nothing), the header lines left out. */
export function shapeOfRows(lines: readonly ShownLine[], headerRows: readonly number[]): string {
  const rows = lines.filter(
    ({ line, kind }) => !headerRows.includes(line) && (kind === 'data' || kind === 'header'),
  );
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, i) => usualShape(rows.map(({ cells }) => cells[i] ?? ''))).join(
    '',
  );
}

/** The commonest shape of the filled cells of a column; the simpler one where two are as common. */
function usualShape(cells: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const shape = shapeOf(cell);
    if (shape !== '-') counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '-';
}

function shapeOf(cell: string): string {
  const text = cell.trim();
  if (text === '') return '-';
  if (/^[+-]?[\d.,]+%?$/.test(text)) return '9';
  if (/\d/.test(text) && /^[\d/.:\-TZ ]+$|^\d{1,2}[ -]\p{L}{3,9}[ -]\d{2,4}$/u.test(text)) return 'd';
  return /^\p{L}*\d+$/u.test(text) ? 'i' : 'a';
}

export function isSameSheetName(one: string, other: string): boolean {
  return one !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}
