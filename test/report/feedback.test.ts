import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureParts } from '../../electron/headless/picture-parts.js';
import type { Cohort } from '../../shared/cohorts/cohort.js';
import type { Engine } from '../../shared/engine/engine.js';
import type { Figure } from '../../shared/figures/figure.js';
import { reportOfRun } from '../../shared/outputs/reports-of-run.js';
import type { Run } from '../../shared/pipeline.js';
import { emptyProject } from '../../shared/project/project.js';
import { reportDocx } from '../../shared/report/docx.js';
import { reportHtml } from '../../shared/report/html.js';
import { openRasteriser } from '../../shared/report/picture/rasteriser.js';
import type { Report, TableBlock } from '../../shared/report/report.js';
import { tablesOf } from '../../shared/report/tables-xlsx.js';
import { docxParts, docxTables, htmlTables } from '../support/docx-text.js';
import { openEngine } from '../support/engine.js';
import { numbersIn, wordsOfDocument, wordsOfPage } from '../support/printed-numbers.js';
import { runOf } from '../support/run-of.js';

const needs = ['Loneliness', 'Debt', 'Housing'];

/** M81001 sends 60 referrals, M81002 sends 40, M81003 sends 3; every fourth has no first contact. */
const rows = [
  ['M81001', 60],
  ['M81002', 40],
  ['M81003', 3],
].flatMap(([practice, many]) =>
  Array.from({ length: Number(many) }, (_, i) =>
    [
      `${String(practice)}-${String(i)}`,
      `P-${String(practice)}-${String(i)}`,
      `2023-05-${String((i % 28) + 1).padStart(2, '0')}`,
      i % 4 === 3 ? '' : `2023-06-${String((i % 28) + 1).padStart(2, '0')}`,
      String(practice),
      needs[i % 5 === 0 ? 1 : i % 11 === 0 ? 2 : 0] ?? '',
    ].join(','),
  ),
);
const header =
  'Referral ID,Person ID,Referral date,First contact date,GP practice code,Main reason for referral';
const files = { 'small.csv': `${[header, ...rows].join('\n')}\n` };

const onePractice: Cohort = {
  id: 'cohort-one-practice',
  name: 'of one practice',
  rule: {
    meets: 'all',
    conditions: [
      {
        subject: { kind: 'field', field: 'gp_practice_code' },
        test: { kind: 'one_of', values: ['M81002'] },
        not: false,
      },
    ],
  },
  reason: '',
  planned: null,
};
const project = { ...emptyProject, settings: { ...emptyProject.settings, today: '2023-08-01' } };
let engines: Engine[] = [];
let run: Run;
let report: Report;
beforeAll(async () => {
  const engine = await openEngine();
  engines = [engine];
  run = await runOf(engine, files, project);
  report = reportOfRun('feedback', { run, engine }, null);
});
afterAll(() => {
  for (const engine of engines) engine.close();
});

function tableOf(id: string): TableBlock | undefined {
  return tablesOf(report).find((table) => table.id === id);
}

function figureOf(figures: readonly Figure[], id: string, ...group: readonly string[]): Figure | undefined {
  return figures.find((figure) => figure.id === id && figure.group.join('+') === group.join('+'));
}

describe('the feedback to practices', () => {
  it('has a page for each practice, the largest first, and names those without one', () => {
    expect(report.sections.map(({ id }) => id)).toEqual(['about', 'practice-M81001', 'practice-M81002']);
    expect(report.sections[0]?.blocks.at(-1)).toEqual({ kind: 'list', ordered: false, items: ['M81003'] });
  });

  it('gives a practice beside the whole scheme, each share with what it is of', () => {
    expect(tableOf('table-practice-M81001')?.rows.slice(0, 2)).toEqual([
      ['Referrals received', '60', '', '105'],
      ['Reached: any two-way contact', '75 % (45 of 60)', '63 % to 84 %', '76 % (80 of 105)'],
    ]);
  });

  it('prints no count that is too small, and no reason in its place', () => {
    const printed = tablesOf(report).flatMap(({ rows: lines }) => lines.flat());
    const counts = printed.flatMap((text) => [...text.matchAll(/(?:^|\(| of )(\d+)(?=$|\)| of )/gu)]);
    expect(counts.length).toBeGreaterThan(10);
    expect(counts.map(([, count]) => Number(count)).filter((count) => count > 0 && count < 8)).toEqual([]);
    expect(tableOf('table-reasons-M81002')?.rows.map(([need]) => need)).not.toContain('Housing');
  });

  it('gives the numbers of a run restricted to that practice', async () => {
    const engine = await openEngine();
    engines.push(engine);
    const settings = { ...project.settings, cohort: onePractice.id };
    const alone = await runOf(engine, files, { ...project, settings, cohorts: [onePractice] });
    for (const id of ['A6.reached.of_all', 'A5.median']) {
      const { value, n, of } = figureOf(alone.figures, id) ?? {};
      expect(value).toBeDefined();
      expect(figureOf(run.figures, id, 'M81002')).toMatchObject({ value, n, of });
    }
  });

  it('prints each practice on a page of its own', () => {
    expect(reportHtml(report)).toContain('<body class="feedback">');
    expect(reportHtml(report).match(/<section/g)).toHaveLength(3);
  });

  it('prints the same numbers in the document as on the page, a page for each practice', async () => {
    const document = await reportDocx(report, await openRasteriser(await pictureParts()));
    const xml = docxParts(document)['word/document.xml'] ?? '';
    const page = reportHtml(report);
    const printed = numbersIn(wordsOfPage(page));
    expect(printed.length).toBeGreaterThan(30);
    expect(numbersIn(wordsOfDocument(xml))).toEqual(printed);
    expect(docxTables(xml)).toEqual(htmlTables(page));
    expect(xml.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(report.sections.length - 1);
  });
});
