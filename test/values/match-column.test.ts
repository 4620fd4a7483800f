import { describe, expect, it } from 'vitest';
import { codeLists } from '../../shared/dataset/code-lists.js';
import { ethnicSet } from '../../shared/values/ethnic-sets.js';
import { matchColumn } from '../../shared/values/match-column.js';

const values = (...texts: string[]) => texts.map((value) => ({ value, count: 10 }));
function read(list: string, ...texts: string[]): Record<string, string> {
  const codes = codeLists[list];
  if (codes === undefined) throw new Error(`no list ${list}`);
  const { matches } = matchColumn(codes, values(...texts));
  return Object.fromEntries(
    [...matches].map(([text, match]) => [text, 'code' in match ? match.code : 'ask']),
  );
}

describe('a column of yes and no', () => {
  it('takes x for a tick where nothing else is said', () => {
    expect(read('yes_no', 'x', '', 'X')).toEqual({ x: 'Y', X: 'Y' });
  });

  it('takes x for not known beside yes and no', () => {
    expect(read('yes_no', 'Y', 'N', 'X', 'Z')).toEqual({ Y: 'Y', N: 'N', X: 'X', Z: 'Z' });
  });

  it('asks what x means beside yes alone', () => {
    expect(read('yes_no', 'Yes', 'x')).toEqual({ Yes: 'Y', x: 'ask' });
  });

  it('reads 0 and 1, or 1 and 2, but not all three', () => {
    expect(read('yes_no', '0', '1')).toEqual({ 0: 'N', 1: 'Y' });
    expect(read('yes_no', '1', '2.0')).toEqual({ 1: 'Y', '2.0': 'N' });
    expect(read('yes_no', '0', '1', '2')).toEqual({ 0: 'ask', 1: 'ask', 2: 'ask' });
    expect(read('yes_no', '2')).toEqual({ 2: 'ask' });
    expect(read('yes_no', 'yes', '1', '2')).toEqual({ yes: 'Y', 1: 'ask', 2: 'ask' });
  });

  it('hears the yes before a remark, and no “no” in n/a or no answer', () => {
    expect(read('yes_no', 'Yes - left message', 'y', '✓', 'No (twice)', 'n/a', 'no answer')).toEqual({
      'Yes - left message': 'Y',
      y: 'Y',
      '✓': 'Y',
      'No (twice)': 'N',
    });
  });
});

describe('a column of genders', () => {
  it('takes numbers for the national codes where it holds nothing else', () => {
    expect(read('gender', '1', '2', '9', 'X', '', 'Not known')).toMatchObject({
      1: '1',
      2: '2',
      9: '9',
      X: 'X',
    });
  });

  it('asks about the numbers where there is a 0 or a word', () => {
    expect(read('gender', '0', '1')).toEqual({ 0: 'ask', 1: 'ask' });
    expect(read('gender', '1', '2', 'Male')).toEqual({ 1: 'ask', 2: 'ask', Male: '1' });
  });
});

describe('a column of ethnic groups', () => {
  it('reads national letters and words side by side', () => {
    expect(read('ethnic_2001', 'A', 'J', 'White British', 'BME', '99', 'Z')).toEqual({
      A: 'A',
      J: 'J',
      'White British': 'A',
      BME: 'ask',
      99: '99',
      Z: 'Z',
    });
  });

  it('takes the first letter of the two-character codes', () => {
    expect(ethnicSet(values('A', 'CP', 'PA'))).toBe('pds');
    expect(read('ethnic_2001', 'A', 'CP', 'PA', 'SC')).toEqual({ A: 'A', CP: 'C', PA: 'P', SC: 'S' });
  });

  it('asks what A, B and T mean where T occurs, as in Wales and in GP systems', () => {
    expect(read('ethnic_2001', 'A', 'B', 'T', 'H')).toEqual({ A: 'ask', B: 'ask', T: 'ask', H: 'H' });
  });

  it('reads Scottish codes as far as they have a counterpart', () => {
    expect(read('ethnic_2001', '1A', '3F', '2A')).toEqual({ '1A': 'A', '3F': 'J', '2A': 'ask' });
  });

  it('never assumes the order of numbered groups', () => {
    expect(read('ethnic_2001', '1', '4', '16')).toEqual({ 1: 'ask', 4: 'ask', 16: 'ask' });
  });
});
