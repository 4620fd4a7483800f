import { disclosureProfile } from '../stats/disclosure-profiles.js';
import { kindOf } from './catalogue.js';
import type { Figure } from './figure.js';
import { printOne } from './print-one.js';

/**
 * D2: how many issues stand where, from the counts of the log. They are places in files and not people, so they are
 * printed as they are.
 */
export function issueFigures(counts: Readonly<Record<string, number>>): readonly Figure[] {
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const figures = [
    issueFigure(all, all),
    ...Object.entries(counts).map(([status, n]) => ({
      ...issueFigure(n, all),
      by: ['issue_status'],
      group: [status],
    })),
  ];
  return figures.map((figure) => ({ ...figure, ...printOne(figure, disclosureProfile('none')) }));
}

function issueFigure(n: number, of: number): Figure {
  const { id, label, unit, definition } = kindOf('D2.count');
  return {
    ...{ id, label, unit, definition, n, of },
    by: [],
    group: [],
    value: n,
    low: null,
    high: null,
    missing: 0,
    status: 'sound',
    reason: null,
    printed: '',
    suppressed: false,
  };
}
