import { describe, expect, it } from 'vitest';
import { copiedGroups } from '../../renderer/panels/equity/copied-groups.js';
import { copiedCleaning, copiedGrid, copiedWorst } from '../../renderer/panels/quality/copied-quality.js';
import { rowsOfFigures, sentencesOfFigures } from '../../renderer/words/figure-rows.js';
import { profileInForce } from '../../shared/disclosure/profile-in-force.js';
import { printFigures } from '../../shared/figures/print.js';
import { madeFigure } from '../support/report-figures.js';

const profile = profileInForce({ disclosure: 'default' });
const fifths = printFigures(
  [118, 3].map((n, i) =>
    madeFigure({
      id: 'A6.engaged.of_all',
      by: 'imd_quintile',
      group: String(i + 1),
      value: n / 123,
      unit: 'share',
      n,
      of: 123,
    }),
  ),
  'default',
);

describe('a block of figures that is copied', () => {
  it('has one header, a line each, and no small number', () => {
    const rows = rowsOfFigures(fifths);
    expect(rows.map(([first]) => first)).toHaveLength(3);
    expect(rows[0]).toEqual(['Figure', 'In print', '95 % interval']);
    expect(`${JSON.stringify(rows)} ${sentencesOfFigures(fifths)}`).not.toMatch(/\b(?:118|3|123)\b/u);
  });

  it('of groups names each and gives what print gives', () => {
    const { rows, sentence } = copiedGroups({
      caption: 'Engaged',
      field: 'imd_quintile',
      groups: ['1', '2'],
      columns: [{ label: 'Of all', figures: fifths }],
    });
    expect(rows.map(([group]) => group)).toEqual(['Group', 'Fifth 1 (most deprived)', 'Fifth 2']);
    expect(rows.slice(1).map(([, cell]) => cell)).toEqual(fifths.map(({ printed }) => printed));
    expect(sentence).toMatch(/^Engaged\. /u);
  });
});

describe('what is copied off the Quality step', () => {
  it('suppresses small counts by the rule of print', () => {
    const [row] = copiedCleaning([{ label: 'Gender', changed: 3, usable: 398, of: 401 }], profile).rows.slice(
      1,
    );
    expect(row).toEqual(['Gender', '*', 'all but * of 400']);
  });

  it('names no worker', () => {
    const grid = {
      record: 'referral',
      by: 'worker',
      groups: [{ id: 'Priya Shah', rows: 82, together: 0, few: false }],
      rows: [],
    } as const;
    const cells = [{ n: 41, of: 82 }];
    const copied = copiedGrid(grid, [{ field: 'gender', label: 'Gender', level: 'R', cells }], profile);
    expect(copied.rows).toEqual([
      ['Field', 'Worker A'],
      ['Gender', '40 of 80'],
    ]);
    expect(JSON.stringify(copied)).not.toContain('Priya');
  });

  it('says of the worst fields how much can be used', () => {
    const field = {
      record: 'referral',
      field: 'gender',
      label: 'Gender',
      level: 'R',
      weight: 402,
      usable: 0,
      of: 402,
      because: 'no_column',
      lost: 402,
      questions: [],
    } as const;
    expect(copiedWorst([field], profile).rows[1]).toEqual([
      'Gender',
      'Referrals',
      expect.stringContaining('of 400'),
      'no column holds it',
    ]);
  });
});
