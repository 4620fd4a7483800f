/** The same rows for a spreadsheet and for a document. */
export interface CopiedTable {
  readonly tabs: string;
  readonly html: string;
}

/** Rows of text, the header first, as lines with tabs and as a table; a cell keeps to one line and is never markup. */
export function copiedTable(rows: readonly (readonly string[])[]): CopiedTable {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return {
    tabs: rows.map((cells) => cells.map((cell) => cell.replaceAll(/\s+/gu, ' ')).join('\t')).join('\n'),
    html: `<table>${rows.map((cells, i) => line(cells, i === 0 ? 'th' : 'td')).join('')}</table>`,
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
