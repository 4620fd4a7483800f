import { afterAll, describe, expect, it } from 'vitest';
import { brokenLetters } from '../../shared/rules/broken-letters.js';
import { codedAsScientific } from '../../shared/rules/coded-as-scientific.js';
import { formulaErrorValue } from '../../shared/rules/formula-error-value.js';
import { askColumns } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

describe('formula-error-value', () => {
  it('flags what failed formulas leave behind, in any column', () => {
    const { brief, issues, result } = askColumns(engine, formulaErrorValue, [
      ['Age', 'referral.age_at_referral', ['#N/A', '44', '', '#REF!']],
      ['Notes', null, ['#1 priority', ' #value! ', 'n/a', '']],
    ]);
    expect(brief).toEqual(['2 warning', '3 warning', '5 warning']);
    expect(issues.map((issue) => issue.field)).toEqual(['age_at_referral', null, 'age_at_referral']);
    expect(result).toMatchObject({ broken: 3, of: 6 });
  });
});

describe('coded-as-scientific', () => {
  it('flags rounded codes, in columns that are no numbers', () => {
    const { brief } = askColumns(engine, codedAsScientific, [
      ['SNOMED Code', null, ['8.71731E+14', '871731000000106', '', '9E+09', '1E5']],
      ['Score', 'measure.total', ['1.2E+02', '', '', '', '']],
    ]);
    expect(brief).toEqual(['2 error', '5 error']);
  });
});

describe('broken-letters', () => {
  it('flags accents and quotes read in the wrong encoding', () => {
    const { brief } = askColumns(engine, brokenLetters, [
      ['Notes', null, ['doesnâ€™t', 'cafÃ©', 'SiÃ¢n', 'caf\uFFFD', 'Â£20']],
    ]);
    expect(brief).toEqual(['2 warning', '3 warning', '4 warning', '5 warning', '6 warning']);
  });

  it('accepts letters of every language', () => {
    const { brief } = askColumns(engine, brokenLetters, [
      ['Notes', null, ['café', 'doesn’t', 'Siân', 'ÂNGELA', 'São João', '£20', 'Ôl']],
    ]);
    expect(brief).toEqual([]);
  });
});
