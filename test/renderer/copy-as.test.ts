import { describe, expect, it } from 'vitest';
import { chartRows } from '../../renderer/widgets/chart-rows.js';
import { copiedTable } from '../../renderer/widgets/copied-table.js';
import { figureRows, figureSentence } from '../../renderer/words/figure-sentence.js';
import { printFigures } from '../../shared/figures/print.js';
import { madeFigure } from '../support/report-figures.js';

const [share] = printFigures(
  [
    madeFigure({
      id: 'A6.reached.of_all',
      value: 0.855,
      low: 0.84,
      high: 0.87,
      unit: 'share',
      n: 1003,
      of: 1173,
    }),
  ],
  'default',
);
const [few] = printFigures(
  [madeFigure({ id: 'A6.reached.of_all', value: 0.1, low: 0.04, high: 0.2, unit: 'share', n: 3, of: 30 })],
  'default',
);

describe('a figure that is copied', () => {
  it('is a sentence with n, N and its interval, as print rounds them', () => {
    expect(share && figureSentence(share)).toMatch(
      /^.+: 86 % \(1,005 of 1,175\), 95 % interval 83 % to 87 %\.$/u,
    );
  });

  it('gives no number that print stars', () => {
    expect(few && figureSentence(few)).toMatch(/: \*\.$/u);
    expect(few && figureRows(few)[1]?.slice(1)).toEqual(['*', '']);
  });
});

describe('a table that is copied', () => {
  it('is lines with tabs and a table, and no cell is markup or breaks a line', () => {
    const { tabs, html } = copiedTable([
      ['Site', 'Referrals'],
      ['A\t<b>\nB', '120'],
    ]);
    expect(tabs).toBe('Site\tReferrals\nA <b> B\t120');
    expect(html).toBe(
      '<table><tr><th>Site</th><th>Referrals</th></tr><tr><td>A\t&lt;b&gt;\nB</td><td>120</td></tr></table>',
    );
  });

  it('of a chart says what is withheld', () => {
    const rows = chartRows({
      shape: 'bars',
      title: '',
      says: '',
      unit: 'share',
      labels: ['One', 'Two'],
      series: [{ name: 'Share', values: [0.5, null], low: [0.4, null], high: [0.6, null] }],
    });
    expect(rows.map((row) => row[1])).toEqual(['Share', expect.stringMatching(/50.*40.*60/u), 'withheld']);
  });
});
