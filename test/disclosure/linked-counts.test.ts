import { describe, expect, it } from 'vitest';
import { linkedCounts } from '../../shared/disclosure/linked-counts.js';
import { nothingChosen } from '../../shared/disclosure/choice.js';
import { nextChoice } from '../../shared/disclosure/next-choice.js';
import type { PrintedCell, PrintedTable, Publication } from '../../shared/disclosure/printed-table.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';

const profile = { ...disclosureProfile('default'), secondary: false };

function cell(row: string, part: string, whole: string | null): PrintedCell {
  return { row, part, whole, gives: whole === null ? 'count' : 'share' };
}

function table(id: string, worth: number, cells: readonly PrintedCell[]): PrintedTable {
  return { id, by: 'needs_all', title: id, worth, cells, mergeable: [], folded: [] };
}

/** Needs met of all needs, the number of needs, and a table that has nothing to do with either. */
const needs: Publication = {
  counts: new Map([
    ['met: debt', 3],
    ['needs: debt', 20],
    ['everybody', 90],
    ['elsewhere', 40],
  ]),
  sums: [],
  open: new Set(['everybody']),
  told: [],
  starred: new Set(),
  tables: [
    table('met', 2, [cell('debt', 'met: debt', 'needs: debt')]),
    table('needs', 3, [cell('debt', 'needs: debt', 'everybody')]),
    table('elsewhere', 1, [cell('north', 'elsewhere', null)]),
  ],
};

describe('counts of one group in two lists', () => {
  it('hang together where one is the whole of the other, not where both are parts of a known whole', () => {
    const partOf = linkedCounts(needs);
    expect(partOf('met: debt')).toBe(partOf('needs: debt'));
    expect(partOf('met: debt')).not.toBe(partOf('elsewhere'));
  });

  it('hang together where their rows may be printed as one', () => {
    const meeting = needs.tables.map((one) => ({
      ...one,
      cells: [...one.cells, cell('rent', 'rent', null)],
    }));
    const apart = linkedCounts({ ...needs, tables: meeting.slice(0, 1) });
    expect(apart('rent')).not.toBe(apart('met: debt'));
    const merged = meeting.slice(0, 1).map((one) => ({ ...one, mergeable: ['debt', 'rent'] }));
    const together = linkedCounts({ ...needs, tables: merged });
    expect(together('rent')).toBe(together('met: debt'));
  });

  it('cost a table of theirs, not the one of least worth', () => {
    const partOf = linkedCounts(needs);
    const rules = { publication: needs, profile, choice: { ...nothingChosen, withheld: new Set(['met']) } };
    expect([...(nextChoice('met: debt', rules, partOf)?.withheld ?? [])]).toEqual(['met', 'needs']);
  });
});
