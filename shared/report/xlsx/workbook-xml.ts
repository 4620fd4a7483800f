import { strToU8 } from 'fflate';
import { xmlText } from './xml-text.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Positions of the cell formats in `styles`. */
export const cellStyles = { plain: 0, bold: 1, quoted: 2 } as const;

/** The three cell formats: plain, bold, and text that a spreadsheet must never run. All are text (49). */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`;

/** The package's own relationship: where the workbook is. */
export const relationships = `${head}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** Types of the parts, for `count` sheets. */
export function contentTypes(count: number): string {
  const sheets = numbersTo(count).map(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${sheetTypes}.worksheet+xml"/>`,
  );
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetTypes}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetTypes}.styles+xml"/>${sheets.join('')}</Types>`;
}

/** The workbook: its sheets by name, in order. */
export function workbook(names: readonly { readonly name: string; readonly isHidden: boolean }[]): string {
  const sheets = names.map(({ name, isHidden }, i) => {
    const n = String(i + 1);
    return `<sheet name="${xmlText(name)}" sheetId="${n}"${isHidden ? ' state="hidden"' : ''} r:id="rId${n}"/>`;
  });
  return `${head}<workbook xmlns="${main}" xmlns:r="${officeRelationships}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** All parts of a workbook but its sheets, which stand at `xl/worksheets/sheetN.xml`. */
export function workbookParts(
  sheets: readonly { readonly name: string; readonly isHidden: boolean }[],
): Record<string, Uint8Array> {
  return {
    '[Content_Types].xml': strToU8(contentTypes(sheets.length)),
    '_rels/.rels': strToU8(relationships),
    'xl/workbook.xml': strToU8(workbook(sheets)),
    'xl/_rels/workbook.xml.rels': strToU8(workbookRelationships(sheets.length)),
    'xl/styles.xml': strToU8(styles),
  };
}

/** Where each sheet and the styles are. */
export function workbookRelationships(count: number): string {
  const sheets = numbersTo(count).map(
    (n) =>
      `<Relationship Id="rId${n}" Type="${officeRelationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  const style = `<Relationship Id="rId${String(count + 1)}" Type="${officeRelationships}/styles" Target="styles.xml"/>`;
  return `${head}<Relationships xmlns="${packageRelationships}">${sheets.join('')}${style}</Relationships>`;
}

function numbersTo(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => String(i + 1));
}
