import type { FileIntake, LineKind, SheetIntake } from '../../reading/source.js';
import { withCommas } from '../../stats/disclosure.js';
import { bullets, firstInPrint, heading, inWorkbook, numbers, section, table, words } from '../blocks.js';
import { dataRows } from '../files-table.js';
import type { Material } from '../material.js';
import type { Block, Section, TableBlock } from '../report.js';
import { shownCount } from '../shown.js';
import { inWords, several } from '../words.js';
import { driftTable, repeatWords } from './drift.js';
import { tableLetters } from './table-letters.js';

/** What came in, line by line: nothing is left out of the account. */
export function receivedSection(material: Material): Section | null {
  const sheets = material.context.intake.flatMap((file) => file.sheets.map((sheet) => ({ file, sheet })));
  return section('received', 'What was received', [
    firstInPrint(sheetTable(material, sheets), mostSheets),
    linesTable(sheets),
    driftTable(material),
    heading('Worth knowing before using these files'),
    bullets([...repeatWords(material), ...warnings(material, sheets)]),
  ]);
}

/** Sheets in print. */
const mostSheets = 12;

interface Sheet {
  readonly file: FileIntake;
  readonly sheet: SheetIntake;
}

function sheetTable({ context }: Material, sheets: readonly Sheet[]): TableBlock | null {
  const letters = tableLetters(context);
  const broken = context.intake.filter(({ error }) => error !== null);
  return table({
    id: 'table-files',
    caption: 'Files, sheets and tables, as found',
    basis: `${several(context.intake.length, 'file')} received, and none changed; the letters in front name the tables in the rest of this report`,
    columns: [
      words('File and sheet'),
      words('Text and layout'),
      words('Header'),
      words('One row is a …'),
      numbers('Rows of data'),
      words('Other lines'),
      words('Hidden'),
    ],
    rows: [
      ...sheets.map(({ file, sheet }) => {
        const [first] = sheet.tables;
        const rows = sheet.tables.reduce((sum, found) => sum + found.rows.length, 0);
        return [
          `${lettersOf(sheet, letters)} · ${placeName(file, sheet)}`,
          layout(file, sheet),
          first === undefined ? '–' : headerWords(first.headerRows),
          first?.grain.suggested.replaceAll('_', ' ') ?? 'no table',
          shownCount(rows, context.disclosure),
          otherLines(sheet),
          hiddenWords(sheet),
        ];
      }),
      ...broken.map((file) => [
        `– · ${file.file}`,
        'could not be read',
        '–',
        '–',
        dataRows(file) === 0 ? '–' : shownCount(dataRows(file), context.disclosure),
        '–',
        '–',
      ]),
    ],
    note: broken.length === 0 ? null : broken.map(({ file, error }) => `${file}: ${error ?? ''}`).join(' '),
  });
}

function lettersOf({ tables }: SheetIntake, letters: ReadonlyMap<string, string>): string {
  return tables.map((found) => letters.get(found.table) ?? '').join(', ') || '–';
}

const kinds: readonly (readonly [LineKind, string])[] = [
  ['title', 'Title'],
  ['header', 'Header'],
  ['repeated_header', 'Header again'],
  ['data', 'Data'],
  ['subtotal', 'Subtotal'],
  ['total', 'Total'],
  ['blank', 'Blank'],
  ['note', 'Note'],
  ['second_table', 'Further table'],
  ['rejected', 'Not readable'],
];

/** "5 title, 13 subtotal": every line that is neither header nor data. */
function otherLines({ lines }: SheetIntake): string {
  const found = kinds.filter(([kind]) => !['header', 'data'].includes(kind) && lines[kind] > 0);
  const listed = found.map(([kind, label]) => `${withCommas(lines[kind])} ${label.toLowerCase()}`);
  return listed.length === 0 ? 'none' : listed.join(', ');
}

function linesTable(sheets: readonly Sheet[]): Block | null {
  const used = kinds.filter(([kind]) => sheets.some(({ sheet }) => sheet.lines[kind] > 0));
  return inWorkbook(
    table({
      id: 'table-lines',
      caption: 'Every line accounted for',
      basis: 'Lines of each file or sheet by what they are; lines are not people, so these counts are exact',
      columns: [words('File and sheet'), ...used.map(([, label]) => numbers(label)), numbers('All')],
      rows: sheets.map(({ file, sheet }) => [
        placeName(file, sheet),
        ...used.map(([kind]) => withCommas(sheet.lines[kind])),
        withCommas(sheet.lines.all),
      ]),
    }),
  );
}

/** Warnings in print; the rest is in intake.json. */
const mostWarnings = 6;

/** The first warning of each place before the second of any, so that no file hides the others. */
function warnings({ context }: Material, sheets: readonly Sheet[]): readonly string[] {
  const all = [
    ...context.intake.flatMap(({ file, warnings: found = [] }) =>
      found.map((text, i) => ({ i, text: `${file}: ${text}` })),
    ),
    ...sheets.flatMap(({ file, sheet }) =>
      sheet.warnings.map((text, i) => ({ i, text: `${placeName(file, sheet)}: ${text}` })),
    ),
  ].sort((a, b) => a.i - b.i);
  const left = all.length - mostWarnings;
  return [
    ...all.slice(0, mostWarnings).map(({ text }) => text),
    ...(left > 0
      ? [`And ${several(left, 'more warning')}, in intake.json and beside each file in the workbench.`]
      : []),
  ];
}

/** A file, with its sheet where it has more than one. */
export function placeName(file: FileIntake, sheet: SheetIntake): string {
  return sheet.name === '' ? file.file : `${file.file}: ${sheet.name}`;
}

function layout(file: FileIntake, sheet: SheetIntake): string {
  const separators: Readonly<Record<string, string>> = {
    ',': 'commas',
    ';': 'semicolons',
    '\t': 'tabs',
    '|': 'bars',
    '  ': 'runs of spaces',
  };
  const delimiter = sheet.delimiter === null ? null : (separators[sheet.delimiter] ?? 'another separator');
  return [file.encoding, delimiter].filter((part) => part !== null).join(', ') || file.format;
}

function headerWords(rows: readonly number[]): string {
  return rows.length === 0 ? 'none' : `row ${rows.join(', ')}`;
}

function hiddenWords({ hidden, hiddenRows, tables }: SheetIntake): string {
  const columns = tables.flatMap((found) => found.columns).filter((column) => column.hidden).length;
  const parts = [
    hidden === 'visible' ? '' : 'the sheet',
    hiddenRows === 0 ? '' : several(hiddenRows, 'row'),
    columns === 0 ? '' : several(columns, 'column'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing' : inWords(parts);
}
