import type { OutputFile } from '../ipc/desk.js';
import type { Reading } from '../pipeline.js';
import type { FileIntake, SourceTable } from '../reading/source.js';
import { csvLine, sharedCsvLine } from './csv.js';
import { intakeJson } from './intake-json.js';
import { packsJson } from './packs-json.js';
import { sheetFiles } from './sheet-files.js';
import { csvFile, jsonFile } from './text.js';

/** What `soundings read` writes: what each file is, which belong together, every line's kind, and the tables as plain text. */
export function* sourceFiles({ intake, tables, packs }: Reading): Generator<OutputFile> {
  yield jsonFile('intake.json', intakeJson(intake));
  yield jsonFile('packs.json', packsJson(packs, tables));
  yield csvFile('lines.csv', lines(intake));
  yield* sheetFiles(intake, tables);
  yield csvFile('tables/tables.csv', tableList(tables));
  for (const table of tables) yield csvFile(`tables/${table.table}.csv`, tableLines(table));
}

function* lines(intake: readonly FileIntake[]): Generator<string> {
  yield csvLine(['file', 'sheet', 'line', 'kind']);
  for (const { file, sheets } of intake) {
    for (const sheet of sheets) {
      for (const [i, kind] of sheet.kinds.entries()) yield sharedCsvLine([file, sheet.name, i + 1, kind]);
    }
  }
}

function* tableList(tables: readonly SourceTable[]): Generator<string> {
  yield csvLine(['table', 'file', 'sheet', 'rows']);
  for (const { table, file, sheet, rows } of tables) yield sharedCsvLine([table, file, sheet, rows.length]);
}

/** Header, then rows, every cell exactly as the file shows it. */
function* tableLines(table: SourceTable): Generator<string> {
  yield csvLine(table.columns.map((column) => column.name));
  for (const row of table.rows) yield csvLine(row.cells);
}
