import type { Engine } from '../engine/engine.js';
import type { Run } from '../pipeline.js';
import { buildReport, reportIds } from '../report/build-report.js';
import type { Report, ReportId } from '../report/report.js';
import { reportContext } from './report-context.js';

/** One report of a run, as data. */
export function reportOfRun(id: ReportId, run: Run, engine: Engine): Report {
  return buildReport(id, reportContext(run, engine));
}

/** All reports of a run, in the order in which they are written. */
export function reportsOfRun(run: Run, engine: Engine): Report[] {
  const context = reportContext(run, engine);
  return reportIds.map((id) => buildReport(id, context));
}
