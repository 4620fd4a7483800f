import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetFiles } from '../../shared/outputs/sheet-files.js';
import { readAs, workbookOf } from '../support/reading.js';

function tableWith(cells: readonly object[], options: Parameters<typeof workbookOf>[1] = {}) {
  const rows = [['id', 'value'], ...cells.map((_, i) => [`a${String(i)}`, 1]), ['z', 'as shown']];
  const bytes = workbookOf(
    [
      {
        name: 'Q1',
        rows,
        change: (sheet) => {
          for (const [i, cell] of cells.entries()) sheet[`B${String(i + 2)}`] = cell;
        },
      },
    ],
    options,
  );
  const [table] = readAs(bytes, {}, 'a.xlsx').sheets[0]?.tables ?? [];
  if (table === undefined) throw new Error('there is no table');
  return table;
}

describe('the number that a cell stores', () => {
  it.each<readonly [string, object, string, number]>([
    ['a sum that is rounded', { t: 'n', v: 0.1 + 0.2 }, '0.3', 0.30000000000000004],
    ['a third, to 15 digits', { t: 'n', v: 1 / 3 }, '0.333333333333333', 0.3333333333333333],
    ['a rounded number', { t: 'n', v: 2.345, z: '0.0' }, '2.3', 2.345],
    ['a share', { t: 'n', v: 0.1234, z: '0%' }, '12%', 0.1234],
    ['money', { t: 'n', v: 1234.5, z: '"£"#,##0.00' }, '£1,234.50', 1234.5],
    ['a date', { t: 'n', v: 45019, z: 'dd/mm/yyyy' }, '03/04/2023', 45019],
    ['a date and time', { t: 'n', v: 45019.75, z: 'dd/mm/yyyy hh:mm' }, '03/04/2023 18:00', 45019.75],
    ['a time', { t: 'n', v: 0.4375, z: 'hh:mm' }, '10:30', 0.4375],
    ['a date given as yyyy-mm-dd', { t: 'n', v: 45019, z: 'm/d/yy' }, '2023-04-03', 45019],
    ['a number in thousands', { t: 'n', v: 1_234_567, z: '#,##0' }, '1,234,567', 1_234_567],
  ])('is kept where the cell shows %s', (_, cell, text, value) => {
    const table = tableWith([cell]);
    expect(table.rows[0]?.cells[1]).toBe(text);
    expect(table.stored).toEqual([{ index: 2, rows: [2], values: [value] }]);
  });

  it.each<readonly [string, object]>([
    ['a whole number', { t: 'n', v: 42 }],
    ['a number of 15 digits', { t: 'n', v: 871_731_000_000_106 }],
    ['a plain decimal', { t: 'n', v: 2.5 }],
    ['a number with zeros in front or behind', { t: 'n', v: 42, z: '0000.00' }],
    ['text', { t: 's', v: '12%' }],
    ['true or false', { t: 'b', v: true }],
  ])('is not kept twice where it is what the cell shows: %s', (_, cell) => {
    expect(tableWith([cell])).not.toHaveProperty('stored');
  });

  it('is the serial that the workbook counts by, also from 1904', () => {
    const table = tableWith([{ t: 'n', v: 43_557, z: 'dd/mm/yyyy' }], { date1904: true });
    expect(table.rows[0]?.cells[1]).toBe('03/04/2023');
    expect(table.stored?.[0]?.values).toEqual([43_557]);
  });

  it('is written to stored.csv with every digit, row by row', () => {
    const table = tableWith([
      { t: 'n', v: 0.1 + 0.2, z: '0.00' },
      { t: 'n', v: 7 },
      { t: 'n', v: 0.5, z: '0%' },
    ]);
    const file = [...sheetFiles([], [table])].find(({ path }) => path === 'stored.csv');
    expect(strFromU8(file?.bytes ?? new Uint8Array())).toBe(
      [
        'file,sheet,table,row,column,shown,stored,index',
        'a.xlsx,Q1,001,2,value,0.30,0.30000000000000004,2',
        'a.xlsx,Q1,001,4,value,50%,0.5,2',
        '',
      ].join('\n'),
    );
  });
});
