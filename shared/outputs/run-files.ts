import type { Engine } from '../engine/engine.js';
import type { Weighed } from '../effects/step-moves.js';
import { answersByOtherEdition, equityAnswers } from '../figures/equity-answers.js';
import type { OutputFile } from '../ipc/desk.js';
import type { Run } from '../pipeline.js';
import { columnKey, tableWidth } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { reportDocx } from '../report/docx.js';
import { reportHtml } from '../report/html.js';
import { type PictureParts, openRasteriser } from '../report/picture/rasteriser.js';
import { mayBePublished, tablesXlsx } from '../report/tables-xlsx.js';
import { name } from '../sql/sql.js';
import { changedCellsFile } from './changed-cells.js';
import { csvLine, sharedCsvLine } from './csv.js';
import { effectsLines } from './effects-csv.js';
import { engineRows } from './engine-rows.js';
import { recordLines } from './record-lines.js';
import { figuresScript } from './figures-r/figures-r-file.js';
import { lensesFile } from './lenses-file.js';
import { reportsOfRun } from './reports-of-run.js';
import { csvFile, jsonFile, textFile } from './text.js';

/** What writing the files takes from where it runs. */
export interface RunTools {
  readonly engine: Engine;
  /** Asked for only where a report with pictures is written. */
  readonly pictureParts: () => Promise<PictureParts>;
  /** What the steps of the run do to the figures. */
  readonly weighed: Weighed;
}

/** What `soundings run` adds: the cleaned tables, the ledger, the minimum dataset, people, figures and reports. */
export async function* runFiles(
  { engine, pictureParts, weighed }: RunTools,
  run: Run,
): AsyncGenerator<OutputFile> {
  for (const table of run.tables) yield csvFile(`cleaned/${table.table}.csv`, cleanedLines(engine, table));
  yield csvFile('ledger.csv', ledgerLines(engine));
  for (const record of ['referral', 'contact', 'onward', 'measure'] as const) {
    yield csvFile(`clean/${record}.csv`, recordLines(engine, record, run.project.settings));
  }
  yield csvFile('people.csv', peopleLines(engine));
  yield jsonFile('figures.json', run.figures);
  yield jsonFile('equity.json', {
    ...equityAnswers(run.figures),
    deprivation: run.editions,
    other_edition: answersByOtherEdition(run.figures),
  });
  yield csvFile('effects.csv', effectsLines(weighed));
  const { reports, feedback, methods } = reportsOfRun({ run, engine }, weighed);
  for (const report of reports) yield textFile(`report-${report.id}.html`, reportHtml(report));
  yield { path: 'tables.xlsx', bytes: tablesXlsx(reports) };
  yield lensesFile(run);
  yield figuresScript(run, engine);
  const rasterise = await openRasteriser(await pictureParts());
  for (const report of reports) {
    yield { path: `report-${report.id}.docx`, bytes: await reportDocx(report, rasterise) };
  }
  yield textFile('methods.txt', methods);
  yield changedCellsFile(engine);
  yield { path: 'tables-to-publish.xlsx', bytes: tablesXlsx(reports.filter(mayBePublished)) };
  if (feedback === null) return;
  yield textFile('report-feedback.html', reportHtml(feedback));
  yield { path: 'report-feedback.docx', bytes: await reportDocx(feedback, rasterise) };
}

/** The rows and columns of `tables/NNN.csv` after all steps; a row set aside stays, the ledger says so. */
function* cleanedLines(engine: Engine, table: SourceTable): Generator<string> {
  yield csvLine(table.columns.map((column) => column.name));
  const columns = Array.from({ length: tableWidth(table) }, (_, i) => name(columnKey(i + 1)));
  let row = 0;
  for (const cells of engineRows(engine, { table: `cleaned_${table.table}`, columns, order: ['row_no'] })) {
    yield csvLine(cells.slice(0, table.rows[row]?.cells.length ?? cells.length));
    row += 1;
  }
}

const ledgerColumns = [
  'file',
  'sheet',
  'table_id',
  'source_row',
  'column_name',
  'was',
  'is',
  'step',
  'reason',
  'column_index',
  'row_no',
] as const;

function* ledgerLines(engine: Engine): Generator<string> {
  yield csvLine([
    'file',
    'sheet',
    'table',
    'row',
    'column',
    'was',
    'is',
    'step',
    'reason',
    'index',
    'table_row',
  ]);
  const columns = ledgerColumns.map((column) => name(column));
  const order = ['table_id', 'row_no', 'column_index'];
  for (const row of engineRows(engine, { table: 'ledger', columns, order })) yield csvLine(row);
}

const peopleColumns = [
  'source_file',
  'source_sheet',
  'source_row',
  'person_key',
  'match',
  'possible_key',
  'probability',
] as const;

function* peopleLines(engine: Engine): Generator<string> {
  yield csvLine(peopleColumns);
  const columns = peopleColumns.map((column) => name(column));
  const order = ['source_table', 'row_no', 'record', 'person_key'];
  for (const row of engineRows(engine, { table: 'people', columns, order })) yield sharedCsvLine(row);
}
