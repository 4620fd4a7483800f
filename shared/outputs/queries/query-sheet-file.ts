import type { OutputFile } from '../../ipc/desk.js';
import type { PrintedQuestion, QuerySheet } from '../../queries/sheets/asked-question.js';
import { choicesOf } from '../../queries/sheets/choices.js';
import { spacedKey } from '../../queries/sheets/question-key.js';
import { columnTitles } from '../../queries/sheets/sheet-columns.js';
import { type FormCell, type FormSheet, columnLetters } from '../../report/xlsx/form.js';
import { formWorkbook } from '../../report/xlsx/form-workbook.js';

/** The workbook for one data owner: what to do, the questions, and the answers that can be picked. */
export function querySheetFile(sheet: QuerySheet): OutputFile {
  const lists = listRows(sheet.questions);
  return {
    path: `query-sheets/${sheet.owner}.xlsx`,
    bytes: formWorkbook([readMe(sheet), questionsSheet(sheet, lists.places), listsSheet(lists.rows)]),
  };
}

const cell = (text: string, style: FormCell['style'] = 'plain'): FormCell => ({ text, style });

function readMe({ name, questions, more }: QuerySheet): FormSheet {
  const count = questions.length === 1 ? '1 question' : `${String(questions.length)} questions`;
  const lines = [
    cell(
      name === null ? 'Questions about rows that name no site, worker or practice' : `Questions for ${name}`,
      'title',
    ),
    cell(`There ${questions.length === 1 ? 'is' : 'are'} ${count} on the sheet “Questions”.`),
    cell('How to answer', 'bold'),
    cell('1. Find the row in your own system by its client or referral number, or by file and row.'),
    cell(`2. Pick an answer in “${columnTitles.answer}”, or type one in “${columnTitles.other}”.`),
    cell('3. “Leave as it is” says that the data are right. “Don’t know” is a good answer too.'),
    cell(`4. Anything else you want to say goes into “${columnTitles.note}”.`),
    cell('5. Save and send the file back. You may sort, filter and leave questions out.'),
    cell('Please keep', 'bold'),
    cell(
      `Please do not change the letters in “${columnTitles.key}”: they tell which question an answer belongs to.`,
    ),
    cell('Please write no name, NHS number, date of birth, address or telephone number into this file.'),
    ...(more === 0
      ? []
      : [
          cell(
            `${String(more)} more cells like these are not asked about one by one. They are best put right in the system.`,
          ),
        ]),
  ];
  return { name: 'Read me first', columns: [{ width: 100 }], rows: lines.map((line) => [line]) };
}

/** Hidden at both ends: the key again, and where the row's answers stand, so that both go along when rows are sorted. */
function questionsSheet({ questions }: QuerySheet, places: readonly string[]): FormSheet {
  const titles = Object.values(columnTitles);
  const answerAt = Object.keys(columnTitles).indexOf('answer') + 1;
  const listAt = titles.length + 1;
  const last = String(questions.length + 1);
  const letter = columnLetters(answerAt);
  return {
    name: 'Questions',
    columns: [
      { width: 18, isHidden: true },
      ...widths.map((width) => ({ width })),
      { width: 18, isHidden: true },
    ],
    headerRows: 1,
    rows: [
      [cell('Key', 'header'), ...titles.map((title) => cell(title, 'header')), cell('Choices', 'header')],
      ...questions.map((question, i) => questionRow(question, places[i] ?? '')),
    ],
    checks: [
      {
        cells: `${letter}2:${letter}${last}`,
        allows: 'list',
        from: `INDIRECT($${columnLetters(listAt)}2)`,
        prompt: `Pick an answer, or type one under “${columnTitles.other}”.`,
        isStrict: false,
      },
    ],
  };
}

const widths = [15, 30, 48, 14, 14, 26, 16, 8, 24, 26, 24, 30];

function questionRow(question: PrintedQuestion, place: string): readonly FormCell[] {
  const { asked, about, text, client, referral, file, sheet, row } = question;
  return [
    cell(asked.key, 'quiet'),
    cell(spacedKey(asked.key), 'quiet'),
    cell(about),
    cell(text, 'bold'),
    cell(client),
    cell(referral),
    cell(file),
    cell(sheet),
    cell(row === null ? 'several' : String(row)),
    cell(asked.was),
    cell('', 'input'),
    cell('', 'input'),
    cell('', 'input'),
    cell(place, 'quiet'),
  ];
}

/** Every set of answers once, a row of the hidden sheet each. */
function listRows(questions: readonly PrintedQuestion[]): {
  readonly rows: readonly (readonly string[])[];
  readonly places: readonly string[];
} {
  const rows: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  const places = questions.map(({ asked }) => {
    const labels = choicesOf(asked).map(({ label }) => label);
    const key = JSON.stringify(labels);
    const number = numbers.get(key) ?? rows.push(labels);
    numbers.set(key, number);
    return `Answers!$A$${String(number)}:$${columnLetters(labels.length - 1)}$${String(number)}`;
  });
  return { rows, places };
}

function listsSheet(rows: readonly (readonly string[])[]): FormSheet {
  return {
    name: 'Answers',
    isHidden: true,
    columns: [{ width: 24 }],
    rows: rows.map((labels) => labels.map((label) => cell(label))),
  };
}
