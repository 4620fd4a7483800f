import { describe, expect, it } from 'vitest';
import { isPartial, lastDay, monthsBetween } from '../../shared/figures/months.js';

const period = { from: '2023-04-04', to: '2024-02-28' };

describe('a month of the period', () => {
  it('is partial where the period begins or ends inside it', () => {
    expect(isPartial('2023-04', period)).toBe(true);
    expect(isPartial('2024-02', period)).toBe(true);
    expect(isPartial('2023-05', period)).toBe(false);
  });

  it('is whole where the period begins on its first or ends on its last day', () => {
    expect(isPartial('2023-04', { from: '2023-04-01', to: '2024-02-29' })).toBe(false);
    expect(isPartial('2024-02', { from: '2023-04-01', to: '2024-02-29' })).toBe(false);
  });

  it('knows its last day, leap years included', () => {
    expect(['2023-02', '2024-02', '1900-02', '2000-02', '2023-09', '2023-12'].map(lastDay)).toEqual([
      28, 29, 28, 29, 30, 31,
    ]);
  });

  it('is there although nobody was referred in it', () => {
    expect(monthsBetween('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    expect(monthsBetween('2023-11', '2023-11')).toEqual(['2023-11']);
    expect(monthsBetween(undefined, undefined)).toEqual([]);
  });
});
