import { type Zippable, zipSync } from 'fflate';
import type { Book, Sheet } from './book.js';
import { drawingPart, notesPart } from './notes.js';
import { SharedTexts, fixedRange, notesOf, sheetPart } from './sheet.js';
import { Styles } from './styles.js';
import { escaped, xml } from './xml.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as the bytes of an .xlsx file, the same bytes for the same book. */
export function xlsxBytes(book: Book): Uint8Array {
  const texts = new SharedTexts();
  const styles = new Styles();
  const sheets = book.sheets.map((sheet, i): [string, string] => [
    `xl/worksheets/sheet${String(i + 1)}.xml`,
    sheetPart(sheet, texts, styles),
  ]);
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(book)],
    ['_rels/.rels', relations([['rId1', `${office}/officeDocument`, 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookPart(book)],
    ['xl/_rels/workbook.xml.rels', relations(workbookRelations(book))],
    ...sheets,
    ...book.sheets.flatMap(noteParts),
    ['xl/sharedStrings.xml', texts.part()],
    ['xl/styles.xml', styles.part()],
  ];
  return zipped(parts);
}

function zipped(parts: readonly [string, string][]): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [path, text] of parts) files[path] = encoder.encode(text);
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

function noteParts(sheet: Sheet, index: number): [string, string][] {
  const notes = notesOf(sheet);
  if (notes.length === 0) return [];
  const n = String(index + 1);
  return [
    [`xl/comments${n}.xml`, notesPart(notes)],
    [`xl/drawings/vmlDrawing${n}.vml`, drawingPart(notes)],
    [
      `xl/worksheets/_rels/sheet${n}.xml.rels`,
      relations([
        ['rId1', `${office}/vmlDrawing`, `../drawings/vmlDrawing${n}.vml`],
        ['rId2', `${office}/comments`, `../comments${n}.xml`],
      ]),
    ],
  ];
}

function workbookPart({ sheets }: Book): string {
  const items = sheets.map((sheet, i) => {
    const state = sheet.state === 'visible' ? '' : ` state="${sheet.state}"`;
    return `<sheet name="${escaped(sheet.name)}" sheetId="${String(i + 1)}"${state} r:id="rId${String(i + 1)}"/>`;
  });
  const names = sheets.flatMap(({ name, filter }, i) =>
    filter
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(i)}" hidden="1">'${escaped(name)}'!${fixedRange(filter.range)}</definedName>`,
        ]
      : [],
  );
  const defined = names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
  return xml(
    `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="0"/><bookViews><workbookView/></bookViews><sheets>${items.join('')}</sheets>${defined}</workbook>`,
  );
}

function workbookRelations({ sheets }: Book): (readonly [string, string, string])[] {
  const count = sheets.length;
  return [
    ...sheets.map((_sheet, i) => relationToSheet(i + 1)),
    [`rId${String(count + 1)}`, `${office}/sharedStrings`, 'sharedStrings.xml'],
    [`rId${String(count + 2)}`, `${office}/styles`, 'styles.xml'],
  ];
}

function relationToSheet(n: number): readonly [string, string, string] {
  return [`rId${String(n)}`, `${office}/worksheet`, `worksheets/sheet${String(n)}.xml`];
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return xml(`<Relationships xmlns="${packaged}/relationships">${items.join('')}</Relationships>`);
}

function contentTypes({ sheets }: Book): string {
  const type = (path: string, kind: string) =>
    `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const overrides = [
    type('/xl/workbook.xml', 'sheet.main'),
    ...sheets.map((_sheet, i) => type(`/xl/worksheets/sheet${String(i + 1)}.xml`, 'worksheet')),
    ...sheets.flatMap((sheet, i) =>
      notesOf(sheet).length > 0 ? [type(`/xl/comments${String(i + 1)}.xml`, 'comments')] : [],
    ),
    type('/xl/sharedStrings.xml', 'sharedStrings'),
    type('/xl/styles.xml', 'styles'),
  ];
  return xml(
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join('')}</Types>`,
  );
}
