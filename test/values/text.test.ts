import { describe, expect, it } from 'vitest';
import { codeLists } from '../../shared/dataset/code-lists.js';
import { missingKind } from '../../shared/values/missing-kind.js';
import { plainWords } from '../../shared/values/plain-words.js';
import { splitCodes } from '../../shared/values/split-codes.js';

describe('plain words', () => {
  it.each([
    ['  White\u00a0 BRITISH ', 'white british'],
    ['Don’t know', 'dont know'],
    ['A - White British', 'white british'],
    ['N01: Loneliness', 'loneliness'],
    ['White & Black Caribbean', 'white and black caribbean'],
    ['f2f', 'f2f'],
    ['16-24', '16 24'],
    ['65+', '65+'],
    ['<16', '<16'],
    ['2 - 3', '2 3'],
    ['✓', '✓'],
    ['ﬁnance', 'finance'],
    ['?', ''],
  ])('of “%s” are “%s”', (text, words) => {
    expect(plainWords(text)).toBe(words);
  });
});

describe('saying nothing', () => {
  it.each([
    ['', 'code', 'blank'],
    [' \u00a0', 'text', 'blank'],
    ['-', 'number', 'blank'],
    ['#REF!', 'number', 'blank'],
    ['NULL', 'date', 'blank'],
    ['None', 'date', 'blank'],
    ['0', 'date', 'blank'],
    ['TBC', 'date', 'not_known'],
    ['?', 'code', 'not_known'],
    ['Don’t know', 'code', 'not_known'],
    ['Prefer not to say', 'code', 'not_stated'],
    ['Refused', 'code', 'not_stated'],
    ['N/A', 'date', 'not_applicable'],
    ['None', 'codes', null],
    ['0', 'integer', null],
    ['Other', 'code', null],
    ['n', 'code', null],
  ] as const)('“%s” in a %s field is %s', (text, kind, missing) => {
    expect(missingKind(text, kind)).toBe(missing);
  });

  it('gives way to a list that knows the word as a value', () => {
    expect(missingKind('Declined', 'code', codeLists['closure_reason'])).toBeNull();
    expect(missingKind('Declined', 'code', codeLists['ethnic_2001'])).toBe('not_stated');
    expect(missingKind('na', 'code', codeLists['language'])).toBeNull();
    expect(missingKind('Not stated', 'code', codeLists['ethnic_2001'])).toBe('not_stated');
  });
});

describe('a cell that names several needs', () => {
  const need = codeLists['need'];
  if (need === undefined) throw new Error('no list of needs');

  it.each([
    ['Housing/Debt; lonely', ['N07', 'N04', 'N01'], []],
    ['bereavement & isolation', ['N03', 'N01'], []],
    ['anxiety and depression', ['N02'], []],
    ['loneliness|money|housing', ['N01', 'N04', 'N07'], []],
    ['N01;N04', ['N01', 'N04'], []],
    ['debt, housing and gardening', ['N04', 'N07', 'N21'], []],
    ['lonely; ask her son', ['N01'], ['ask her son']],
    ['lonely and ask her son', [], ['lonely and ask her son']],
    ['', [], []],
  ] as const)('“%s” gives %j and leaves %j', (text, codes, left) => {
    expect(splitCodes(need, text)).toMatchObject({ codes, left });
  });

  it('keeps what has to be asked apart', () => {
    expect(splitCodes(need, 'lonely; wellbeing')).toEqual({
      codes: ['N01'],
      ambiguous: ['wellbeing'],
      left: [],
    });
  });
});
