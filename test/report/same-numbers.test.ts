import { read, utils } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { pictureParts } from '../../electron/headless/picture-parts.js';
import { buildReport, reportIds } from '../../shared/report/build-report.js';
import { reportDocx } from '../../shared/report/docx.js';
import { reportHtml } from '../../shared/report/html.js';
import { type Rasteriser, openRasteriser } from '../../shared/report/picture/rasteriser.js';
import { tablesXlsx } from '../../shared/report/tables-xlsx.js';
import { docxParts, docxTables, htmlTables } from '../support/docx-text.js';
import { numbersIn, wordsOfDocument, wordsOfPage } from '../support/printed-numbers.js';
import { reportContext } from '../support/report-context.js';

let rasterise: Rasteriser;
beforeAll(async () => {
  rasterise = await openRasteriser(await pictureParts());
});

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
