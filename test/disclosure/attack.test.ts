import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../shared/report/html.js';
import { disclosureProfiles } from '../../shared/stats/disclosure-profiles.js';
import { attack } from './attacker/attack.js';
import { openSolver } from './attacker/solver.js';
import { tablesInPage, tablesInWorkbook } from './attacker/written-tables.js';
import { randomReports } from './written-reports.js';

describe('an attacker', () => {
  const two = (a: number, b: number, all: number) => ({
    limits: new Map([
      ['a', { low: 1, high: 7 }],
      ['b', { low: a, high: b }],
      ['all', { low: all, high: all }],
    ]),
    adding: [{ whole: 'all', parts: ['a', 'b'] }],
  });

  it('finds the one value that is left', () => {
    expect(openSolver(two(8, 12, 14))('a')).toEqual([2, 3, 4, 5, 6]);
    expect(openSolver(two(118, 122, 119))('a')).toEqual([1]);
  });

  it('finds a number that only all sums together give', () => {
    const cell = { low: 0, high: 100 };
    const all = { low: 10, high: 10 };
    const limits = new Map([
      ...['x', 'y', 'z'].map((name) => [name, cell] as const),
      ...['xy', 'yz', 'xz'].map((name) => [name, all] as const),
    ]);
    const adding = ['xy', 'yz', 'xz'].map((whole) => ({ whole, parts: whole.split('') }));
    expect(openSolver({ limits, adding })('y')).toEqual([5]);
  });
});

describe.each(disclosureProfiles.filter(({ id }) => id !== 'none'))('written under $id', (profile) => {
  const many = profile.id === 'default' ? 10 : 2;
  const seeds = [20034, ...Array.from({ length: many }, (_, i) => i + 2)];

  it.each(seeds)('tables of made-up people give an attacker no small count (seed %i)', (seed) => {
    const { reports, workbook, sheets, figures } = randomReports(seed, profile);
    const tables = tablesInWorkbook(workbook);
    const { attacked, broken } = attack(tables, figures, { profile, sheets: reportHtml(sheets) });
    expect(broken).toEqual([]);
    expect(tables.length).toBeGreaterThan(10);
    if (seed === 20034) expect(attacked.length).toBeGreaterThan(0);
    const pages = reports.flatMap((report) => tablesInPage(reportHtml(report)));
    for (const page of pages) {
      const same = tables.filter(({ caption }) => caption === page.caption).flatMap(({ rows }) => rows);
      expect(same.map((row) => row.join('|'))).toEqual(
        expect.arrayContaining(page.rows.map((row) => row.join('|'))),
      );
    }
  });
});
