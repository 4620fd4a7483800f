import { columnLetters } from './form.js';
import { cellStyles } from './workbook-xml.js';
import { xmlText } from './xml-text.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** One sheet: lines about the table, a bold header, then its rows. Every cell is an inline string. */
export function sheetXml(about: readonly string[], rows: readonly (readonly string[])[]): string {
  const header = about.length + 2;
  const inside = insidesOnce();
  const lines = [
    ...about.map((line, i) => rowXml(i + 1, [line], (text) => inside(text, i === 0))),
    ...rows.map((cells, i) => rowXml(header + i, cells, (text) => inside(text, i === 0))),
  ];
  return `${head}<worksheet xmlns="${main}"><cols>${columnWidths(rows)}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function rowXml(number: number, cells: readonly string[], inside: (text: string) => string): string {
  const row = String(number);
  const written = cells.map((text, i) => `<c r="${columnLetters(i)}${row}${inside(text)}`).join('');
  return `<row r="${row}">${written}</row>`;
}

/** What follows a cell's reference, worked out once for each text of a sheet. */
function insidesOnce(): (text: string, bold: boolean) => string {
  const known = new Map<string, string>();
  return (text, bold) => {
    if (bold) return insideXml(text, true);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = insideXml(text, false);
    known.set(text, made);
    return made;
  };
}

/** Text that could be taken for a formula carries the mark that a typed apostrophe leaves. */
function insideXml(text: string, bold: boolean): string {
  const style = /^[=+\-@\t\r\n]/u.test(text) ? cellStyles.quoted : bold ? cellStyles.bold : cellStyles.plain;
  const space = /^\s|\s$|\s\s|[\t\r\n]/u.test(text) ? ' xml:space="preserve"' : '';
  return `" t="inlineStr" s="${String(style)}"><is><t${space}>${xmlText(text)}</t></is></c>`;
}

function columnWidths(rows: readonly (readonly string[])[]): string {
  const count = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  return Array.from({ length: count }, (_, i) => {
    const longest = rows.reduce((most, cells) => Math.max(most, cells[i]?.length ?? 0), 8);
    const at = String(i + 1);
    return `<col min="${at}" max="${at}" width="${String(Math.min(60, longest + 2))}" customWidth="1"/>`;
  }).join('');
}
