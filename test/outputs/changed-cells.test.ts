import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { replaySteps } from '../../shared/clean/replay.js';
import type { Step } from '../../shared/clean/step.js';
import { changedCellsFile, mostRows } from '../../shared/outputs/changed-cells.js';
import { loadedTable } from '../clean/made-tables.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const about = { kind: 'by_hand', column: 1, reason: 'By hand.', on: true } as const;
const first: Step = {
  ...about,
  id: 'first',
  table: '001',
  action: { does: 'replace', values: { a: '=1+1', b: ' <b>&' } },
};
const twice: Step = {
  ...about,
  id: 'twice',
  table: '001',
  column: null,
  action: { does: 'set_aside_duplicates' },
};

function sheetsOf(bytes: Uint8Array): Record<string, string[][]> {
  const book = read(bytes.slice());
  return Object.fromEntries(
    book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1, raw: true, defval: '' }),
    ]),
  );
}

describe('changed-cells.xlsx', () => {
  const tables = [
    loadedTable(engine, { file: 'x.csv', columns: ['Team'], rows: [['a'], ['b'], ['b'], ['c']] }),
    loadedTable(engine, { table: '002', file: 'y.csv', columns: ['Team'], rows: [['c']] }),
  ];
  replaySteps(engine, tables, [first, twice]);
  const { path, bytes } = changedCellsFile(engine);

  it('has the ledger of each table that was changed on a sheet of its own, after a sheet that says what it is', () => {
    const sheets = sheetsOf(bytes);
    expect(path).toBe('changed-cells.xlsx');
    expect(Object.keys(sheets)).toEqual(['About', '001 x.csv']);
    expect(sheets['001 x.csv']?.slice(2)).toEqual([
      ['File', 'Sheet', 'Row', 'Column', 'Was', 'Is', 'Step', 'Reason'],
      ['x.csv', '', '2', 'Team', 'a', '=1+1', 'first', 'By hand'],
      ['x.csv', '', '3', 'Team', 'b', ' <b>&', 'first', 'By hand'],
      ['x.csv', '', '4', '*', 'kept', 'set_aside', 'twice', 'By hand'],
      ['x.csv', '', '4', 'Team', 'b', ' <b>&', 'first', 'By hand'],
    ]);
    expect(sheets['About']?.at(-1)).toEqual(['001 x.csv', 'x.csv', '', '4', 'all']);
  });

  it('holds text alone, marked so that nothing is run, and is the same bytes every time', () => {
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(xml).not.toMatch(/<f>|<v>/u);
    expect(xml).toMatch(/t="inlineStr" s="2"><is><t>=1\+1</u);
    expect(changedCellsFile(engine).bytes).toEqual(bytes);
  });

  it('says where the rest is when a sheet would be too long', () => {
    const rows = Array.from({ length: mostRows.sheet + 1 }, () => ['a']);
    replaySteps(engine, [loadedTable(engine, { file: 'x.csv', columns: ['Team'], rows })], [first]);
    const parts = unzipSync(changedCellsFile(engine).bytes);
    const [told, cells] = [1, 2].map((n) =>
      strFromU8(parts[`xl/worksheets/sheet${String(n)}.xml`] ?? new Uint8Array()),
    );
    expect(cells?.split('<row ')).toHaveLength(mostRows.sheet + 3);
    expect(told).toContain('<t>100001</t>');
    expect(told).toContain('<t>100000; all are in ledger.csv</t>');
  }, 30_000);
});
