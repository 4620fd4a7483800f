import type { OutputFile } from '../ipc/desk.js';
import { reportHtml } from '../report/html.js';
import { sheetsXlsx } from '../report/tables-xlsx.js';
import type { Comparison } from './compare-projects.js';
import { comparisonReport, comparisonRows } from './comparison-report.js';

/** A comparison as a page and as one sheet of text; working files both. */
export function comparisonFiles(comparison: Comparison): readonly OutputFile[] {
  const { was, is } = comparison;
  const html = reportHtml(comparisonReport(comparison));
  const about = [
    'A working file: small numbers could be worked out from it. Do not pass it on.',
    'Two versions side by side',
    `Before: ${was}`,
    `After: ${is}`,
  ];
  return [
    { path: 'comparison.html', bytes: new TextEncoder().encode(html) },
    {
      path: 'comparison.xlsx',
      bytes: sheetsXlsx([{ name: 'Compared', about, rows: comparisonRows(comparison) }]),
    },
  ];
}
