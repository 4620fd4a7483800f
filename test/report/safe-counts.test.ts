import { describe, expect, it } from 'vitest';
import type { HowShown } from '../../shared/figures/figure.js';
import { groupTable } from '../../shared/report/group-table.js';
import { type GroupCount, safeCounts } from '../../shared/report/safe-counts.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';

const profile = disclosureProfile('default');

function groups(...counts: readonly number[]): readonly GroupCount[] {
  return counts.map((count, i) => ({ label: `g${String(i)}`, count }));
}

function shownAs(...states: readonly HowShown[]): readonly GroupCount[] {
  return states.map((disclosed, i) => ({ label: `g${String(i)}`, count: 10 * (i + 1), disclosed }));
}

describe('counts that are safe to print together', () => {
  it('stay as they are where each may stand alone', () => {
    const parts = shownAs('shown', 'starred', 'shown');
    expect(safeCounts(parts)).toEqual(parts);
  });

  it('stand in one line where they were merged, those not recorded apart', () => {
    const parts = [
      ...shownAs('shown', 'merged', 'merged', 'folded', 'folded'),
      { label: 'Not recorded', count: 4, unknown: true },
    ];
    expect(safeCounts(parts)?.map(({ label, count }) => [label, count])).toEqual([
      ['g0', 10],
      ['Smaller groups together', 50],
      ['All others (2)', 90],
      ['Not recorded', 4],
    ]);
  });

  it('are none where the table is withheld', () => {
    expect(safeCounts(shownAs('withheld', 'withheld'))).toBeNull();
  });
});

describe('a table of groups', () => {
  const shared = { id: 't', caption: 'People by band', basis: 'All', first: 'Band', unit: 'People', profile };

  it('prints counts, shares of the rounded whole and the whole itself', () => {
    const parts = [...groups(301, 198, 4), { label: 'Not recorded', count: 0, unknown: true }];
    expect(
      groupTable({ ...shared, groups: parts, total: { label: 'All people', count: 503 } }),
    ).toMatchObject({
      kind: 'table',
      columns: [{ label: 'Band' }, { label: 'People' }, { label: 'Share of 505' }],
      rows: [
        ['g0', '300', '59 %'],
        ['g1', '200', '40 %'],
        ['g2', '*', '*'],
        ['Not recorded', '0', '0 %'],
        ['All people', '505', '100 %'],
      ],
    });
  });

  it('gives way to a sentence where it would give a small count away', () => {
    const block = groupTable({
      ...shared,
      groups: shownAs('withheld', 'withheld'),
      total: { label: 'All people', count: 30 },
    });
    expect(block).toMatchObject({ kind: 'callout', title: 'Not shown: People by band' });
  });

  it('is nothing without groups', () => {
    expect(groupTable({ ...shared, groups: [], total: { label: 'All people', count: 0 } })).toBeNull();
  });
});
