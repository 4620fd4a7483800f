import type { TableBlock } from '../report.js';

/** Words longer than this may be broken, so that a file's name cannot push a table off the page. */
const longestKept = 22;

/** A cell asks for no more than this, in letters; longer texts run over several lines. */
const mostAsked = 60;

/** Letters that a cell's margins take, and how much wider the bold letters of a header are. */
const margins = 2;
const bold = 1.15;

/** Letters of a column that somebody fills in by hand. */
const toFillIn = 12;

/** A letter of a table's size, in twentieths of a point. */
const letter = 84;

/**
 * Widths of a table's columns that add up to the page's: each at least as wide as its longest word, the rest
 * shared out by how much text each holds.
 */
export function columnWidths(table: Pick<TableBlock, 'columns' | 'rows'>, page: number): readonly number[] {
  const least = leastWidths(table);
  const more = table.columns.map(({ label }, i) => {
    const longest = Math.max(label.length / 2, ...table.rows.map((row) => row[i]?.length ?? 0));
    return Math.max(0, Math.min(mostAsked, longest + margins) - (least[i] ?? 0));
  });
  const spare = Math.max(0, page / letter - sum(least));
  const wanted = sum(more);
  const letters = least.map(
    (width, i) => width + (wanted === 0 ? spare / least.length : (spare * (more[i] ?? 0)) / wanted),
  );
  const whole = sum(letters);
  return letters.map((width) => Math.floor((width * page) / whole));
}

/** Letters that each column takes so that no word of it is broken. */
function leastWidths({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): readonly number[] {
  return columns.map(({ label, holds }, i) => {
    const texts = rows.map((row) => row[i] ?? '');
    if (texts.every((text) => text === '')) return toFillIn;
    const cells = texts.map((text) => leastOf(text, holds));
    return Math.max(longestWord(label) * bold, ...cells) + margins;
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
