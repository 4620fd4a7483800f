import { describe, expect, it } from 'vitest';
import { matrix } from '../../shared/tables/matrix.js';

describe('a matrix from cells in long form', () => {
  it('keeps rows and columns in the order in which they first appear', () => {
    const found = matrix([
      { row: 'b', column: 'reached', value: 3 },
      { row: 'b', column: 'engaged', value: 2 },
      { row: 'a', column: 'reached', value: 5 },
      { row: 'a', column: 'engaged', value: 4 },
    ]);
    expect(found.columns).toEqual(['reached', 'engaged']);
    expect(found.rows).toEqual([
      { row: 'b', values: [3, 2] },
      { row: 'a', values: [5, 4] },
    ]);
  });

  it('has nothing where a cell is absent', () => {
    const found = matrix([
      { row: 'x', column: 'p', value: 'one' },
      { row: 'y', column: 'q', value: 'two' },
    ]);
    expect(found.rows.map(({ values }) => values)).toEqual([
      ['one', null],
      [null, 'two'],
    ]);
  });

  it('holds more than ten columns in their order', () => {
    const cells = Array.from({ length: 12 }, (_, i) => ({ row: 'r', column: `c${String(i)}`, value: i }));
    expect(matrix(cells).rows[0]?.values).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('takes hostile names as text and no more', () => {
    const names = ['__proto__', "'];throw 1//", 'constructor', '`${1}`'];
    const cells = names.map((name) => ({ row: name, column: name, value: name }));
    expect(matrix(cells).columns).toEqual(names);
    expect(
      matrix(cells).rows.map(({ row, values }) => [row, values.filter((value) => value !== null)]),
    ).toEqual(names.map((name) => [name, [name]]));
  });

  it('is empty where there are no cells', () => {
    expect(matrix([])).toEqual({ columns: [], rows: [] });
  });
});
