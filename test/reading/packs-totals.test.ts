import { describe, expect, it } from 'vitest';
import type { TotalLine } from '../../shared/reading/source.js';
import { readAs, tableIn, workbookOf } from '../support/reading.js';

const months = (...totals: readonly string[]): string =>
  [
    'Month,Referred,Seen',
    'April 2023,40,30',
    'May 2023,35,31',
    'June 2023,28,20',
    'July 2023,31,29',
    ...totals,
    '',
  ].join('\n');

function states(lines: readonly TotalLine[] | undefined): readonly string[] {
  return (lines ?? []).map(
    ({ row, checks }) => `${String(row)}: ${checks.map(({ name, state }) => `${name} ${state}`).join(', ')}`,
  );
}

describe('a line of totals', () => {
  it('agrees where its numbers are the sums of the rows above', () => {
    expect(states(tableIn(months('Total,134,110')).totals)).toEqual(['6: Referred equal, Seen equal']);
  });

  it('differs where one of its numbers is not', () => {
    expect(states(tableIn(months('Total,134,111')).totals)).toEqual(['6: Referred equal, Seen differs']);
  });

  it('agrees where it is a mean, under a label that says so', () => {
    expect(states(tableIn(months('Average,33.5,27.5')).totals)).toEqual(['6: Referred equal, Seen equal']);
  });

  it('adds up only the rows since the last subtotal where it is one', () => {
    const text = [
      'Site,Month,Referred',
      'North,April 2023,4',
      'North,May 2023,5',
      'Subtotal,,9',
      'South,April 2023,6',
      'South,May 2023,7',
      'Subtotal,,14',
      'Grand total,,22',
      '',
    ].join('\n');
    expect(states(tableIn(text).totals)).toEqual([
      '4: Referred equal',
      '7: Referred differs',
      '8: Referred equal',
    ]);
  });

  it('is held against the rows where its label counts them', () => {
    const rows = Array.from(
      { length: 12 },
      (_, i) => `R${String(i + 100)},0${String((i % 9) + 1)}/04/2023,GP`,
    );
    const file = (count: number): string =>
      ['Ref,Referral date,Source', ...rows, `Total records: ${String(count)}`, ''].join('\n');
    expect(states(tableIn(file(12)).totals)).toEqual(['14: Ref equal']);
    expect(states(tableIn(file(15)).totals)).toEqual(['14: Ref differs']);
  });

  it('is unclear over a column that holds more than numbers', () => {
    const text = months('Total,134,110').replace(',30', ',<5');
    expect(states(tableIn(text).totals)).toEqual(['6: Referred equal, Seen unclear']);
  });

  it('says whether it holds only without the hidden rows', () => {
    const rows = [
      ['Month', 'Referred', 'Seen'],
      ['April 2023', 40, 30],
      ['May 2023', 35, 31],
      ['June 2023', 28, 20],
      ['Total', 75, 81],
    ];
    const hide = workbookOf([
      {
        name: 'Figures',
        rows,
        change: (sheet) => {
          sheet['!rows'] = [{}, {}, {}, { hidden: true }];
        },
      },
    ]);
    const [sheet] = readAs(hide, {}, 'figures.xlsx').sheets;
    expect(states(sheet?.tables[0]?.totals)).toEqual([
      '5: Referred only_without_hidden, Seen only_with_hidden',
    ]);
  });

  it('keeps no number of the file', () => {
    expect(JSON.stringify(tableIn(months('Total,134,111')).totals)).not.toMatch(/134|111|110/);
  });

  it('counts money with its signs and rounded decimals as they are shown', () => {
    const text = [
      'Month,Cost',
      'April 2023,"£1,200.50"',
      'May 2023,"£1,100.25"',
      'June 2023,£99.25',
      'Total,"£2,400.00"',
      '',
    ].join('\n');
    expect(states(tableIn(text).totals)).toEqual(['5: Cost equal']);
  });
});
