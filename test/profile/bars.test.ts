import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { rowsPage } from '../../shared/ipc/rows-page.js';
import { type Bar, rowsOfBar } from '../../shared/profile/bars.js';
import { maskOf } from '../../shared/profile/mask.js';
import { profileBy } from '../../shared/profile/profile-by.js';
import { profileTable } from '../../shared/profile/profile-table.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { openEngine } from '../support/engine.js';
import { cellsOf } from '../support/profile-of.js';
import { sourceTable } from '../support/source-table.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const words = ['', 'N/K', 'Refused', 'n/a', 'Female', 'Male', 'Ŵyn', '½', 'WK1 1AA'];
const table = sourceTable({
  Gender: cellsOf(240, (i) => words[(i * 7) % words.length] ?? ''),
  'Ref date': cellsOf(240, (i) =>
    i % 9 === 0 ? '' : `${String(13 + (i % 15))}/0${String(1 + (i % 6))}/2023`,
  ),
  Minutes: cellsOf(240, (i) => (i % 11 === 0 ? 'n/a' : String(i % 50))),
  Site: cellsOf(240, (i) => ['Elm', 'Oak', 'Ash', ''][i % 4] ?? ''),
});
loadRaw(engine, table);
const profiles = profileTable(engine, table);
const rowsOf = (bar: Bar): readonly number[] => rowsOfBar(engine, { table, profiles }, bar);
const profile = (column: number) => {
  const found = profiles[column - 1];
  if (found === undefined) throw new Error('no such column');
  return found;
};

describe('a bar', () => {
  it('of one sort of missing has the rows that the profile counts', () => {
    for (const means of ['blank', 'not_known', 'not_stated', 'not_applicable'] as const)
      expect(rowsOf({ is: 'missing', column: 1, means })).toHaveLength(profile(1).missing[means]);
    expect(rowsOf({ is: 'missing', column: 1, means: 'not_stated' })[0]).toBe(9);
  });

  it('of a mask or a value has the rows that the profile counts', () => {
    for (const { value, count } of profile(1).masks)
      expect(rowsOf({ is: 'mask', column: 1, mask: value })).toHaveLength(count);
    for (const { value, count } of profile(1).top)
      expect(rowsOf({ is: 'value', column: 1, value })).toHaveLength(count);
  });

  it('of a histogram has its rows, of numbers and of dates', () => {
    for (const column of [2, 3])
      for (const { from, to, rows } of profile(column).histogram?.bins ?? [])
        expect(rowsOf({ is: 'between', column, from, to })).toHaveLength(rows);
  });

  it('of a heap has its rows', () => {
    const [heap] = profile(2).heaping;
    if (heap !== undefined)
      expect(rowsOf({ is: 'heap', column: 2, what: heap.what, at: heap.at })).toHaveLength(heap.rows);
    expect(rowsOf({ is: 'heap', column: 3, what: 'multiple', at: 'multiples of 5' })).toHaveLength(43);
  });

  it('of blanks has the rows that leave exactly these columns unsaid', () => {
    const all = rowsOf({ is: 'blank_pattern', blank: [] });
    expect(all.length).toBeGreaterThan(0);
    expect(rowsOf({ is: 'blank_pattern', blank: [2] }).every((row) => (row - 1) % 9 === 0)).toBe(true);
    expect(rowsOf({ is: 'rows', rowNumbers: [3, 5] })).toEqual([3, 5]);
  });

  it('of a mask has the texts that `maskOf` gives it, whatever the alphabet', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 45 }), { minLength: 1, maxLength: 40 }),
        (cells) => {
          const own = sourceTable({ Comments: cells }, { table: '009' });
          loadRaw(engine, own);
          const found = profileTable(engine, own);
          const said = rowsOfBar(
            engine,
            { table: own, profiles: found },
            { is: 'missing', column: 1, means: 'any' },
          );
          for (const { value } of found[0]?.masks ?? []) {
            const rows = rowsOfBar(
              engine,
              { table: own, profiles: found },
              { is: 'mask', column: 1, mask: value },
            );
            const wanted = cells.flatMap((text, i) =>
              maskOf(text) === value && !said.includes(i + 1) ? [i + 1] : [],
            );
            expect(rows).toEqual(wanted);
          }
        },
      ),
      { numRuns: 25, seed: 4 },
    );
  });
});

/** The three commonest, counted in another way. */
function commonest(cells: readonly string[]): readonly { value: string; count: number }[] {
  return [...new Set(cells)]
    .map((value) => ({ value, count: cells.filter((cell) => cell === value).length }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, 3);
}

describe('a profile by group', () => {
  it('has each group, and all rows in groups, without a group, or in others', () => {
    const found = profileBy(engine, { tables: [table], profiles }, { table: '001', column: 4, as: 'value' });
    expect(found.groups.map(({ group, rows }) => [group, rows])).toEqual([
      ['Ash', 60],
      ['Elm', 60],
      ['Oak', 60],
    ]);
    expect(found).toMatchObject({ ungrouped: 60, others: 0 });
    const elm = cellsOf(60, (i) => ((i * 4) % 11 === 0 ? 'n/a' : String((i * 4) % 50))).filter(
      (cell) => cell !== 'n/a',
    );
    expect(found.groups[1]?.columns[2]).toEqual({
      index: 3,
      said: elm.length,
      fits: elm.length,
      distinct: new Set(elm).size,
      mean: elm.reduce((sum, cell) => sum + Number(cell), 0) / elm.length,
      common: commonest(elm),
    });
  });

  it('looks at one column only where that is asked', () => {
    const request = { table: '001', column: 4, as: 'value', only: 1 } as const;
    const found = profileBy(engine, { tables: [table], profiles }, request);
    for (const { group, columns } of found.groups) {
      expect(columns.map(({ index }) => index)).toEqual([1]);
      for (const { value, count } of columns[0]?.common ?? []) {
        const rows = rowsOf({ is: 'value', column: 1, value });
        const inGroup = new Set(rowsOf({ is: 'value', column: 4, value: group }));
        expect(rows.filter((row) => inGroup.has(row))).toHaveLength(count);
      }
    }
  });

  it('finds the rows of a group by its place, as where its name is masked', () => {
    const { groups } = profileBy(
      engine,
      { tables: [table], profiles },
      { table: '001', column: 1, as: 'value' },
    );
    groups.forEach(({ group, rows }, i) => {
      const found = rowsOf({ is: 'place', column: 1, place: i + 1 });
      expect(found).toHaveLength(rows);
      expect(found).toEqual(rowsOf({ is: 'value', column: 1, value: group }));
    });
  });

  it('takes the months of a date in their order', () => {
    const found = profileBy(engine, { tables: [table], profiles }, { table: '001', column: 2, as: 'month' });
    expect(found.groups.map(({ group }) => group)).toEqual(
      ['01', '02', '03', '04', '05', '06'].map((month) => `2023-${month}`),
    );
    expect(found.groups.reduce((sum, { rows }) => sum + rows, 0) + found.ungrouped).toBe(240);
  });
});

describe('a page of rows', () => {
  it('of a bar holds as many as the bar, though they be most of 100,000', () => {
    const long = sourceTable({ Sex: cellsOf(100_000, (i) => (i % 10 === 0 ? '' : 'F')) }, { table: '010' });
    loadRaw(engine, long);
    const run = { tables: [long], profiles: profileTable(engine, long) };
    const source = {
      kind: 'table',
      table: '010',
      which: 'raw',
      bars: [{ is: 'value', column: 1, value: 'F' }],
    } as const;
    const page = rowsPage(engine, run, { source, offset: 0, limit: 2, filters: [], sort: [] });
    expect(page.total).toBe(90_000);
    expect(page.rows.map(([row]) => row)).toEqual([2, 3]);
  });
});
