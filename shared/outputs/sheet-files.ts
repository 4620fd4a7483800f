import type { OutputFile } from '../ipc/desk.js';
import type { FileIntake, SourceTable } from '../reading/source.js';
import { csvLine } from './csv.js';
import { csvFile } from './text.js';

/** Working files on what spreadsheets hold beside the shown text: marks, and stored numbers. */
export function* sheetFiles(
  intake: readonly FileIntake[],
  tables: readonly SourceTable[],
): Generator<OutputFile> {
  yield csvFile('marks.csv', marks(intake));
  yield csvFile('stored.csv', stored(tables));
}

function* marks(intake: readonly FileIntake[]): Generator<string> {
  yield csvLine(['file', 'sheet', 'row', 'column', 'kind', 'text']);
  for (const { file, sheets } of intake) {
    for (const { name, marks: listed = [] } of sheets) {
      for (const { row, column, kind, text } of listed) yield csvLine([file, name, row, column, kind, text]);
    }
  }
}

/** Numbers are written with as many digits as tell them from every other. */
function* stored(tables: readonly SourceTable[]): Generator<string> {
  yield csvLine(['file', 'sheet', 'table', 'row', 'column', 'shown', 'stored', 'index']);
  for (const { table, file, sheet, columns, rows, stored: kept = [] } of tables) {
    for (const { index, rows: places, values } of kept) {
      const name = columns[index - 1]?.name ?? '';
      let next = 0;
      for (const { row, cells } of rows) {
        if (places[next] !== row) continue;
        yield csvLine([file, sheet, table, row, name, cells[index - 1] ?? '', String(values[next]), index]);
        next += 1;
      }
    }
  }
}
