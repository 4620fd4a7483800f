import { afterAll, describe, expect, it } from 'vitest';
import { totalNotItsRows } from '../../shared/rules/total-not-its-rows.js';
import { askReading } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';
import { readAs } from '../support/reading.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const ask = (...totals: readonly string[]) =>
  askReading(
    engine,
    totalNotItsRows,
    readAs(['Month,Referred', 'April 2023,40', 'May 2023,35', 'June 2023,28', ...totals, ''].join('\n')),
  );

describe('total-not-its-rows', () => {
  it('flags the line whose number is not that of its rows', () => {
    expect(ask('Total,104').brief).toEqual(['5 warning']);
  });

  it('accepts the exact sum', () => {
    expect(ask('Total,103').brief).toEqual([]);
    expect(ask('Total,103').result.outcome).toBe('pass');
  });

  it('does not apply where there is no total', () => {
    expect(ask().result.outcome).toBe('not_applicable');
  });

  it('says nothing of a number that is missing', () => {
    expect(ask('Total,').brief).toEqual([]);
  });
});
