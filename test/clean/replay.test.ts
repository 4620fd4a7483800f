import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { replaySteps } from '../../shared/clean/replay.js';
import type { Step, StepAction } from '../../shared/clean/step.js';
import { columnKey, tableWidth } from '../../shared/reading/load-raw.js';
import type { SourceTable } from '../../shared/reading/source.js';
import { join, name, sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { loadedTable } from './made-tables.js';

vi.setConfig({ testTimeout: 30_000 });
const engine = await openEngine();
afterAll(() => {
  engine.close();
});

function step(id: string, column: number | null, action: StepAction, on = true): Step {
  return { id, kind: 'by_hand', table: '001', column, action, reason: `Because of ${id}.`, on };
}

function cells(table: SourceTable, of: 'raw' | 'cleaned'): string[][] {
  const columns = Array.from({ length: tableWidth(table) }, (_, i) => name(columnKey(i + 1)));
  const rows = engine.rows<Record<string, string>>(
    sql`SELECT ${join(columns)} FROM ${name(`${of}_${table.table}`)} ORDER BY row_no`,
  );
  return rows.map((row) => columns.map((_, i) => row[columnKey(i + 1)] ?? 'null'));
}

interface Entry {
  row_no: number;
  source_row: number;
  column_name: string;
  column_index: number;
  was: string;
  is: string;
  step: string;
  reason: string;
}

function ledger(): Entry[] {
  return engine.rows<Entry>(sql`SELECT * FROM ledger ORDER BY table_id, row_no, column_index`);
}

/** Tables with the ledger's changes made, or cleaned tables with them taken back. */
function withLedger(table: readonly (readonly string[])[], direction: 'forward' | 'back'): string[][] {
  const made = table.map((row) => [...row]);
  for (const { row_no, column_index, was, is } of ledger()) {
    if (column_index === 0) continue;
    const row = made[row_no - 1] ?? [];
    expect(row[column_index - 1]).toBe(direction === 'forward' ? was : is);
    row[column_index - 1] = direction === 'forward' ? is : was;
  }
  return made;
}

describe('replay', () => {
  it('changes each cell by its own text, in the order of the steps, and keeps the rest as it was', () => {
    const table = loadedTable(engine, {
      columns: ['Ref date', 'Note'],
      rows: [
        [' 05/03/2024 ', ' kept  as\n it is '],
        ['25/12/2023', ''],
        ['nonsense', 'x'],
      ],
    });
    const effects = replaySteps(
      engine,
      [table],
      [
        step('tidy', 1, { does: 'tidy_space' }),
        step('dates', 1, {
          does: 'dates',
          field: 'referral_date',
          order: 'undecided',
          includeDoubtful: false,
        }),
      ],
    );
    expect(cells(table, 'cleaned')).toEqual([
      ['2024-03-05', ' kept  as\n it is '],
      ['2023-12-25', ''],
      ['nonsense', 'x'],
    ]);
    expect(effects).toEqual([
      { step: 'tidy', cells: 1, rows: 0, examples: [{ was: ' 05/03/2024 ', is: '05/03/2024', count: 1 }] },
      {
        step: 'dates',
        cells: 2,
        rows: 0,
        examples: [
          { was: '05/03/2024', is: '2024-03-05', count: 1 },
          { was: '25/12/2023', is: '2023-12-25', count: 1 },
        ],
      },
    ]);
  });

  it('enters one line a changed cell: raw to final, by the last step, with all reasons', () => {
    expect(ledger()).toEqual([
      {
        file: 'file-001.csv',
        sheet: '',
        table_id: '001',
        row_no: 1,
        source_row: 2,
        column_name: 'Ref date',
        column_index: 1,
        was: ' 05/03/2024 ',
        is: '2024-03-05',
        step: 'dates',
        reason: 'Because of tidy; Because of dates',
      },
      {
        file: 'file-001.csv',
        sheet: '',
        table_id: '001',
        row_no: 2,
        source_row: 3,
        column_name: 'Ref date',
        column_index: 1,
        was: '25/12/2023',
        is: '2023-12-25',
        step: 'dates',
        reason: 'Because of dates',
      },
    ]);
  });

  it('enters nothing for a cell that one step changed and a later one changed back', () => {
    const table = loadedTable(engine, { columns: ['a'], rows: [['one'], ['two']] });
    replaySteps(
      engine,
      [table],
      [
        step('there', 1, { does: 'replace', values: { one: 'two' } }),
        step('back', 1, { does: 'replace', values: { two: 'one' } }),
      ],
    );
    expect(cells(table, 'cleaned')).toEqual([['one'], ['one']]);
    expect(ledger().map(({ row_no, was, is }) => ({ row_no, was, is }))).toEqual([
      { row_no: 2, was: 'two', is: 'one' },
    ]);
  });

  it('does nothing for steps that are off', () => {
    const table = loadedTable(engine, { columns: ['a'], rows: [[' one '], [' one ']] });
    const effects = replaySteps(
      engine,
      [table],
      [
        step('tidy', 1, { does: 'tidy_space' }, false),
        step('twice', null, { does: 'set_aside_duplicates' }, false),
      ],
    );
    expect(effects).toEqual([]);
    expect(cells(table, 'cleaned')).toEqual(cells(table, 'raw'));
    expect(ledger()).toEqual([]);
  });

  it('marks a row set aside once, by the first step that asks, and keeps it', () => {
    const table = loadedTable(engine, {
      columns: ['id', 'name'],
      rows: [
        ['1', 'Ann'],
        ['1', 'Ann'],
        ['TEST', 'Test Test'],
        ['TEST', 'Test Test'],
        ['2', 'Testa Test'],
      ],
    });
    const effects = replaySteps(
      engine,
      [table],
      [
        step('twice', null, { does: 'set_aside_duplicates' }),
        step('tests', null, { does: 'set_aside_test_rows', names: [2], ids: [1] }),
        step('by hand', null, { does: 'set_aside_rows', rows: [6] }),
      ],
    );
    expect(effects.map(({ rows }) => rows)).toEqual([2, 1, 1]);
    expect(engine.rows(sql`SELECT row_no, set_aside FROM cleaned_001 ORDER BY row_no`)).toEqual([
      { row_no: 1, set_aside: null },
      { row_no: 2, set_aside: 'twice' },
      { row_no: 3, set_aside: 'tests' },
      { row_no: 4, set_aside: 'twice' },
      { row_no: 5, set_aside: 'by hand' },
    ]);
    expect(ledger().filter(({ row_no }) => row_no === 2)).toEqual([
      {
        file: 'file-001.csv',
        sheet: '',
        table_id: '001',
        row_no: 2,
        source_row: 3,
        column_name: '*',
        column_index: 0,
        was: 'kept',
        is: 'set_aside',
        step: 'twice',
        reason: 'Because of twice',
      },
    ]);
  });

  it('masks the examples of a column that identifies', () => {
    const table = loadedTable(engine, { columns: ['nhs'], rows: [['999 000 0018']] });
    const [effect] = replaySteps(
      engine,
      [table],
      [{ ...step('ids', 1, { does: 'identifiers', field: 'nhs_number' }), masks: true }],
    );
    expect(effect?.examples).toEqual([{ was: '999 999 9999', is: '9999999999', count: 1 }]);
  });
});

const awkward = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '  a  b ',
    '05/03/2024',
    '5/13/24',
    'n/a',
    '1,204',
    "'7",
    '7.0',
    'seven',
    'â€™',
    'Â\u00a0',
    'Yes',
    'x',
    'not_known',
    '__proto__',
    '"',
    '\u00a0',
  ),
  fc.string({ maxLength: 8 }),
);

const action: fc.Arbitrary<StepAction> = fc.constantFrom<StepAction>(
  { does: 'mojibake' },
  { does: 'tidy_space' },
  { does: 'missing_words', field: 'referral_date' },
  { does: 'missing_words', field: 'gender' },
  { does: 'dates', field: 'referral_date', order: 'undecided', includeDoubtful: true },
  { does: 'dates', field: 'birth_date', order: 'mdy', includeDoubtful: false },
  { does: 'numbers', field: 'contacts_total' },
  { does: 'number_words', field: 'contacts_total', outOf: 10 },
  { does: 'codes', field: 'gender', list: 'gender' },
  { does: 'codes', field: 'needs_all', list: 'need' },
  { does: 'identifiers', field: 'nhs_number' },
  {
    does: 'replace',
    values: Object.fromEntries([
      ['x', ''],
      ['', 'x'],
      ['__proto__', 'toString'],
    ]),
  },
);

describe('tables and ledger', () => {
  it('give the cleaned tables, and back, byte for byte, whatever the cells and the steps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(awkward, { minLength: 3, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.record({ column: fc.integer({ min: 1, max: 4 }), action, on: fc.boolean() }), {
          maxLength: 8,
        }),
        (rows, drafts) => {
          const table = loadedTable(engine, { columns: ['a', 'a', ''], rows });
          const steps = drafts.map(({ column, action, on }, i) => step(`s${String(i)}`, column, action, on));
          replaySteps(engine, [table], [...steps, step('twice', null, { does: 'set_aside_duplicates' })]);
          const [raw, cleaned] = [cells(table, 'raw'), cells(table, 'cleaned')];
          expect(withLedger(raw, 'forward')).toEqual(cleaned);
          expect(withLedger(cleaned, 'back')).toEqual(raw);
          expect(ledger().every(({ was, is }) => was !== is)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

const drafts = fc.array(fc.record({ column: fc.integer({ min: 1, max: 3 }), action }), {
  minLength: 1,
  maxLength: 8,
});
const tables = fc.array(fc.array(awkward, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 10 });

describe('a history of steps', () => {
  const cleanedBy = (table: SourceTable, steps: readonly Step[]): unknown => {
    replaySteps(engine, [table], steps);
    return [cells(table, 'cleaned'), ledger()];
  };

  it('is the same with a step switched off as without it, and the source with all of them off', () => {
    fc.assert(
      fc.property(tables, drafts, fc.nat(), (rows, drawn, at) => {
        const table = loadedTable(engine, { columns: ['a', 'b', 'c'], rows });
        const steps = drawn.map((draft, i) => step(`s${String(i)}`, draft.column, draft.action));
        const gone = at % steps.length;
        const off = steps.map((one, i) => (i === gone ? { ...one, on: false } : one));
        expect(cleanedBy(table, off)).toEqual(cleanedBy(table, steps.toSpliced(gone, 1)));
        expect(
          cleanedBy(
            table,
            steps.map((one) => ({ ...one, on: false })),
          ),
        ).toEqual([cells(table, 'raw'), []]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('does not depend on the order of steps of different columns', () => {
    fc.assert(
      fc.property(tables, drafts, (rows, drawn) => {
        const table = loadedTable(engine, { columns: ['a', 'b', 'c'], rows });
        const steps = drawn.map((draft, i) => step(`s${String(i)}`, draft.column, draft.action));
        const byColumn = [3, 1, 2].flatMap((column) => steps.filter((one) => one.column === column));
        expect(cleanedBy(table, byColumn)).toEqual(cleanedBy(table, steps));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
