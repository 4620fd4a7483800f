import type { FileIntake, LineKind, SheetIntake } from '../../reading/source.js';
import { withCommas } from '../../stats/disclosure.js';
import { bullets, heading, numbers, section, table, words } from '../blocks.js';
import { filesTable } from '../files-table.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { inWords, several } from '../words.js';
import { tableLetters } from './table-letters.js';

/** What came in, line by line: nothing is left out of the account. */
export function receivedSection(material: Material): Section | null {
  const sheets = material.context.intake.flatMap((file) => file.sheets.map((sheet) => ({ file, sheet })));
  return section('received', 'What was received', [
    filesTable(material),
    sheetTable(material, sheets),
    linesTable(sheets),
    heading('Worth knowing before using these files'),
    bullets([
      ...material.context.intake.flatMap(({ file, warnings = [] }) =>
        warnings.map((warning) => `${file}: ${warning}`),
      ),
      ...sheets.flatMap(({ file, sheet }) =>
        sheet.warnings.slice(0, 3).map((warning) => `${placeName(file, sheet)}: ${warning}`),
      ),
    ]),
  ]);
}

interface Sheet {
  readonly file: FileIntake;
  readonly sheet: SheetIntake;
}

function sheetTable({ context }: Material, sheets: readonly Sheet[]): Block | null {
  const letters = tableLetters(context);
  return table({
    id: 'table-sheets',
    caption: 'Sheets and tables, as found',
    basis: 'Nothing was changed in the files; the letters name the tables in the rest of this report',
    columns: [
      words('File and sheet'),
      words('Tables'),
      words('Text and layout'),
      words('Header'),
      words('One row is a …'),
      words('Hidden'),
    ],
    rows: sheets.map(({ file, sheet }) => {
      const [first] = sheet.tables;
      return [
        placeName(file, sheet),
        sheet.tables.map((found) => letters.get(found.table) ?? '').join(', ') || '–',
        layout(file, sheet),
        first === undefined ? '–' : headerWords(first.headerRows),
        first?.grain.suggested.replaceAll('_', ' ') ?? 'no table',
        hiddenWords(sheet),
      ];
    }),
  });
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

function linesTable(sheets: readonly Sheet[]): Block | null {
  const used = kinds.filter(([kind]) => sheets.some(({ sheet }) => sheet.lines[kind] > 0));
  return table({
    id: 'table-lines',
    caption: 'Every line accounted for',
    basis: 'Lines of each file or sheet by what they are; lines are not people, so these counts are exact',
    columns: [words('File and sheet'), ...used.map(([, label]) => numbers(label)), numbers('All')],
    rows: sheets.map(({ file, sheet }) => [
      placeName(file, sheet),
      ...used.map(([kind]) => withCommas(sheet.lines[kind])),
      withCommas(sheet.lines.all),
    ]),
  });
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
  return rows.length === 0 ? 'none' : `row ${inWords(rows.map(String))}`;
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
