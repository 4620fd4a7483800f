import { codeLists } from '../../dataset/code-lists.js';
import type { RecordName } from '../../dataset/field.js';
import type { OutputFile } from '../../ipc/desk.js';
import { type TemplateColumn, type TemplateSheet, exampleId } from '../../queries/template/template.js';
import { type FormCell, type FormCheck, type FormSheet, columnLetters } from '../../report/xlsx/form.js';
import { formWorkbook } from '../../report/xlsx/form-workbook.js';
import {
  type ListPlaces,
  entryCheck,
  entryStyle,
  exampleOf,
  listsOf,
  markWords,
  needWords,
} from './template-column.js';

const sheetOf: Readonly<Record<RecordName, { readonly name: string; readonly row: string }>> = {
  referral: { name: 'Referrals', row: 'a referral' },
  contact: { name: 'Contacts', row: 'a contact with a person, or an attempt' },
  onward: { name: 'Connections', row: 'a service that a person was connected to' },
  measure: { name: 'Scores', row: 'a questionnaire that a person answered' },
};

/** Rows with drop-downs and checks beneath the headings. */
const readyRows = 2000;

/** The form for collecting next year's data. `today` is the day up to which the data of this run go. */
export function collectionTemplateFile(sheets: readonly TemplateSheet[], today: string): OutputFile {
  const lists = listsOf(sheets.flatMap(({ columns }) => columns));
  const codes = codeSheet(lists);
  const lastDay = `${String(Number(today.slice(0, 4)) + 2)}-12-31`;
  return {
    path: 'data-collection-template.xlsx',
    bytes: formWorkbook([
      guide(sheets),
      ...sheets.map((sheet) => entrySheet(sheet, { places: codes.places, lastDay })),
      columnSheet(sheets),
      codes.sheet,
    ]),
  };
}

const cell = (text: string, style: FormCell['style'] = 'plain'): FormCell => ({ text, style });
const inQuotes = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

function guide(sheets: readonly TemplateSheet[]): FormSheet {
  const lines = [
    cell('A form for collecting your data from now on', 'title'),
    cell('It asks for what your questions need, as lists and dates that can be counted later.'),
    cell('The sheets', 'bold'),
    ...sheets.map(({ record }) => cell(`“${sheetOf[record].name}”: each row is ${sheetOf[record].row}.`)),
    cell('“Columns” says what belongs in each column and why it is asked. “Code lists” has all answers.'),
    cell('How to fill it in', 'bold'),
    cell('1. Columns come in order of need. Fill them from the left, as far as you know the answers.'),
    cell('2. Pick from the list where there is one. Type dates with the month in words: 3 April 2024.'),
    cell('3. Leave a cell empty where nobody knows. Never write 0, n/a or a day that only stands in.'),
    cell('4. Give each person and each referral one number, and use the same number on every sheet.'),
    cell(
      `5. The row with the number ${exampleId} only shows how. Delete it or leave it: it is never counted.`,
    ),
    cell('6. Please do not rename, merge or move the headings. You may sort, filter and add notes columns.'),
    cell('Headings in yellow', 'bold'),
    ...marked(sheets, 'new', 'New, no file held them last time'),
    ...marked(sheets, 'care', 'Take care, often missing or unclear last time'),
    cell('Once it is filled in, this file holds personal data. Keep it where you keep your records.'),
  ];
  return { name: 'Read me first', columns: [{ width: 110 }], rows: lines.map((line) => [line]) };
}

function marked(
  sheets: readonly TemplateSheet[],
  mark: TemplateColumn['mark'],
  says: string,
): readonly FormCell[] {
  const parts = sheets.flatMap(({ record, columns }) => {
    const names = columns.filter((column) => column.mark === mark).map(({ field }) => field.label);
    if (names.length === 0) return [];
    return [
      names.length === columns.length
        ? `all of “${sheetOf[record].name}”`
        : `${inQuotes(names)} on “${sheetOf[record].name}”`,
    ];
  });
  return [cell(`${says}: ${parts.length === 0 ? 'none' : parts.join('; ')}.`)];
}

function entrySheet(
  { record, columns }: TemplateSheet,
  about: { readonly places: ListPlaces; readonly lastDay: string },
): FormSheet {
  return {
    name: sheetOf[record].name,
    columns: columns.map(({ field }) => ({
      width: Math.max(14, field.label.length + 4),
      style: entryStyle(field),
    })),
    headerRows: 1,
    rows: [
      columns.map(({ field, mark }) => cell(field.label, mark === null ? 'header' : 'marked')),
      columns.map((column) => cell(exampleOf(column), 'quiet')),
    ],
    checks: columns.flatMap((column, i): readonly FormCheck[] => {
      const letter = columnLetters(i);
      const cells = `${letter}2:${letter}${String(readyRows + 1)}`;
      return [heading(column, `${letter}1`), entryCheck(column.field, { ...about, cells })];
    }),
  };
}

/** The note of a heading: spreadsheets show at most 255 characters. */
function heading(column: TemplateColumn, cells: string): FormCheck {
  const { field } = column;
  const says = `${needWords[field.level]}, for: ${field.answers} ${markWords(column)}`.trim();
  return { cells, allows: 'anything', isStrict: false, prompt: says.slice(0, 255) };
}

/** Every column in words. Five columns, the first never the same twice: read back, it is a list and no table of people. */
function columnSheet(sheets: readonly TemplateSheet[]): FormSheet {
  const titles = ['Heading', 'How much it is needed', 'What belongs there', 'Why it is asked', 'Remark'];
  const rows = sheets.flatMap(({ record, columns }) =>
    columns.map((column) => [
      `${sheetOf[record].name}: ${column.field.label}`,
      needWords[column.field.level],
      column.field.what,
      column.field.answers,
      markWords(column),
    ]),
  );
  return listSheet('Columns', { titles, widths: [40, 20, 60, 50, 44], rows });
}

/** Every code list beneath the other, and where the answers of each stand. */
function codeSheet(lists: readonly string[]): { readonly sheet: FormSheet; readonly places: ListPlaces } {
  const rows: (readonly string[])[] = [];
  const places = new Map<string, string>();
  for (const list of lists) {
    const first = rows.length + 2;
    const { label = '', codes = [] } = codeLists[list] ?? {};
    for (const code of codes) rows.push([String(rows.length + 1), label, code.code, code.label]);
    places.set(list, `'Code lists'!$D$${String(first)}:$D$${String(rows.length + 1)}`);
  }
  const titles = ['No.', 'List', 'Code', 'Answer'];
  return { sheet: listSheet('Code lists', { titles, widths: [8, 36, 18, 60], rows }), places };
}

function listSheet(
  name: string,
  table: {
    readonly titles: readonly string[];
    readonly widths: readonly number[];
    readonly rows: readonly (readonly string[])[];
  },
): FormSheet {
  return {
    name,
    columns: table.widths.map((width) => ({ width })),
    headerRows: 1,
    rows: [
      table.titles.map((title) => cell(title, 'header')),
      ...table.rows.map((row) => row.map((text) => cell(text))),
    ],
  };
}
