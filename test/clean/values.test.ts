import { describe, expect, it } from 'vitest';
import { measureName } from '../../shared/clean/measure-names.js';
import { plainIdentifier } from '../../shared/clean/plain-identifier.js';
import { likelyNumber, plainNumber } from '../../shared/clean/plain-number.js';
import { sameNames } from '../../shared/clean/same-names.js';
import { metricScore } from '../../shared/clean/score-measures.js';
import { isSlipOf } from '../../shared/clean/slip.js';
import { isTestId, isTestName } from '../../shared/clean/test-names.js';
import { tidySpace } from '../../shared/clean/tidy-space.js';
import { likelyCodes, likelyLists } from '../../shared/clean/value-clusters.js';
import { codeLists } from '../../shared/dataset/code-lists.js';

describe('tidy space', () => {
  it.each([
    ['  a   b ', 'a b'],
    ['Crook\u00a0Hill', 'Crook Hill'],
    ['\ufeffA\u200bB', 'AB'],
    ['two\r\nlines', 'two lines'],
    ['plain', 'plain'],
    ['', ''],
    [' \u00a0 ', ''],
  ])('makes %j %j', (was, is) => {
    expect(tidySpace(was)).toBe(is);
  });

  it('keeps the line breaks of prose', () => {
    expect(tidySpace(' one  two\r\n\r\nthree ', true)).toBe('one two\r\n\r\nthree');
  });
});

describe('a number', () => {
  it.each([
    ['1,204', '1204'],
    ["'7", '7'],
    ['+5', '5'],
    ['12,34', '12,34'],
    ['seven', 'seven'],
    ['', ''],
    ['-', '-'],
    ['4.00', '4.00'],
  ])('is spelt plainly: %j becomes %j', (was, is) => {
    expect(plainNumber(was)).toBe(is);
  });

  it('loses a decimal zero only where it is a count', () => {
    expect([plainNumber('7.0', true), plainNumber('7.5', true), plainNumber('007', true)]).toEqual([
      '7',
      '7.5',
      '007',
    ]);
  });

  it.each([
    ['seven', null, '7'],
    ['7/10', 10, '7'],
    ['7/10', null, null],
    ['11/10', 10, null],
    ['3/5', 10, null],
    ['7 out of 10', 10, '7'],
    ['4 (2 phone)', null, '4'],
    ['6 sessions', null, '6'],
    ['approx 5', null, '5'],
    ['5-6', null, null],
    ['lots', null, null],
  ])('is taken out of its words only where they leave no choice: %j out of %j', (text, outOf, is) => {
    expect(likelyNumber(text, outOf)).toBe(is);
  });
});

describe('an identifier', () => {
  it.each([
    ['nhs_number', '999 000 0018', '9990000018'],
    ['nhs_number', '9990000018.0', '9990000018'],
    ['nhs_number', '999 000', '999 000'],
    ['postcode', 'wk11ay', 'WK1 1AY'],
    ['postcode', 'nfa', 'nfa'],
    ['lsoa', 'e01990001', 'E01990001'],
    ['gp_practice_code', 'p99001', 'P99001'],
    ['gp_practice_code', 'Crook Hill Surgery', 'Crook Hill Surgery'],
    ['person_id', '417.0', '417'],
    ['person_id', "'0417", '0417'],
    ['person_id', 'WK-0417', 'WK-0417'],
  ])('of %s: %j becomes %j', (field, was, is) => {
    expect(plainIdentifier(field, was)).toBe(is);
  });
});

describe('test rows', () => {
  it.each(['Test Test', 'ZZ Donotuse', 'dummy patient', 'TEST CLIENT'])(
    'are known by the whole name %j',
    (name) => {
      expect(isTestName(name)).toBe(true);
    },
  );

  it.each(['Testa Test-Jones', 'Test', 'Tess Tester', 'Dummy run went well', ''])(
    'are not known by %j',
    (name) => {
      expect(isTestName(name)).toBe(false);
    },
  );

  it('are known by identifiers made for tests', () => {
    expect(['TEST', 'test-01', 'TEST7', 'Dummy 3'].map(isTestId)).toEqual([true, true, true, true]);
    expect(['TE5T7', 'CR1001', 'ATTEST1'].map(isTestId)).toEqual([false, false, false]);
  });
});

describe('names of services', () => {
  const count = (value: string, count: number) => ({ value, count });

  it('become the most frequent spelling of the same words', () => {
    expect(
      sameNames([
        count('Green Fingers', 9),
        count('green fingers', 3),
        count('GreenFingers', 2),
        count('Fingers, Green', 1),
      ]),
    ).toEqual({
      'green fingers': 'Green Fingers',
      GreenFingers: 'Green Fingers',
      'Fingers, Green': 'Green Fingers',
    });
  });

  it('are mended for one slip in one word, if the right one is far commoner', () => {
    expect(
      sameNames([
        count('Listening Room', 9),
        count('Lisetning Room', 3),
        count('Bereavement Group', 6),
        count('Bereavement Grp', 2),
      ]),
    ).toEqual({
      'Lisetning Room': 'Listening Room',
      'Bereavement Grp': 'Bereavement Group',
    });
    expect(sameNames([count('Singing for Lungs', 4), count('Signing for Lungs', 3)])).toEqual({});
  });

  it.each([
    ['Group 1', 'Group 2'],
    ['Walk A', 'Walk B'],
    ["Men's Shed North", "Men's Shed South"],
    ['Book Club', 'Cook Club'],
  ])('stay apart: %s and %s', (one, other) => {
    expect(sameNames([count(one, 30), count(other, 1)])).toEqual({});
  });
});

describe('a slip', () => {
  it('is one letter missing, added, wrong or swapped with its neighbour', () => {
    const slips = ['alltment', 'allottment', 'allotmemt', 'allotmetn'].map((word) =>
      isSlipOf([word], ['allotment']),
    );
    expect(slips).toEqual([true, true, true, true]);
    expect(isSlipOf(['allotmt'], ['elsewhere'])).toBe(false);
  });
});

describe('likely codes', () => {
  const need = codeLists['need'];

  it('are suggested for a text that holds one listed spelling', () => {
    if (need === undefined) throw new Error('no list of needs');
    expect(
      likelyCodes(need, [
        { value: 'Lives alone - lonely', count: 1 },
        { value: 'N01', count: 1 },
        { value: 'sad', count: 1 },
      ]),
    ).toEqual({
      'Lives alone - lonely': 'N01',
    });
  });

  it('are suggested for a list only when every part is known or likely', () => {
    if (need === undefined) throw new Error('no list of needs');
    const values = ['Physical activity|feeling very lonely', 'Physical activity|qwerty'].map((value) => ({
      value,
      count: 1,
    }));
    expect(likelyLists(need, values)).toEqual({ 'Physical activity|feeling very lonely': 'N10;N01' });
  });
});

describe('the name of a score', () => {
  it.each([
    ['ONS4', 'Life satisfaction', { instrument: 'ons4_satisfaction', item: null }],
    ['ONS4', 'Anxious', { instrument: 'ons4_anxious', item: null }],
    ['ONS wellbeing', 'Q3', { instrument: 'ons4_happy', item: null }],
    ['MYCaW', 'Concern 2', { instrument: 'mycaw', item: 2 }],
    ['MYCaW', 'wellbeing', { instrument: 'mycaw', item: 3 }],
    ['swemwbs7', 'total', { instrument: 'swemwbs7', item: null }],
    ['SWEMWBS', 'item 4', { instrument: 'swemwbs7', item: 4 }],
    ['pam13', 'score', { instrument: 'pam13', item: null }],
    ['', 'PHQ-9', { instrument: 'phq9', item: null }],
    ['pam13', 'level', null],
    ['ONS4', 'total', null],
    ['Our own form', 'mood', null],
    ['SWEMWBS', 'item 9', null],
  ])('%j with %j', (framework, item, is) => {
    expect(measureName(framework, item)).toEqual(is);
  });
});

describe('the metric score of the seven-item scale', () => {
  it('is looked up for a whole total, and recognised where it is one already', () => {
    expect([7, 23, 35, 20.73, 20.7, 35.0].map(metricScore)).toEqual([7, 20.73, 35, 20.73, 20.73, 35]);
  });

  it('is none for a total that cannot be', () => {
    expect([6, 36, 20.5, 0].map(metricScore)).toEqual([null, null, null, null]);
  });
});
