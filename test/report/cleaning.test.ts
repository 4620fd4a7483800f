import { describe, expect, it } from 'vitest';
import { buildReport } from '../../shared/report/build-report.js';
import { methodsText } from '../../shared/report/cleaning/methods-text.js';
import { tablesOf } from '../../shared/report/tables-xlsx.js';
import { reportContext } from '../support/report-context.js';
import { hostileFile } from '../support/report-source.js';

const lines = methodsText(reportContext).split('\n');

function steps(effects: readonly { readonly cells: number; readonly rows: number }[]): typeof reportContext {
  const [step] = reportContext.steps;
  if (step === undefined) throw new Error('the made context has no step');
  return {
    ...reportContext,
    steps: effects.map((_, i) => ({ ...step, id: `s${String(i)}`, column: i + 1 })),
    effects: effects.map((effect, i) => ({ step: `s${String(i)}`, ...effect, examples: [] })),
  };
}

describe('the account of cleaning', () => {
  it('tells each file, column by column: what was carried out, and what was left off', () => {
    const at = lines.indexOf(`“${hostileFile}”`);
    expect(lines.slice(at + 1, at + 3)).toEqual([
      '- Column “ref date”. Dates read, doubtful ones left: 1,085 cells.',
      '- Column “Gender”. Proposed, and not confirmed by anybody: spellings read as codes.',
    ]);
  });

  it('tells the dates that stay open and the decisions that found no place, without a value', () => {
    expect(lines).toContain(
      '- “=cmd|<img src=x onerror=alert(1)>.csv/Team/own” was decided. 1 of the 2 texts that it replaces do not stand here any more.',
    );
    expect(methodsText({ ...reportContext, doubtfulDates: { referral_date: 58, birth_date: 3 } })).toContain(
      'Referral date: 60 left open, since day and month could be swapped.\n- Date of birth: * left open',
    );
    expect(lines.join('\n')).not.toContain('Nrth');
  });

  it('shows no small count', () => {
    const few = methodsText(
      steps([
        { cells: 3, rows: 0 },
        { cells: 0, rows: 5 },
      ]),
    );
    expect(few).toContain('ones left: * cells.');
    expect(few).toContain('ones left: * rows.');
  });

  it('stands in sentences of at most 25 words', () => {
    const long = lines
      .flatMap((line) => line.split(/(?<=[.!?])\s+/u))
      .filter((text) => text.split(/\s+/u).length > 25);
    expect(long).toEqual([]);
  });

  it('is told file by file in the workbook of the data quality report, columns together', () => {
    const context = steps([
      { cells: 300, rows: 0 },
      { cells: 200, rows: 0 },
    ]);
    const told = tablesOf(buildReport('quality', context)).find(({ id }) => id === 'table-all-steps');
    expect(told?.inPrint).toBe(0);
    expect(told?.rows).toEqual([[hostileFile, 'Dates read, doubtful ones left', 'ref id; ref date', '500']]);
  });
});
