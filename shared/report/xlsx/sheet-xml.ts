import { columnLetters } from './form.js';
import { cellStyles } from './workbook-xml.js';
import { xmlText } from './xml-text.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** One sheet: lines about the table, a bold header, then its rows. Every cell is an inline string. */
export function sheetXml(about: readonly string[], rows: readonly (readonly string[])[]): string {
  const header = about.length + 2;
  const lines = [
    ...about.map((line, i) => rowXml(i + 1, [line], i === 0)),
    ...rows.map((cells, i) => rowXml(header + i, cells, i === 0)),
  ];
  return `${head}<worksheet xmlns="${main}"><cols>${columnWidths(rows)}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function rowXml(number: number, cells: readonly string[], bold: boolean): string {
  const inside = cells.map((text, i) => cellXml(`${columnLetters(i)}${String(number)}`, text, bold)).join('');
  return `<row r="${String(number)}">${inside}</row>`;
}

/** Text that could be taken for a formula carries the mark that a typed apostrophe leaves. */
function cellXml(reference: string, text: string, bold: boolean): string {
  const style = /^[=+\-@\t\r\n]/u.test(text) ? cellStyles.quoted : bold ? cellStyles.bold : cellStyles.plain;
  return `<c r="${reference}" t="inlineStr" s="${String(style)}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function columnWidths(rows: readonly (readonly string[])[]): string {
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  return Array.from({ length: count }, (_, i) => {
    const longest = Math.max(8, ...rows.map((cells) => cells[i]?.length ?? 0));
    const at = String(i + 1);
    return `<col min="${at}" max="${at}" width="${String(Math.min(60, longest + 2))}" customWidth="1"/>`;
  }).join('');
}
