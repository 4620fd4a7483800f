import { afterAll, describe, expect, it } from 'vitest';
import { mendStep } from '../../shared/clean/mend/propose-mends.js';
import { proposeSteps } from '../../shared/clean/propose-steps.js';
import { previewSteps } from '../../shared/clean/preview.js';
import { replaySteps } from '../../shared/clean/replay.js';
import type { Step } from '../../shared/clean/step.js';
import { emptyProject } from '../../shared/project/project.js';
import { columnKey, loadRaw, tableWidth } from '../../shared/reading/load-raw.js';
import type { SourceTable } from '../../shared/reading/source.js';
import { join, name, sql } from '../../shared/sql/sql.js';
import { isDitto } from '../../shared/reading/cell-warnings.js';
import { openEngine } from '../support/engine.js';
import { sheetOf } from '../support/reading.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const activities = ['Walking group', 'Lunch club', 'Choir'];
const header = 'Client ID,Ref date,Slot,Sessions,Service,Notes\n';
const line = (i: number): string =>
  `WR-${String(100 + i)},0${String((i % 9) + 1)}/04/2023,1${String(i % 9)}:15,${String(i)},${activities[i % 3] ?? ''},Rang on day ${String(i)}\n`;
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => line(from + i)).join('');

/** A table with one row put among sound ones, in the engine. */
function tableWith(row: string): SourceTable {
  const [table] = sheetOf(`${header}${lines(1, 15)}${row}\n${lines(16, 30)}`).tables;
  if (table === undefined) throw new Error('there is no table');
  loadRaw(engine, table);
  return table;
}

function rowAfter(table: SourceTable, steps: readonly Step[], row: number): string[] {
  replaySteps(engine, [table], steps);
  const columns = Array.from({ length: tableWidth(table) }, (_, i) => name(columnKey(i + 1)));
  const [found] = engine.rows<Record<string, string>>(
    sql`SELECT ${join(columns)} FROM ${name(`cleaned_${table.table}`)} WHERE source_row = ${row}`,
  );
  return columns.map((_, i) => found?.[columnKey(i + 1)] ?? 'null');
}

function entries(): readonly { column_index: number; was: string; is: string; step: string }[] {
  return engine.rows(sql`SELECT column_index, was, "is", step FROM ledger ORDER BY row_no, column_index`);
}

describe('a row with a separator too many or too few', () => {
  it.each([
    [
      'an unquoted comma in a note',
      'WR-200,03/04/2023,10:15,4,Choir,Likes tea, and cake',
      ['Choir', 'Likes tea, and cake', ''],
    ],
    ['an empty cell too many', 'WR-200,03/04/2023,,10:15,4,Choir,Rang', ['Choir', 'Rang', '']],
    ['a date and a time run together', 'WR-200,03/04/202310:15,4,Choir,Rang', ['Choir', 'Rang']],
    ['a service and a number run together', 'WR-200,03/04/2023,10:15,4Choir,Rang', ['Choir', 'Rang']],
  ])('is mended where every cell then fits its column: %s', (_, row, end) => {
    const table = tableWith(row);
    const steps = mendStep(table, 'x');
    expect(steps.map(({ kind }) => kind)).toEqual(['suggested']);
    expect(rowAfter(table, steps, 17)).toEqual(['WR-200', '03/04/2023', '10:15', '4', ...end]);
  });

  it.each([
    ['two notes could be joined', 'WR-200,03/04/2023,10:15,4,Choir,Likes tea,,'],
    ['two numbers run together could be cut anywhere', 'WR-200,03/04/2023,10:15,Choir,Rang'],
    ['cells are missing at its end', 'WR-200,03/04/2023'],
  ])('is left alone where %s', (_, row) => {
    expect(mendStep(tableWith(row), 'x')).toEqual([]);
  });

  it('has every changed cell in the ledger, the surplus one too, and steps of its columns go by the mended text', () => {
    const table = tableWith('WR-200,03/04/2023,10:15,4,Choir,  Likes tea, and cake ');
    const [mend] = mendStep(table, 'x');
    if (mend === undefined) throw new Error('no step is proposed');
    const tidy: Step = { ...mend, id: 'tidy', kind: 'safe', column: 6, action: { does: 'tidy_space' } };
    expect(rowAfter(table, [mend, tidy], 17).slice(5)).toEqual(['Likes tea, and cake', '']);
    expect(entries()).toEqual([
      { column_index: 6, was: '  Likes tea', is: 'Likes tea, and cake', step: 'tidy' },
      { column_index: 7, was: ' and cake ', is: '', step: 'x/mend_rows' },
    ]);
  });

  it('is off where only safe steps are carried out, with a preview that hides what the cells say', () => {
    const table = tableWith('WR-200,03/04/2023,10:15,4,Choir,Likes tea, and cake');
    const project = emptyProject;
    const steps = proposeSteps(engine, { tables: [table], profiles: [], mapping: [], project });
    const mend = steps.filter(({ action }) => action.does === 'mend_rows');
    expect(mend.map(({ on }) => on)).toEqual([false]);
    const [preview] = previewSteps(engine, [table], mend);
    expect(preview?.cells).toBe(2);
    expect(preview?.examples.map(({ was }) => was).join(' ')).not.toContain('tea');
  });

  it('keeps columns that were taken from the name of the file', () => {
    const [table] = sheetOf(`${header}${lines(1, 15)}WR-200,03/04/2023,10:15,4,Choir,Likes tea, and cake\n`, {
      answers: [{ file: 'export.csv', sheet: '', nameColumns: [{ name: 'site', value: 'Hexley' }] }],
    }).tables;
    if (table === undefined) throw new Error('there is no table');
    loadRaw(engine, table);
    expect(rowAfter(table, mendStep(table, 'x'), 17).slice(4)).toEqual([
      'Choir',
      'Likes tea, and cake',
      'Hexley',
      '',
    ]);
  });
});

describe('ditto marks', () => {
  it('are not seen in initials that stand in capitals', () => {
    expect(['ditto', 'do', 'Do.', '"', 'as above'].map(isDitto)).toEqual([true, true, true, true, true]);
    expect(['DO', ' DO ', 'IL', ''].map(isDitto)).toEqual([false, false, false, false]);
  });

  const table = (): SourceTable => {
    const [found] = sheetOf(
      'Client ID,Ref date,Source\nWR-1,03/04/2023,ditto\nWR-2,04/04/2023,GP\nWR-3,05/04/2023,"""" \nWR-4,06/04/2023,as above\nWR-5,07/04/2023,Self\n',
    ).tables;
    if (found === undefined) throw new Error('there is no table');
    loadRaw(engine, found);
    return found;
  };

  it('take the value above them, as a step that somebody must want, and the first stays', () => {
    const made = table();
    const steps = proposeSteps(engine, {
      tables: [made],
      profiles: [],
      mapping: [],
      project: emptyProject,
    });
    const fill = steps.filter(({ action }) => action.does === 'fill_down');
    expect(fill.map(({ kind, on, column }) => [kind, on, column])).toEqual([['suggested', false, 3]]);
    replaySteps(
      engine,
      [made],
      fill.map((step) => ({ ...step, on: true })),
    );
    const cleaned = engine.rows<{ c3: string }>(
      sql`SELECT c3 FROM ${name(`cleaned_${made.table}`)} ORDER BY row_no`,
    );
    expect(cleaned.map(({ c3 }) => c3)).toEqual(['ditto', 'GP', 'GP', 'GP', 'Self']);
    expect(entries().map(({ was, is }) => [was.trim(), is])).toEqual([
      ['"', 'GP'],
      ['as above', 'GP'],
    ]);
  });
});
