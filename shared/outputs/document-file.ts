import type { OutputFile } from '../ipc/desk.js';
import { reportDocx } from '../report/docx.js';
import { type PictureParts, openRasteriser } from '../report/picture/rasteriser.js';
import type { Report } from '../report/report.js';

/** One report as a Word document, as a run writes it. */
export async function documentFile(report: Report, parts: PictureParts): Promise<OutputFile> {
  const rasterise = await openRasteriser(parts);
  return { path: `report-${report.id}.docx`, bytes: await reportDocx(report, rasterise) };
}
