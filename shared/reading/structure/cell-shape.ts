/** What the text of a cell looks like, whatever its column. */
export type CellShape = 'empty' | 'number' | 'date' | 'time' | 'code' | 'word' | 'text' | 'error';

const number =
  /^[-+(]?\s?[£$€]?\s?\d{1,3}(?:[, ]\d{3})*(?:[.,]\d+)?\s?[%)]?$|^[-+]?[£$€]?\d*[.,]?\d+(?:[eE][-+]?\d+)?\s?[%)]?$/;
const numericDate = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[T ]\d{1,2}:\d{2}.*)?$/;
const wordDate =
  /^(?:\w{3,9},? )?(?:\d{1,2}(?:st|nd|rd|th)?[- /.]?)?[A-Za-z]{3,9}[- /.,]+(?:\d{1,2},? )?'?\d{2,4}(?:[ T]\d{1,2}:\d{2}.*)?$/;
const months =
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chw|maw|ebr|mai|meh|gor|awst|med|hyd|tach|rhag/i;
const time = /^\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:[ap]m)?$/i;
const clock = /^\d{1,2}:\d{2}/;
const error = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
const code =
  /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9_./#:-]*$|^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+\.\w+$/i;
const word = /^[\p{L}\p{M}'’.&()/-]+(?: [\p{L}\p{M}'’.&()/-]+)?$/u;
const longestShort = 40;

/** The shape of a cell's text, blanks around it aside. */
export function shapeOf(cell: string): CellShape {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (text.length > longestShort) return /^(?:https?:\/\/|www\.)\S+$/i.test(text) ? 'code' : 'text';
  const first = text.charCodeAt(0);
  if (first === 35 && error.test(text)) return 'error';
  const mayBeNumeric = (first >= 40 && first <= 57) || first === 163 || first === 36 || first === 8364;
  if (mayBeNumeric) {
    if (clock.test(text) && time.test(text)) return 'time';
    if (numericDate.test(text)) return 'date';
    if (number.test(text)) return 'number';
  }
  if (wordDate.test(text) && months.test(text)) return 'date';
  if (code.test(text)) return 'code';
  return word.test(text) ? 'word' : 'text';
}

/** The pattern of a code: letters as A or a, digits as 9, runs as one. */
export function maskOf(cell: string): string {
  return cell
    .trim()
    .replace(/[A-Z]+/g, 'A')
    .replace(/[a-z]+/g, 'a')
    .replace(/\d+/g, '9');
}
