import type { Table } from './base-table.js';

/** How a table is put into text. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  /** `doubled`, or the character that goes before a quote inside a quoted cell. */
  readonly escape: 'doubled' | '\\';
  readonly lineEnd: string;
  readonly quoteAll: boolean;
  readonly finalLineEnd: boolean;
}

export const plainDialect: Dialect = {
  delimiter: ',',
  quote: '"',
  escape: 'doubled',
  lineEnd: '\r\n',
  quoteAll: false,
  finalLineEnd: true,
};

/** Text of one cell. */
export function cellText(cell: string, dialect: Dialect): string {
  const { delimiter, quote, escape, quoteAll } = dialect;
  const needs =
    quoteAll ||
    cell.includes(delimiter) ||
    cell.includes(quote) ||
    /[\r\n]/.test(cell) ||
    (delimiter.includes(' ') && cell.includes(' '));
  const inner = cell.replaceAll(quote, escape === 'doubled' ? quote + quote : escape + quote);
  return needs ? quote + inner + quote : cell;
}

export function recordText(cells: readonly string[], dialect: Dialect): string {
  return cells.map((cell) => cellText(cell, dialect)).join(dialect.delimiter);
}

/** Lines of a table, header first. */
export function tableLines(table: Table, dialect: Dialect): string[] {
  return [table.header, ...table.rows].map((cells) => recordText(cells, dialect));
}

export function textOf(lines: readonly string[], dialect: Dialect): string {
  return lines.join(dialect.lineEnd) + (dialect.finalLineEnd ? dialect.lineEnd : '');
}
