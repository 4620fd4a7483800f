import type { Weighed } from '../effects/step-moves.js';
import type { Engine } from '../engine/engine.js';
import type { Run } from '../pipeline.js';
import { buildReport, reportIds } from '../report/build-report.js';
import { methodsText } from '../report/cleaning/methods-text.js';
import { hasSheets } from '../report/feedback/feedback-report.js';
import type { Report, ReportId } from '../report/report.js';
import { reportContext } from './report-context.js';

/** A run, and the engine that holds its rows. */
interface RunInEngine {
  readonly run: Run;
  readonly engine: Engine;
}

/** One report of a run, as data; what the steps do to the figures is said where it is known. */
export function reportOfRun(id: ReportId, { run, engine }: RunInEngine, weighed: Weighed | null): Report {
  return buildReport(id, reportContext(run, engine, weighed));
}

/** What a run prints. */
interface ReportsOfRun {
  readonly reports: readonly Report[];
  /** A sheet for each practice; null where there is none. */
  readonly feedback: Report | null;
  readonly methods: string;
}

/** All reports of a run, in the order in which they are written, and the words of `methods.txt`. */
export function reportsOfRun({ run, engine }: RunInEngine, weighed: Weighed): ReportsOfRun {
  const context = reportContext(run, engine, weighed);
  const feedback = buildReport('feedback', context);
  return {
    reports: reportIds.map((id) => buildReport(id, context)),
    feedback: hasSheets(feedback) ? feedback : null,
    methods: methodsText(context),
  };
}
