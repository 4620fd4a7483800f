import type { Figure } from '../../shared/figures/figure.js';
import { printFigures } from '../../shared/figures/print.js';
import { buildReport, reportIds } from '../../shared/report/build-report.js';
import type { Report } from '../../shared/report/report.js';
import { tablesXlsx } from '../../shared/report/tables-xlsx.js';
import type { DisclosureProfile } from '../../shared/stats/disclosure.js';
import { reportContext } from '../support/report-context.js';
import { randomFigures } from './random-figures.js';

/** Reports of made-up people, and what they truly are. */
export interface RandomReports {
  readonly reports: readonly Report[];
  readonly workbook: Uint8Array;
  /** A sheet for each practice, as it is printed. */
  readonly sheets: Report;
  readonly figures: readonly Figure[];
}

/** The reports and the workbook that random figures give under a rule. */
export function randomReports(seed: number, disclosure: DisclosureProfile): RandomReports {
  const figures = printFigures(randomFigures(seed), disclosure);
  const context = { ...reportContext, figures, disclosure };
  const reports = reportIds.filter((id) => id !== 'quality').map((id) => buildReport(id, context));
  const sheets = buildReport('feedback', context);
  return { reports, workbook: tablesXlsx(reports), sheets, figures };
}
