import { describe, expect, it } from 'vitest';
import { searchFiles } from '../bench/disclosure/search-files.js';
import { shareableFiles } from '../bench/disclosure/shareable-files.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';
import { madeSplit } from '../support/report-figures.js';
import { randomReports } from './written-reports.js';

const profile = disclosureProfile('default');

function searched(html: string) {
  const figures = madeSplit('A2.count', 'gender', { 1: 4, 2: 60 }).map((figure) =>
    figure.n === 4 ? { ...figure, disclosed: 'starred' as const } : figure,
  );
  return searchFiles(new Map([['page.html', new TextEncoder().encode(html)]]), { figures, profile }).found;
}

describe('a search of written files', () => {
  it.each([
    '<p>12 of 40</p>',
    '<svg aria-label="Bars: 3 people"></svg>',
    '<rect data-count="9 referrals"/>',
    '<g><title>mean (n = 13)</title></g>',
    '<td title="7 pairs">*</td>',
  ])('finds a count that was not rounded in %s', (html) => {
    expect(searched(html)).toHaveLength(1);
  });

  it('finds a hidden count beside its group, and nothing else', () => {
    expect(searched('<table><tr><th>Male</th><td>4</td></tr></table>')).toHaveLength(1);
    expect(
      searched('<table><tr><th>Male</th><td>*</td></tr><tr><th>Female</th><td>60</td></tr></table>'),
    ).toEqual([]);
  });

  it('finds nothing in the files of made-up people', async () => {
    const written = randomReports(20034, profile);
    const files = await shareableFiles(written);
    expect([...files.keys()]).toContain('report-feedback.docx');
    const { characters, found } = searchFiles(files, { figures: written.figures, profile });
    expect(found).toEqual([]);
    expect(characters).toBeGreaterThan(10_000);
  });
});
