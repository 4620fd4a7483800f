import { querySheetFile } from '../../shared/outputs/queries/query-sheet-file.js';
import { querySheetsOf } from '../../shared/outputs/queries/query-sheets.js';
import type { QuerySheet } from '../../shared/queries/sheets/asked-question.js';
import { keepAsked } from '../../shared/queries/sheets/keep-asked.js';
import { logToKeep } from '../../shared/queries/log/build-log.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import { runFiles } from '../support/run-files.js';
import { askingExport } from './asking-export.js';

/** What was asked after a run of the made-up export, and the project as it is when it is saved then. */
export interface Asked {
  readonly sheets: readonly QuerySheet[];
  readonly project: Project;
  readonly bytes: Readonly<Record<string, Uint8Array>>;
}

/** Run the export and ask. */
export async function askOwners(text = askingExport, project: Project = emptyProject): Promise<Asked> {
  const { run, engine } = await runFiles({ 'Scheme referrals Q3.csv': text }, project);
  const sheets = querySheetsOf(engine, run);
  engine.close();
  return {
    sheets,
    project: { ...project, issueLog: logToKeep(run.issueLog), queries: keepAsked(project.queries, sheets) },
    bytes: Object.fromEntries(sheets.map((sheet) => [sheet.owner, querySheetFile(sheet).bytes])),
  };
}
