import type { OutputFile } from '../ipc/desk.js';
import { reportDocx } from '../report/docx.js';
import { type PictureParts, openRasteriser } from '../report/picture/rasteriser.js';
import type { Report } from '../report/report.js';
import { tablesXlsx } from '../report/tables-xlsx.js';

/** One report as a Word document, as a run writes it. */
export async function documentFile(report: Report, parts: PictureParts): Promise<OutputFile> {
  const rasterise = await openRasteriser(parts);
  return { path: `report-${report.id}.docx`, bytes: await reportDocx(report, rasterise) };
}

/** The tables of one report as a workbook; `tables.xlsx` of a run has those of all of them. */
export function workbookFile(report: Report): OutputFile {
  return { path: `report-${report.id}.xlsx`, bytes: tablesXlsx([report]) };
}
