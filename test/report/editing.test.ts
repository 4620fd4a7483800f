import { describe, expect, it } from 'vitest';
import { buildReport } from '../../shared/report/build-report.js';
import { reportDocx } from '../../shared/report/docx.js';
import { reportHtml } from '../../shared/report/html.js';
import { openRasteriser } from '../../shared/report/picture/rasteriser.js';
import type { ReportContext } from '../../shared/report/report-context.js';
import { tablesOf } from '../../shared/report/tables-xlsx.js';
import { pictureParts } from '../../electron/headless/picture-parts.js';
import { docxParts, textOf } from '../support/docx-text.js';
import { reportContext } from '../support/report-context.js';

const plain = buildReport('funder', reportContext);
const edited = (changes: Partial<ReportContext>) => buildReport('funder', { ...reportContext, ...changes });
const ours = { ...reportContext.words, 'funder/waits': 'Slow in August.\n<i>Two</i> workers were ill.' };

describe('a section that is left out', () => {
  const report = edited({ leftOut: ['funder/waits', 'funder/method', 'equity/reach'] });

  it('is not printed, and its tables are in no workbook', () => {
    expect(report.sections.map(({ id }) => id)).not.toContain('waits');
    const gone = plain.sections.filter(({ id }) => id === 'waits' || id === 'method');
    expect(tablesOf(report)).toHaveLength(
      tablesOf(plain).length - tablesOf({ ...plain, sections: gone }).length,
    );
  });

  it('is named in the last line of the page', () => {
    expect(reportHtml(report)).toMatch(
      /<p>Left out by the analyst: Waits, contact and closure; Method \(appendix\)\.<\/p><\/footer>/u,
    );
    expect(reportHtml(plain)).not.toContain('Left out by the analyst');
  });

  it('leaves the others counted without a gap', () => {
    const numbers = tablesOf(report).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    const marks = report.outline.flatMap(({ mark, appendix }) => (mark === null || appendix ? [] : [mark]));
    expect(marks).toEqual(marks.map((_, i) => String(i + 1)));
  });

  it('stays in the list of sections, with what it would star', () => {
    const entry = (outline: typeof plain.outline) => outline.find(({ id }) => id === 'waits');
    expect(entry(report.outline)).toEqual({ ...entry(plain.outline), mark: null, isLeftOut: true });
  });
});

describe('the analyst’s words', () => {
  const report = edited({ words: ours });

  it('stand at the end of their section in a box of their own', () => {
    const blocks = report.sections.find(({ id }) => id === 'waits')?.blocks ?? [];
    expect(blocks.at(-1)).toEqual({ kind: 'own_words', title: 'In our words', text: ours['funder/waits'] });
    expect(blocks.filter(({ kind }) => kind === 'own_words')).toHaveLength(1);
  });

  it('are marked as theirs on the page and in the document', async () => {
    expect(reportHtml(report)).toContain(
      '<p class="title">In our words (written by the analyst)</p><p>Slow in August.\n&lt;i&gt;Two&lt;/i&gt; workers were ill.</p>',
    );
    const rasterise = await openRasteriser(await pictureParts());
    const document = textOf(docxParts(await reportDocx(report, rasterise))['word/document.xml'] ?? '');
    expect(document).toContain('In our words (written by the analyst)');
    expect(document).toContain('<i>Two</i> workers were ill.');
  });

  it('change no table and no other block', () => {
    const without = report.sections.map(({ blocks }) => blocks.filter(({ kind }) => kind !== 'own_words'));
    expect(without).toEqual(
      plain.sections.map(({ blocks }) => blocks.filter(({ kind }) => kind !== 'own_words')),
    );
  });

  it('are not lost where the data no longer make their section', () => {
    const stray = edited({ words: { 'funder/gone': 'Still true.', 'quality/gone': 'Elsewhere.' } });
    expect(stray.sections.at(-1)?.blocks).toEqual([
      { kind: 'own_words', title: 'In our words', text: 'Still true.' },
    ]);
  });

  it('are waited for in sections that are nothing else', () => {
    const waiting = plain.outline.filter(({ mark }) => mark === null);
    expect(waiting.map(({ id, isLeftOut }) => [id, isLeftOut])).toEqual([
      ['stories', false],
      ['recommendations', false],
    ]);
  });
});

describe('the list of sections', () => {
  it('counts the cells that are starred in print', () => {
    const starred = plain.outline.reduce((sum, section) => sum + section.starred, 0);
    const cells = tablesOf(plain).flatMap(({ rows }) => rows.flat());
    expect(starred).toBeGreaterThan(0);
    expect(starred).toBe(cells.filter((text) => /(?:^| )\*(?: |$)/u.test(text)).length);
  });
});
