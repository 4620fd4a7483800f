import { describe, expect, it } from 'vitest';
import { chartOf } from '../../renderer/panels/outcomes/chart-of.js';
import { charts } from '../../renderer/panels/outcomes/charts.js';
import { chartRows } from '../../renderer/widgets/chart-rows.js';
import { linesOf } from '../../renderer/widgets/picture/text-lines.js';
import { groupName } from '../../renderer/words/group-words.js';
import { printedFigures } from '../../renderer/words/printed-figures.js';
import { printedParts } from '../../renderer/words/printed-parts.js';
import { printFigures } from '../../shared/figures/print.js';
import { madeFigure } from '../support/report-figures.js';

const together = (text: string) => {
  const { number, rest } = printedParts(text);
  return number + rest.join(' ');
};

describe('a printed figure in parts', () => {
  it.each([
    ['+0.5 points (95 % interval 0.3 to 0.7; n = 340)', '+0.5 points ', 2],
    ['9 % (340 of 3,960)', '9 % ', 1],
    ['not shown: no column holds employment.', 'not shown: ', 1],
    ['4,170', '4,170', 0],
    ['*', '*', 0],
  ])('%s: the number stands out and nothing is lost', (text, number, pieces) => {
    expect(printedParts(text).number).toBe(number);
    expect(printedParts(text).rest).toHaveLength(pieces);
    expect(together(text)).toBe(text);
  });
});

const months = printFigures(
  [127, 3].map((n, i) =>
    madeFigure({
      id: 'A1.count',
      by: 'referral_month',
      group: `2023-0${String(i + 4)}`,
      value: n,
      unit: 'referrals',
      n,
      of: 130,
    }),
  ),
  'default',
);

describe('figures as print has them', () => {
  it('hold the rounded number, and none where print stars it', () => {
    expect(printedFigures(months).map(({ value }) => value)).toEqual([125, null]);
  });

  it('are what a chart gives away, also where exact numbers are drawn', () => {
    const drawn = charts.find(({ id }) => id === 'months')?.of;
    const { data, copied } = chartOf(drawn ?? (() => undefined), months, 'exact');
    expect(data?.series[0]?.values).toEqual([127, 3]);
    expect(copied?.series[0]?.values).toEqual([125, null]);
    expect(JSON.stringify(copied)).not.toMatch(/127|\b3\b/u);
  });
});

describe('a chart of which print shows nothing', () => {
  it('is not drawn: no month is said to be the fullest with 0', () => {
    const drawn = charts.find(({ id }) => id === 'months')?.of;
    expect(drawn?.(printedFigures(months.slice(1)))).toBeUndefined();
  });
});

describe('the numbers of a chart in words', () => {
  it('have a minus that is no hyphen, and the decimals of print', () => {
    const rows = chartRows({
      title: '',
      says: '',
      shape: 'dots',
      unit: 'points',
      labels: ['ONS4 anxiety'],
      series: [{ name: 'Mean change', values: [-1], low: [-1.3], high: [-0.8] }],
    });
    expect(rows[1]?.[1]).toBe('−1.0 (−1.3 to −0.8)');
  });
});

describe('the name of a group', () => {
  it('says that a bare fifth is one', () => {
    expect(groupName('imd_quintile', '4')).toBe('Fifth 4');
    expect(groupName('imd_quintile', '1')).toBe('Fifth 1 (most deprived)');
    expect(groupName('imd_quintile', 'not_recorded')).toBe('Not recorded');
  });
});

describe('a text in a picture', () => {
  it('breaks between words, into lines that fit, and loses none', () => {
    const text = 'People referred per 1,000 of the group, with a long title';
    const lines = linesOf(text, { width: 160, size: 13 });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(text);
  });
});
