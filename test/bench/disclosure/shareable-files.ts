import { equityAnswers } from '../../../shared/figures/equity-answers.js';
import { reportDocx } from '../../../shared/report/docx.js';
import { reportHtml } from '../../../shared/report/html.js';
import type { RandomReports } from '../../disclosure/written-reports.js';

/** One white dot: what a picture shows stands in the page as drawing, and is searched there. */
const dot = {
  png: Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
  width: 1,
  height: 1,
};

/** Every file that may be handed on, by its path, as bytes. */
export async function shareableFiles({
  reports,
  sheets,
  workbook,
  figures,
}: RandomReports): Promise<ReadonlyMap<string, Uint8Array>> {
  const text = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const report of [...reports, sheets]) {
    files.set(`report-${report.id}.html`, text.encode(reportHtml(report)));
    files.set(`report-${report.id}.docx`, await reportDocx(report, () => dot));
  }
  files.set('tables.xlsx', workbook);
  files.set('equity.json', text.encode(JSON.stringify(equityAnswers(figures))));
  return files;
}
