import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildReport, reportIds } from '../../shared/report/build-report.js';
import { reportHtml } from '../../shared/report/html.js';
import { tablesXlsx } from '../../shared/report/tables-xlsx.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';
import { discloseCount, withCommas } from '../../shared/stats/disclosure.js';
import { reportContext } from '../support/report-context.js';
import { generatedTexts } from '../support/report-text.js';

const reports = reportIds.map((id) => buildReport(id, reportContext));
const pages = reports.map((report) => reportHtml(report));
const profile = disclosureProfile('default');

/** Counts of people, referrals or rows that differ from what may be printed of them. */
const hidden = [
  ...reportContext.figures.flatMap(({ n, of, value, unit }) => [
    n,
    of,
    unit === 'people' || unit === 'referrals' ? value : null,
  ]),
  ...reportContext.issues.map(({ count }) => count),
  ...reportContext.flow.setAside.map(({ rows }) => rows),
]
  .filter((count) => count !== null)
  .filter((count) => count > 25 && discloseCount(count, profile).shown !== count);

const shown = pages
  .map((page) =>
    page
      .replaceAll(/<text[^>]*font-size="1[02]"[^>]*>[<>&lgt;]*\d{1,3}<\/text>/gu, '')
      .replaceAll(/<style>.*?<\/style>/gsu, '')
      .replaceAll(/\s(d|x|y|x1|x2|y1|y2|cx|cy|width|height|viewBox|font-size|fill)="[^"]*"/gu, ''),
  )
  .join('\n');

describe('what the reports give away', () => {
  it('is no count that was rounded, in page or workbook', () => {
    const parts = Object.entries(unzipSync(tablesXlsx(reports))).filter(([path]) =>
      path.startsWith('xl/worksheets/'),
    );
    const book = parts.map(([, bytes]) => strFromU8(bytes).replaceAll(/ [a-zA-Z]+="[^"]*"/gu, '')).join('\n');
    const exactLines = /<td class="numbers tight">1143<\/td>/gu;
    for (const count of hidden) {
      const spelled = new RegExp(
        `(?<![\\d.,#&-])(${String(count)}|${withCommas(count)})(?!\\d| ?%|–\\d+ %)`,
        'u',
      );
      expect(spelled.exec(shown.replaceAll(exactLines, ''))?.[0], `page, ${String(count)}`).toBeUndefined();
      if (count > 1200 || count < 1140)
        expect(spelled.exec(book)?.[0], `workbook, ${String(count)}`).toBeUndefined();
    }
  });

  it('is a star for every small group, never its count', () => {
    const ethnic =
      /<caption>Table \d+\. People by ethnic group.*?<\/table>/su.exec(pages[0] ?? '')?.[0] ?? '';
    expect(ethnic).toContain('Black');
    expect(ethnic).toMatch(
      /Black[^<]*<\/th><td class="numbers tight">\*<\/td><td class="numbers tight">\*<\/td>/u,
    );
    expect(ethnic).not.toMatch(/<td class="numbers tight">[36]<\/td>/u);
  });

  it('is no bar where the count is starred', () => {
    const chart = /<figure id="figure-months">.*?<\/svg>/su.exec(pages[0] ?? '')?.[0] ?? '';
    const heights = [...chart.matchAll(/<rect[^>]*height="([\d.]+)"/gu)].map(([, height]) => Number(height));
    expect(heights).toHaveLength(13);
    expect(heights[2]).toBe(0);
  });

  it('is no rare spelling, which may be a name', () => {
    expect(shown).not.toContain('Quux');
  });

  it('is no figure that was withheld', () => {
    const texts = reports.flatMap((report) => generatedTexts(report));
    expect(texts.some((text) => text.includes('UCLA') && /[+-]?\d+\.\d/u.test(text))).toBe(false);
  });
});
