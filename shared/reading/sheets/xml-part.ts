import { mostColumns, mostRows } from './sheet-rows.js';

const longestFormat = /formatCode\s*=\s*(["'])[^"']{1025,}/;
const columnWidths = /<(?:\w+:)?col\b[^<>]*>/g;
const links = /<(?:\w+:)?hyperlink [^<>]*>/gm;
/** Widths of columns that a sheet may state in all, one after another. */
const mostWidths = 4 * mostColumns;
/** Cells that a sheet may hold by saying “and so on”. */
const mostRepeats = 5_000_000;

/**
 * The text of a part without what the parser would count through cell by cell and nobody here needs;
 * null where the part claims more columns, cells or letters of a format than there can be.
 */
export function cleanXml(name: string, text: string): string | null {
  if (name === 'content.xml') return repeatsTooMuch(text) ? null : text;
  if (longestFormat.test(text)) return null;
  const end = text.indexOf('<sheetData');
  if (statesTooManyColumns(end < 0 ? text : text.slice(0, end))) return null;
  return text.includes('hyperlink ') ? text.replaceAll(links, '') : text;
}

function statesTooManyColumns(head: string): boolean {
  let widths = 0;
  for (const [tag] of head.matchAll(columnWidths)) {
    const last = attribute(tag, 'max');
    if (last > mostColumns) return true;
    widths += Math.max(0, last - attribute(tag, 'min') + 1);
  }
  return widths > mostWidths;
}

function attribute(tag: string, name: string): number {
  const value = new RegExp(`[\\s:]${name}\\s*=\\s*["']?\\s*(\\d+)`).exec(tag)?.[1];
  return value === undefined ? 0 : Number(value);
}

const rowsAndCells = /<(?:\w+:)?(table-row|table-cell|covered-table-cell)\b([^<>]*)>/g;

/** Rows and cells of an OpenDocument sheet may say how often they come: an empty cell costs nothing, a filled one each time. */
function repeatsTooMuch(text: string): boolean {
  let rowTimes = 1;
  let repeats = 0;
  for (const [, tag = '', attributes = ''] of text.matchAll(rowsAndCells)) {
    if (!attributes.includes('-repeated')) {
      if (tag === 'table-row') rowTimes = 1;
      else if (rowTimes > 1 && tag === 'table-cell' && !attributes.endsWith('/')) repeats += rowTimes;
    } else if (tag === 'table-row') {
      rowTimes = Math.max(1, attribute(attributes, 'number-rows-repeated'));
      if (rowTimes > mostRows) return true;
    } else {
      const times = attribute(attributes, 'number-columns-repeated');
      if (times > mostRows) return true;
      if (tag === 'covered-table-cell') repeats += times;
      else if (!attributes.endsWith('/')) repeats += times * rowTimes;
    }
    if (repeats > mostRepeats) return true;
  }
  return false;
}
