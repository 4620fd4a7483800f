import type { Cell } from '../engine/engine.js';

/** One record in RFC 4180, ended by LF; a missing cell is empty. */
export function csvLine(cells: readonly Cell[]): string {
  const [only] = cells;
  if (cells.length === 1 && only === '') return '""\n';
  return `${cells.map(csvCell).join(',')}\n`;
}

/** A file that others may open in a spreadsheet: no cell of text can be run as a formula. */
export function sharedCsvLine(cells: readonly Cell[]): string {
  return csvLine(cells.map((cell) => (typeof cell === 'string' ? withoutFormula(cell) : cell)));
}

/** Text that a spreadsheet shows and never runs: an apostrophe goes before `= + - @`, tab and carriage return. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
