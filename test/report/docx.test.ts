import { beforeAll, describe, expect, it } from 'vitest';
import { pictureParts } from '../../electron/headless/picture-parts.js';
import { buildReport, reportIds } from '../../shared/report/build-report.js';
import { RatioForest } from '../../shared/report/charts/RatioForest.js';
import { draw } from '../../shared/report/charts/draw.js';
import { reportDocx } from '../../shared/report/docx.js';
import { reportHtml } from '../../shared/report/html.js';
import { type Rasteriser, openRasteriser } from '../../shared/report/picture/rasteriser.js';
import type { ChartBlock, Report, ReportId } from '../../shared/report/report.js';
import { docxParts, docxTables, htmlTables, textOf } from '../support/docx-text.js';
import { reportContext } from '../support/report-context.js';
import { hostileFile } from '../support/report-source.js';

const reports = new Map(reportIds.map((id) => [id, buildReport(id, reportContext)]));
const documents = new Map<ReportId, Uint8Array>();
let rasterise: Rasteriser;

beforeAll(async () => {
  rasterise = await openRasteriser(await pictureParts());
  for (const [id, report] of reports) documents.set(id, await reportDocx(report, rasterise));
});

function reportOf(id: ReportId): Report {
  return reports.get(id) ?? buildReport(id, reportContext);
}

function bytesOf(id: ReportId): Uint8Array {
  return documents.get(id) ?? new Uint8Array();
}

function partOf(id: ReportId, path: string): string {
  return docxParts(bytesOf(id))[path] ?? '';
}

function chartsOf({ sections }: Report): readonly ChartBlock[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
}

describe.each(reportIds)('the %s report as a Word document', (id) => {
  it('holds every table with the same texts as the page', () => {
    const printed = htmlTables(reportHtml(reportOf(id)));
    expect(printed.length).toBeGreaterThan(3);
    expect(docxTables(partOf(id, 'word/document.xml'))).toEqual(printed);
  });

  it('repeats the header of every table and splits no row', () => {
    const xml = partOf(id, 'word/document.xml');
    const tables = xml.split('<w:tbl>').slice(1);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
      expect(table.match(/<w:cantSplit\/>/gu)).toHaveLength(table.match(/<w:tr>/gu)?.length ?? -1);
    }
  });

  it('has a title, and a heading for every section', () => {
    const paragraphs = partOf(id, 'word/document.xml').split('<w:p>');
    const styled = (style: string): readonly string[] =>
      paragraphs.filter((text) => text.includes(`<w:pStyle w:val="${style}"/>`)).map(textOf);
    expect(styled('Title')).toEqual([reportOf(id).title]);
    const headings = styled('Heading1');
    expect(headings).toHaveLength(reportOf(id).sections.length);
    reportOf(id).sections.forEach(({ title }, i) => expect(headings[i]).toContain(title));
  });

  it('draws every figure and describes it', () => {
    const charts = chartsOf(reportOf(id));
    const parts = docxParts(bytesOf(id));
    const pictures = Object.entries(parts).filter(([path]) => path.startsWith('word/media/'));
    expect(charts.length).toBeGreaterThan(0);
    expect(pictures).toHaveLength(charts.length);
    for (const [, picture] of pictures) expect(picture.slice(0, 4)).toBe('\u0089PNG');
    const described = [
      ...(parts['word/document.xml'] ?? '').matchAll(/<wp:docPr id="(\d+)"[^>]* descr="([^"]+)"/gu),
    ];
    expect(described.map(([, number]) => Number(number))).toEqual(charts.map(({ number }) => number));
  });

  it('is in British English, its pages are numbered, and it names no author and no time', () => {
    expect(partOf(id, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    const footer = Object.entries(docxParts(bytesOf(id))).find(([path]) => path.startsWith('word/footer'));
    expect(footer?.[1]).toMatch(/PAGE.*NUMPAGES/su);
    expect(partOf(id, 'docProps/core.xml')).not.toMatch(/creator|lastModifiedBy|created|modified/u);
  });

  it('is the same bytes every time, every part dated 1980', async () => {
    const again = await reportDocx(buildReport(id, structuredClone(reportContext)), rasterise);
    expect(again).toEqual(bytesOf(id));
    const stamp = new DataView(again.buffer, again.byteOffset).getUint32(10, true);
    expect(stamp).toBe(((1 << 5) | 1) << 16);
  });

  it('reaches out to nothing and stays below two megabytes', () => {
    const parts = Object.entries(docxParts(bytesOf(id)));
    for (const [path, text] of parts.filter(([name]) => name.endsWith('.rels')))
      expect(text, path).not.toContain('TargetMode="External"');
    expect(bytesOf(id).length).toBeLessThan(2_000_000);
  });

  it('keeps a hostile file name as text', () => {
    const xml = partOf(id, 'word/document.xml');
    expect(xml).not.toContain(hostileFile);
    expect(textOf(xml).includes(hostileFile)).toBe(id !== 'equity');
  });
});

describe('a table of a document', () => {
  const kept = (table: string): readonly boolean[] =>
    table
      .split('<w:tr>')
      .slice(2)
      .map((row) => row.includes('<w:keepNext/>'));

  it('stays on one page with its note where it is short, and leaves no row alone where it is long', () => {
    const tables = reportIds.flatMap((id) =>
      partOf(id, 'word/document.xml')
        .split('<w:tbl>')
        .slice(1)
        .map((piece) => kept(piece.split('</w:tbl>')[0] ?? '').slice(0, -1)),
    );
    const long = tables.filter((rows) => !rows.every(Boolean));
    expect(tables.length - long.length).toBeGreaterThan(10);
    expect(long.length).toBeGreaterThan(0);
    expect(long.every((rows) => [...rows.slice(0, 2), ...rows.slice(-2)].every(Boolean))).toBe(true);
  });
});

describe('a picture', () => {
  const svg = (inside: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 60" font-size="13" font-family="inherit">${inside}</svg>`;

  it('is 1,440 dots wide and keeps its shape', () => {
    const { width, height } = rasterise(svg('<rect width="10" height="10"/>'));
    expect([width, height]).toEqual([1440, 120]);
  });

  it('draws words, and heavier ones where they are to be bold', () => {
    const sizes = [
      ' ',
      '<text x="9" y="30">Referrals</text>',
      '<text x="9" y="30" font-weight="600">Referrals</text>',
    ].map((inside) => rasterise(svg(inside)).png.length);
    expect(new Set(sizes).size).toBe(3);
    expect(sizes[1]).toBeGreaterThan(sizes[0] ?? 0);
  });

  it('is drawn without what no picture can hold, such as a zero byte in the name of a practice', () => {
    const mark = { label: 'Marsh\u0000Lane\ud83d', ratio: 1, low: 0.5, high: 2, text: '1.0' };
    const groups = [{ label: 'Practices', marks: [mark] }];
    const chart = draw(RatioForest, { id: 'reach', title: 'Reach', alt: 'One practice', groups });
    expect(chart).toContain('MarshLane<');
    expect(rasterise(chart).width).toBe(1440);
  });

  it('has a letter for every sign that charts write', () => {
    const texts = [...reports.values()].flatMap((report) =>
      chartsOf(report).flatMap((chart) =>
        [...chart.svg.matchAll(/<text[^>]*>(.*?)<\/text>/gsu)].map(([, text = '']) => text),
      ),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /[^\u0020-\u024f\u2010-\u2026]/u.test(text))).toEqual([]);
  });
});
