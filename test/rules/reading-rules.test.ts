import { afterAll, describe, expect, it } from 'vitest';
import type { SourceTable } from '../../shared/reading/source.js';
import { duplicateColumnName } from '../../shared/rules/duplicate-column-name.js';
import { emptyColumnName } from '../../shared/rules/empty-column-name.js';
import { fileNotRead } from '../../shared/rules/file-not-read.js';
import { hiddenColumns } from '../../shared/rules/hidden-columns.js';
import { hiddenRows } from '../../shared/rules/hidden-rows.js';
import { hiddenSheet } from '../../shared/rules/hidden-sheet.js';
import { lineNotDecoded } from '../../shared/rules/line-not-decoded.js';
import { raggedRow } from '../../shared/rules/ragged-row.js';
import { repeatedHeader } from '../../shared/rules/repeated-header.js';
import type { Rule } from '../../shared/rules/rule.js';
import { secondTable } from '../../shared/rules/second-table.js';
import { totalRow } from '../../shared/rules/total-row.js';
import { askReading, intakeOf } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';
import { sourceTable } from '../support/source-table.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const plain = sourceTable({ Ref: ['1', '2'], DOB: ['a', 'b'] });
const ask = (rule: Rule, file = intakeOf([plain])) => askReading(engine, rule, file);

describe.each([
  fileNotRead,
  lineNotDecoded,
  hiddenSheet,
  hiddenColumns,
  hiddenRows,
  secondTable,
  raggedRow,
  repeatedHeader,
  totalRow,
  duplicateColumnName,
  emptyColumnName,
])('$id', (rule) => {
  it('passes or does not apply where nothing is wrong', () => {
    const { brief, result } = ask(rule);
    expect(brief).toEqual([]);
    expect(['pass', 'not_applicable']).toContain(result.outcome);
  });
});

describe('hidden parts', () => {
  it('are flagged row by row, column by column and sheet by sheet', () => {
    const table: SourceTable = {
      ...plain,
      columns: plain.columns.map((column) => ({ ...column, hidden: column.name === 'DOB' })),
      rows: plain.rows.map((row, i) => ({ ...row, hidden: i === 1 })),
    };
    const file = intakeOf([table], { hidden: 'very_hidden', name: 'old' });
    expect(ask(hiddenRows, file).brief).toEqual(['3 warning']);
    expect(ask(hiddenColumns, file).issues[0]).toMatchObject({
      row: null,
      column: 'DOB',
      message: '“DOB” is hidden in the spreadsheet.',
    });
    expect(ask(hiddenSheet, file).brief).toEqual(['whole warning']);
  });
});

describe('lines of a file', () => {
  const file = intakeOf([plain], {}, [
    'header',
    'data',
    'subtotal',
    'repeated_header',
    'data',
    'total',
    'rejected',
  ]);

  it('are flagged by their kind, at their own number', () => {
    expect(ask(repeatedHeader, file).brief).toEqual(['4 info']);
    expect(ask(totalRow, file).brief).toEqual(['3 info', '6 info']);
    expect(ask(lineNotDecoded, file).brief).toEqual(['7 error']);
    expect(ask(totalRow, file).result).toMatchObject({ broken: 2, of: 7 });
  });
});

describe('rows that do not fit their header', () => {
  it('are flagged with the reason', () => {
    const table: SourceTable = {
      ...plain,
      rows: [
        { row: 2, cells: ['1', 'a', 'extra'], hidden: false },
        { row: 3, cells: ['2', ''], hidden: false, flag: 'short' },
        { row: 4, cells: ['3', 'x'], hidden: false, flag: 'stray_quote' },
        { row: 5, cells: ['4', 'x'], hidden: false },
        { row: 6, cells: ['5', 'x'], hidden: false, flag: 'other_delimiter' },
      ],
    };
    expect(ask(raggedRow, intakeOf([table])).brief).toEqual([
      '2 warning',
      '3 warning',
      '4 warning',
      '6 info',
    ]);
  });
});

describe('column names', () => {
  it('are flagged when they repeat or are empty above values', () => {
    const table = sourceTable([
      ['Date', ['1']],
      ['Date', ['2']],
      ['', ['3']],
      ['', ['']],
      ['__proto__', ['5']],
    ]);
    const file = intakeOf([table]);
    expect(ask(duplicateColumnName, file).issues.map((issue) => issue.message)).toEqual([
      '“Date” is the name of more than one column.',
    ]);
    expect(ask(emptyColumnName, file).issues.map((issue) => issue.message)).toEqual([
      'column 3 holds values and has no name.',
    ]);
  });
});

describe('whole files and sheets', () => {
  it('are flagged when nothing could be read, or more than one table was', () => {
    const unreadable = { ...intakeOf([]), error: 'It is protected by a password.', sheets: [] };
    expect(ask(fileNotRead, unreadable).issues).toMatchObject([
      { severity: 'error', row: null, column: null },
    ]);
    expect(ask(secondTable, intakeOf([plain, { ...plain, table: '002' }])).brief).toEqual(['whole info']);
  });
});
