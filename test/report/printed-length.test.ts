import { describe, expect, it } from 'vitest';
import { firstInPrint, inWorkbook, table, words } from '../../shared/report/blocks.js';
import { buildReport } from '../../shared/report/build-report.js';
import { elsewhere, printedNote, printedRows } from '../../shared/report/elsewhere.js';
import type { TableBlock } from '../../shared/report/report.js';
import type { ReportContext } from '../../shared/report/report-context.js';
import { tablesOf } from '../../shared/report/tables-xlsx.js';
import { loggedIssue, madeRule } from '../support/report-findings.js';
import { reportContext } from '../support/report-context.js';

const [file] = reportContext.intake;
const [fix] = reportContext.fixes;
if (file === undefined || fix === undefined) throw new Error('the made context has no file or no fix');

const many = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Sixty files, two hundred issues, ninety rules and fifty fixes: what a whole county sends in. */
const county: ReportContext = {
  ...reportContext,
  intake: many(60, (i) => ({ ...file, file: `site ${String(i)}.csv` })),
  rules: many(90, (i) => ({ ...madeRule, rule: `L${String(i)}` })),
  issueLog: many(200, (i) => ({ ...loggedIssue, id: `L${String(i)}` })),
  fixes: many(50, (i) => ({ ...fix, fix: { ...fix.fix, id: `map:${String(i)}` } })),
};

/** One row a field of the minimum dataset, or one a question: these are as long as the dataset, not as the data. */
const byField = [
  'table-mapping',
  'table-fields',
  'table-no-source',
  'table-verdicts',
  'table-references',
  'table-derived',
];

const made = (rows: number): TableBlock | null =>
  table({
    id: 'table-made',
    caption: 'Made',
    basis: 'By hand',
    columns: [words('Row')],
    rows: many(rows, (i) => [String(i)]),
    note: 'Its own note.',
  });

describe('a long table', () => {
  it('prints its first rows and says where all of them stand', () => {
    const long = firstInPrint(made(30), 8);
    if (long === null) throw new Error('no table');
    expect(printedRows(long)).toHaveLength(8);
    expect(printedNote(long)).toBe('8 of 30 lines; tables.xlsx has them all. Its own note.');
    expect(long.rows).toHaveLength(30);
  });

  it('is printed whole where hardly anything would be left', () => {
    const short = firstInPrint(made(10), 8);
    if (short === null) throw new Error('no table');
    expect(printedRows(short)).toHaveLength(10);
    expect(printedNote(short)).toBe('Its own note.');
  });

  it('may stand in the workbook alone, and the page then names it', () => {
    const away = inWorkbook(made(30));
    if (away === null) throw new Error('no table');
    expect(printedRows(away)).toEqual([]);
    expect(elsewhere(away)).toBe('Table 0. Made: 30 lines, in tables.xlsx.');
  });
});

describe('the data quality report of many files', () => {
  const tables = tablesOf(buildReport('quality', county));

  it('prints at most 14 rows of what grows with the data', () => {
    const long = tables.filter((each) => !byField.includes(each.id) && printedRows(each).length > 14);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('keeps every row for the workbook', () => {
    const lengthOf = (id: string): number | undefined => tables.find((each) => each.id === id)?.rows.length;
    expect(lengthOf('table-log')).toBe(200);
    expect(lengthOf('table-files')).toBe(60);
    expect(lengthOf('table-fixes')).toBe(50);
    expect(lengthOf('table-all-rules')).toBe(90);
  });
});
