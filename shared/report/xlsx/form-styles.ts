import type { FormStyle } from './form.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const order: readonly FormStyle[] = [
  'plain',
  'title',
  'bold',
  'header',
  'input',
  'quiet',
  'marked',
  'date',
  'number',
];
const fontOf: Readonly<Record<FormStyle, number>> = {
  plain: 0,
  title: 2,
  bold: 1,
  header: 1,
  input: 0,
  quiet: 3,
  marked: 1,
  date: 0,
  number: 0,
};
const fillOf: Readonly<Record<FormStyle, number>> = {
  plain: 0,
  title: 0,
  bold: 0,
  header: 2,
  input: 3,
  quiet: 0,
  marked: 4,
  date: 0,
  number: 0,
};
/** 49 is text: what is typed stays as it was typed. 164 shows the month in words, so that a swapped day is seen. */
const numberFormatOf: Readonly<Partial<Record<FormStyle, number>>> = { date: 164, number: 0 };

/** Place of a style among the cell formats; each comes a second time for text that must never run as a formula. */
export function formStyle(style: FormStyle, isQuoted: boolean): number {
  return order.indexOf(style) * 2 + (isQuoted ? 1 : 0);
}

const font = (inside: string): string => `<font>${inside}<name val="Calibri"/></font>`;
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

function format(style: FormStyle, isQuoted: boolean): string {
  const border = style === 'input' ? 1 : 0;
  const quoted = isQuoted ? ' quotePrefix="1"' : '';
  const wrap = style === 'title' ? '' : '<alignment vertical="top" wrapText="1"/>';
  const numbers = String(numberFormatOf[style] ?? 49);
  return `<xf numFmtId="${numbers}" fontId="${String(fontOf[style])}" fillId="${String(fillOf[style])}" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${quoted}>${wrap}</xf>`;
}

const formats = order.flatMap((style) => [format(style, false), format(style, true)]);

const side = (name: string): string => `<${name} style="thin"><color rgb="FF7F7F7F"/></${name}>`;

/** The cell formats of forms. */
export const formStyles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\ mmmm\\ yyyy"/></numFmts><fonts count="4">${font('<sz val="11"/>')}${font('<b/><sz val="11"/>')}${font('<b/><sz val="14"/>')}${font('<sz val="9"/><color rgb="FF7F7F7F"/>')}</fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFDCE6F1')}${fill('FFFFF8DC')}${fill('FFFFD966')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(formats.length)}">${formats.join('')}</cellXfs></styleSheet>`;
