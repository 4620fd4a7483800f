import type { TableBlock } from '../report.js';

/** Words longer than this may be broken, so that a file's name cannot push a table off the page. */
const longestKept = 22;

/** A cell asks for no more than this, in letters; longer texts run over several lines. */
const mostAsked = 60;

/** Letters that a cell's margins take, what words beside a number stand off further, and how much wider bold letters are. */
const margins = 3;
const further = 2;
const bold = 1.15;

/** Letters of a column that somebody fills in by hand. */
const toFillIn = 12;

/** A letter of a table's size, in twentieths of a point. */
const letter = 84;

/** A header asks for one line up to this long, in letters. */
const headOnOneLine = 34;

/**
 * Widths of a table's columns that add up to the page's. Where everything fits on one line each column has
 * that and its part of the rest; else each is at least as wide as its longest word.
 */
export function columnWidths(table: Pick<TableBlock, 'columns' | 'rows'>, page: number): readonly number[] {
  const least = leastWidths(table);
  const onOneLine = table.columns.map(({ label }, i) => {
    const head = label.length <= headOnOneLine ? label.length * bold : label.length / 2;
    const longest = Math.max(head, ...table.rows.map((row) => row[i]?.length ?? 0));
    return Math.max(least[i] ?? 0, Math.min(mostAsked, longest) + marginsOf(table.columns, i));
  });
  const room = page / letter;
  const fits = sum(onOneLine) <= room;
  const letters = fits ? onOneLine : shared({ least, wanted: onOneLine, room });
  const whole = sum(letters);
  return letters.map((width) => Math.floor((width * page) / whole));
}

/** True for words beside a number: they stand off from it. */
export function isAfterNumber(columns: TableBlock['columns'], column: number): boolean {
  return columns[column]?.holds === 'words' && columns[column - 1]?.holds === 'numbers';
}

function marginsOf(columns: TableBlock['columns'], column: number): number {
  return margins + (isAfterNumber(columns, column) ? further : 0);
}

interface Sharing {
  readonly least: readonly number[];
  readonly wanted: readonly number[];
  readonly room: number;
}

/** What is left over the least widths, shared out by how much more each column wants. */
function shared({ least, wanted, room }: Sharing): readonly number[] {
  const more = wanted.map((width, i) => width - (least[i] ?? 0));
  const spare = Math.max(0, room - sum(least));
  return least.map((width, i) => width + (sum(more) === 0 ? 0 : (spare * (more[i] ?? 0)) / sum(more)));
}

/** Letters that each column takes so that no word of it is broken. */
function leastWidths({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): readonly number[] {
  return columns.map(({ label, holds }, i) => {
    const texts = rows.map((row) => row[i] ?? '');
    if (texts.every((text) => text === '')) return toFillIn;
    const cells = texts.map((text) => leastOf(text, holds));
    return Math.max(longestWord(label) * bold, ...cells) + marginsOf(columns, i);
  });
}

/** Short numbers stay on one line, "120 of 280" among them. */
function leastOf(text: string, holds: 'words' | 'numbers'): number {
  return holds === 'numbers' && text.length <= longestKept ? text.length : longestWord(text);
}

function longestWord(text: string): number {
  return Math.min(longestKept, Math.max(0, ...text.split(/\s+/u).map(({ length }) => length)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
