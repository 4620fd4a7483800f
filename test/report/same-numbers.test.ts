import { read, utils } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { pictureParts } from '../../electron/headless/picture-parts.js';
import { buildReport, reportIds } from '../../shared/report/build-report.js';
import { reportDocx } from '../../shared/report/docx.js';
import { reportHtml } from '../../shared/report/html.js';
import { type Rasteriser, openRasteriser } from '../../shared/report/picture/rasteriser.js';
import { tablesXlsx } from '../../shared/report/tables-xlsx.js';
import { docxParts, docxTables, htmlTables, textOf } from '../support/docx-text.js';
import { reportContext } from '../support/report-context.js';

let rasterise: Rasteriser;
beforeAll(async () => {
  rasterise = await openRasteriser(await pictureParts());
});

/** Every number of a text as it is printed, sign and commas included. */
function numbersIn(text: string): readonly string[] {
  return text.match(/[−-]?\d[\d,.]*\d|[−-]?\d/gu) ?? [];
}

/** What a page prints outside its contents, pictures and buttons; ordered lists with the numbers that a browser gives them. */
function wordsOfPage(html: string): string {
  const body = html.slice(html.indexOf('<header>'), html.indexOf('<footer>'));
  return body
    .replaceAll(/<(nav|svg|button)\b.*?<\/\1>/gsu, ' ')
    .replaceAll(/<ol>.*?<\/ol>/gsu, (list) => {
      let last = 0;
      return list.replaceAll('<li>', () => ` ${String((last += 1))}. `);
    })
    .replaceAll(/<\/(?:p|li|th|td|h\d|span|caption|figcaption)>/gu, ' ')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/&#39;/gu, '’');
}

/** The same of a document, paragraph by paragraph. */
function wordsOfDocument(xml: string): string {
  return xml
    .split('</w:p>')
    .map((paragraph) => textOf(paragraph.replaceAll('<w:tab/>', '<w:t> </w:t>')))
    .join(' ');
}

describe.each(reportIds)('the numbers of the %s report', (id) => {
  const report = buildReport(id, reportContext);
  const html = reportHtml(report);

  it('stand in the document as on the page, digit for digit and in the same order', async () => {
    const xml = docxParts(await reportDocx(report, rasterise))['word/document.xml'] ?? '';
    const printed = numbersIn(wordsOfPage(html));
    expect(printed.length).toBeGreaterThan(50);
    expect(numbersIn(wordsOfDocument(xml))).toEqual(printed);
    expect(docxTables(xml)).toEqual(htmlTables(html));
  });

  it('stand in the workbook, where every printed table begins with its printed rows', () => {
    const { SheetNames, Sheets } = read(tablesXlsx([report]));
    const sheets = SheetNames.map((name) =>
      utils.sheet_to_json<string[]>(Sheets[name] ?? {}, { header: 1, raw: false, defval: '' }),
    );
    const padded = (row: readonly string[], length: number): readonly string[] =>
      Array.from({ length }, (_, i) => row[i] ?? '');
    for (const [head = [], ...rows] of htmlTables(html)) {
      const starts = sheets.map((lines) => ({
        lines,
        at: lines.findIndex((line) => padded(line, head.length).join('|') === head.join('|')),
      }));
      const found = starts.some(
        ({ lines, at }) =>
          at >= 0 &&
          rows.every((row, i) => padded(lines[at + 1 + i] ?? [], row.length).join('|') === row.join('|')),
      );
      expect(found, head.join(' | ')).toBe(true);
    }
  });
});
