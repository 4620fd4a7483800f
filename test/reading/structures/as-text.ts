import { type Draft, type DraftRow, shown, widthOf } from './draft.js';

/** How a draft is written as text: padded to one width as a spreadsheet saves it, or each row as wide as its own table. */
export interface TextStyle {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly padded: boolean;
}

export const textStyles: Readonly<Record<string, TextStyle>> = {
  'comma, padded': { delimiter: ',', lineEnd: '\r\n', padded: true },
  'semicolon, bare': { delimiter: ';', lineEnd: '\n', padded: false },
  'tab, padded': { delimiter: '\t', lineEnd: '\n', padded: true },
};

/** A draft as delimited text. */
export function asText(draft: Draft, style: TextStyle): string {
  const width = widthOf(draft);
  const lines = draft.rows.map((row) => {
    const own = style.padded || draft.beside === true ? width : ownWidth(row, draft);
    const cells = Array.from({ length: own }, (_, j) => quoted(shown(row.cells[j]), style.delimiter));
    return cells.join(style.delimiter);
  });
  return lines.join(style.lineEnd) + style.lineEnd;
}

/** Titles, notes and blank rows end with their last word; the rows of a table are as wide as it is. */
function ownWidth({ role, table, cells }: DraftRow, { tables }: Draft): number {
  const isFree = role === 'title' || role === 'note' || role === 'blank';
  const filled = cells.findLastIndex((cell) => shown(cell) !== '') + 1;
  return isFree ? filled : Math.max(filled, tables[table]?.right ?? 0);
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
