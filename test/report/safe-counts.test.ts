import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupTable } from '../../shared/report/group-table.js';
import { safeCounts } from '../../shared/report/safe-counts.js';
import { leaks } from '../../shared/stats/disclosure-audit.js';
import { disclosureProfile } from '../../shared/stats/disclosure.js';

const profile = disclosureProfile('default');

function groups(...counts: readonly number[]) {
  return counts.map((count, i) => ({ label: `g${String(i)}`, count }));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

describe('counts that are safe to print together', () => {
  it('stay as they are where no star can be worked out', () => {
    const parts = groups(300, 200, 4);
    expect(safeCounts(parts, 504, profile)).toBe(parts);
  });

  it('are merged, smallest first, where two stars stand under a total that gives them away', () => {
    const parts = groups(40, 7, 6);
    expect(leaks([7, 6], 13, profile)).toBe(true);
    const safe = safeCounts(
      [...parts.slice(1), { label: 'g3', count: 0 }, { label: 'big', count: 9 }],
      22,
      profile,
    );
    expect(
      safe === null ||
        !leaks(
          safe.map(({ count }) => count),
          22,
          profile,
        ),
    ).toBe(true);
  });

  it('are none where no merging helps', () => {
    expect(safeCounts(groups(7, 6), 13, profile)).toBeNull();
  });

  it('never merge those whose group is not known with a group', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 2, maxLength: 7 }), fc.nat(20), (counts, unknown) => {
        const parts = [...groups(...counts), { label: 'Not recorded', count: unknown, unknown: true }];
        const total = sum(counts) + unknown;
        const safe = safeCounts(parts, total, profile);
        if (safe === null) return;
        expect(
          leaks(
            safe.map(({ count }) => count),
            total,
            profile,
          ),
        ).toBe(false);
        expect(sum(safe.map(({ count }) => count))).toBe(total);
        expect(safe.find(({ label }) => label === 'Not recorded')?.count).toBe(unknown);
      }),
      { numRuns: 200 },
    );
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
    const block = groupTable({ ...shared, groups: groups(7, 6), total: { label: 'All people', count: 13 } });
    expect(block).toMatchObject({ kind: 'callout', title: 'Not shown: People by band' });
  });

  it('is nothing without groups', () => {
    expect(groupTable({ ...shared, groups: [], total: { label: 'All people', count: 0 } })).toBeNull();
  });
});
