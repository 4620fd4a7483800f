import { type FormCell, type FormCheck, type FormSheet, columnLetters } from './form.js';
import { formStyle } from './form-styles.js';
import { xmlText } from './xml-text.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet of a form: what stays in sight, hidden columns, cells as text, and what may be entered where. */
export function formSheetXml({ columns, rows, headerRows = 0, checks = [] }: FormSheet): string {
  const cols = columns
    .map(({ width, isHidden, style }, i) => {
      const at = String(i + 1);
      const hidden = isHidden === true ? ' hidden="1"' : '';
      const format = style === undefined ? '' : ` style="${String(formStyle(style, false))}"`;
      return `<col min="${at}" max="${at}" width="${String(width)}" customWidth="1"${format}${hidden}/>`;
    })
    .join('');
  const lines = rows.map((cells, i) => rowXml(i + 1, cells)).join('');
  const last = `${columnLetters(Math.max(0, columns.length - 1))}${String(rows.length)}`;
  const filter = headerRows === 0 ? '' : `<autoFilter ref="A${String(headerRows)}:${last}"/>`;
  return `${head}<worksheet xmlns="${main}">${viewXml(headerRows)}<cols>${cols}</cols><sheetData>${lines}</sheetData>${filter}${checksXml(checks)}</worksheet>`;
}

function viewXml(headerRows: number): string {
  if (headerRows === 0) return '';
  const below = `A${String(headerRows + 1)}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${String(headerRows)}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
}

function rowXml(number: number, cells: readonly FormCell[]): string {
  const inside = cells.map((cell, i) => cellXml(`${columnLetters(i)}${String(number)}`, cell)).join('');
  return `<row r="${String(number)}">${inside}</row>`;
}

function cellXml(reference: string, { text, style }: FormCell): string {
  const format = String(formStyle(style, /^[=+\-@\t\r\n]/u.test(text)));
  if (text === '') return `<c r="${reference}" s="${format}"/>`;
  return `<c r="${reference}" t="inlineStr" s="${format}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function checksXml(checks: readonly FormCheck[]): string {
  if (checks.length === 0) return '';
  return `<dataValidations count="${String(checks.length)}">${checks.map(checkXml).join('')}</dataValidations>`;
}

function checkXml(check: FormCheck): string {
  const error = check.isStrict ? '' : ' errorStyle="warning"';
  const shared = `${error} allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="${xmlText(check.prompt)}" sqref="${check.cells}"`;
  switch (check.allows) {
    case 'list':
      return `<dataValidation type="list"${shared}><formula1>${xmlText(check.from)}</formula1></dataValidation>`;
    case 'date':
      return between('date', shared, [serialDay(check.first), serialDay(check.last)]);
    case 'whole':
      return between('whole', shared, [check.least, check.greatest]);
    case 'number':
      return between('decimal', shared, [check.least, check.greatest]);
    case 'anything':
      return `<dataValidation${shared}/>`;
  }
}

function between(type: string, shared: string, [least, greatest]: readonly [number, number]): string {
  return `<dataValidation type="${type}" operator="between"${shared}><formula1>${String(least)}</formula1><formula2>${String(greatest)}</formula2></dataValidation>`;
}

/** Spreadsheets count days from 30 December 1899. */
function serialDay(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000);
}
