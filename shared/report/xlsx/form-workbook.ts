import { strToU8, zipSync } from 'fflate';
import type { FormSheet } from './form.js';
import { formSheetXml } from './form-sheet-xml.js';
import { formStyles } from './form-styles.js';
import { contentTypes, relationships, workbook, workbookRelationships } from './workbook-xml.js';

/** Spreadsheets count from 1980; with no clock the same form gives the same bytes. */
const epoch = '1980-01-01T00:00:00';

/** A workbook that people fill in: drop-downs, hidden columns and sheets, nothing locked, so that it can be sorted. */
export function formWorkbook(sheets: readonly FormSheet[]): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(sheets.length)),
    '_rels/.rels': strToU8(relationships),
    'xl/workbook.xml': strToU8(
      workbook(sheets.map(({ name, isHidden }) => ({ name, isHidden: isHidden === true }))),
    ),
    'xl/_rels/workbook.xml.rels': strToU8(workbookRelationships(sheets.length)),
    'xl/styles.xml': strToU8(formStyles),
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${String(i + 1)}.xml`] = strToU8(formSheetXml(sheet));
  });
  return zipSync(parts, { mtime: epoch, level: 6 });
}
