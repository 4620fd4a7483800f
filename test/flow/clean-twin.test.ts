import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../shared/figures/figure.js';
import { freshFolder, runCli } from '../support/run-cli.js';

interface True {
  readonly id: string;
  readonly by: readonly string[];
  readonly group: readonly string[];
  readonly value: number | null;
  /** Null where the figure is withheld before anything is counted. */
  readonly n: number | null;
  readonly of: number;
  readonly missing: number;
  readonly low?: number | null;
  readonly high?: number | null;
}

const out = join(freshFolder(), 'out');
const truth = JSON.parse(readFileSync('sample-data/truth/truth_indicators.json', 'utf8')) as {
  today: string;
  figures: True[];
};
const key = ({ id, by, group }: Pick<True, 'id' | 'by' | 'group'>): string =>
  `${id} ${by.join('+')} ${group.join('+')}`;

let figures: Map<string, Figure>;
let today: string;
beforeAll(() => {
  const { status, complaints } = runCli(
    'run',
    'sample-data/wrekindale-clean',
    '--reference',
    'sample-data/reference',
    '--out',
    out,
  );
  expect([status, complaints]).toEqual([0, expect.any(String)]);
  figures = new Map(
    (JSON.parse(readFileSync(join(out, 'figures.json'), 'utf8')) as Figure[]).map((one) => [key(one), one]),
  );
  today = (JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as { today: { date: string } }).today.date;
});

describe('the clean twin', () => {
  it('is read as of the same day as the truth', () => {
    expect(today).toBe(truth.today);
  });

  it('has every figure of the truth, and no other', () => {
    const known = new Set(truth.figures.map(key));
    expect(truth.figures.map(key).filter((one) => !figures.has(one))).toEqual([]);
    // How many issues are found is no truth about the data.
    expect([...figures.keys()].filter((one) => !known.has(one) && !one.startsWith('D2.'))).toEqual([]);
  });

  it('gives every count exactly and every mean and interval to 1e-9', () => {
    const wrong = truth.figures.flatMap((expected) => {
      const ours = figures.get(key(expected));
      if (ours === undefined) return [];
      const counts =
        ours.n === (expected.n ?? 0) && ours.of === expected.of && ours.missing === expected.missing;
      const values = (['value', 'low', 'high'] as const).every(
        (part) => ours.status === 'withheld' || close(ours[part], expected[part] ?? null),
      );
      return counts && values ? [] : [{ ours, expected }];
    });
    expect(wrong).toEqual([]);
  });

  it('has at most two issues of error severity', () => {
    const issues = readFileSync(join(out, 'issues.csv'), 'utf8')
      .split('\n')
      .filter((line) => /^I\d+,[^,]+,error,/.test(line));
    expect(issues.length).toBeLessThanOrEqual(2);
  });
});

function close(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
