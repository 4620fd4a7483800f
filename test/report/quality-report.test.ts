import { describe, expect, it } from 'vitest';
import { buildReport } from '../../shared/report/build-report.js';
import type { Report, TableBlock } from '../../shared/report/report.js';
import type { ReportContext } from '../../shared/report/report-context.js';
import { reportHtml } from '../../shared/report/html.js';
import { tablesOf, tablesXlsx } from '../../shared/report/tables-xlsx.js';
import { loggedIssue, madeRule, twoSheets } from '../support/report-findings.js';
import { workerName } from '../support/report-scores.js';
import { reportContext } from '../support/report-context.js';
import { generatedTexts } from '../support/report-text.js';
import { read } from '@e965/xlsx';

const context: ReportContext = {
  ...reportContext,
  packs: [twoSheets],
  issueLog: [loggedIssue],
  rules: [...reportContext.rules, madeRule],
};
const report = buildReport('quality', context);

function tableCalled(id: string, made: Report = report): TableBlock {
  const found = tablesOf(made).find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

describe('the data quality report', () => {
  it('gives a verdict for each question, and counts them', () => {
    expect(tableCalled('table-verdicts').rows).toHaveLength(context.verdicts.length);
    expect(generatedTexts(report)).toContain('1 can be answered, 0 in part, 1 not yet.');
  });

  it('names the worst fields with how much of them is usable and what they are needed for', () => {
    const worst = generatedTexts(report).find((text) => text.startsWith('Ethnic category: usable'));
    expect(worst).toBe(
      'Ethnic category: usable in 45 % (490 of 1,090) of the rows that should have it, mostly left blank. Needed for Q05 and Q18.',
    );
  });

  it('gives five rates a field, each with its count', () => {
    const [, date] = tableCalled('table-fields').rows;
    expect(date).toEqual([
      'Referral date',
      '1,090',
      '95 % (1,035)',
      'more than 99 % (all but *)',
      '96 % (610 of 635)',
      '94 % (1,030)',
      'gaps',
    ]);
    expect(tableCalled('table-unique').rows).toEqual([
      ['Referral identifier', 'more than 99 %, all but * of 1,085', '–'],
    ]);
  });

  it('says on what evidence people were joined, as counts that disclosure control has seen', () => {
    const { rows, note } = tableCalled('table-same-person');
    expect(rows.map(([, sure, pairs]) => [sure, pairs])).toEqual([
      ['certain', '10'],
      ['99 % or more', '115'],
      ['decided', '15'],
      ['decided', '*'],
      ['possible', '45'],
      ['possible', '20'],
    ]);
    expect(note).toContain('Compared: initials, date of birth and NHS number.');
    expect(note).toContain('is recorded for 3,000 identifiers');
  });

  it('draws fields by month, by site and by worker, with the numbers in the workbook', () => {
    const ids = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.id] : [])),
    );
    expect(ids).toEqual(['figure-by-month', 'figure-by-site', 'figure-by-worker']);
    expect(tableCalled('table-by-site').inPrint).toBe(0);
    expect(tableCalled('table-by-site').rows[2]).toEqual(['Ethnic category', '545 of 545', '485 of 545']);
  });

  it('letters workers and never names them', () => {
    expect(tableCalled('table-by-worker').columns.map(({ label }) => label)).toEqual([
      'Field',
      'Worker A',
      'Worker B',
      'Worker C',
      'not recorded',
    ]);
    expect(reportHtml(report)).not.toContain(workerName);
    expect(tableCalled('table-behaviour').rows).toEqual([
      [`${madeRule.says} (${madeRule.rule})`, 'A Life sat (end)', '2 workers', '120 of 540', '22 %'],
    ]);
  });

  it('says where columns of one layout differ', () => {
    expect(tableCalled('table-drift').rows).toEqual([
      ['A, 002', 'Ref date', '002: called “Date of referral”'],
    ]);
  });

  it('prints the issue log without naming who was found in the data', () => {
    expect(tableCalled('table-log').rows).toEqual([
      [
        'A coded column holds a text that stands for no code (P12, error)',
        'A Ethnicity',
        '80 of 1,145',
        '2 owners',
        'ask',
        'asked',
      ],
    ]);
  });

  it('leaves room in the action plan for who does what by when', () => {
    const { columns, rows } = tableCalled('table-fixes');
    expect(columns.slice(-3).map(({ label }) => label)).toEqual(['Fix or accept?', 'Who', 'By when']);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.slice(-3)).toEqual(['', '', '']);
  });

  it('names each table that stands in the workbook alone, and the workbook has it', () => {
    const away = tablesOf(report).filter(({ inPrint }) => inPrint === 0);
    expect(away.length).toBeGreaterThan(3);
    const page = reportHtml(report);
    const sheets = read(tablesXlsx([report])).SheetNames;
    expect(sheets).toHaveLength(tablesOf(report).length + 1);
    for (const { number, caption } of away) expect(page).toContain(`Table ${String(number)}. ${caption}: `);
    expect(page.match(/<table>/gu)).toHaveLength(tablesOf(report).length - away.length);
  });
});
