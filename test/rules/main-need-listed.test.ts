import { afterAll, describe, expect, it } from 'vitest';
import { mainNeedListed } from '../../shared/rules/main-need-listed.js';
import { shortYear } from '../../shared/rules/short-year.js';
import { askColumns } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

describe('X14, main need among all needs', () => {
  it('mentions a main need that is not listed, accepts one that is, and says nothing of blanks', () => {
    const { issues, result } = askColumns(engine, mainNeedListed, [
      ['Main reason', 'referral.need_primary', ['N01', 'N01', 'N01;N04', '', 'N01', 'not_known']],
      ['All reasons', 'referral.needs_all', ['N04;N02', 'N04;N01', 'N04;N01', 'N04', '', 'N04']],
    ]);
    expect(issues).toMatchObject([
      { row: 2, severity: 'info', message: '“Main reason” names a need that is not among “All reasons”.' },
    ]);
    expect(result).toMatchObject({ broken: 1, of: 3 });
  });

  it('says nothing of a column of further needs, which never holds the main one', () => {
    const { issues, result } = askColumns(engine, mainNeedListed, [
      ['1st reason', 'referral.need_primary', Array.from({ length: 12 }, () => 'N01')],
      [
        '2nd reason',
        'referral.needs_all',
        Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 'N04' : 'N02')),
      ],
    ]);
    expect(issues).toEqual([]);
    expect(result.outcome).toBe('not_applicable');
  });

  it('does not apply where one of the columns is lacking', () => {
    const { result } = askColumns(engine, mainNeedListed, [['Reason', 'referral.need_primary', ['N01']]]);
    expect(result.outcome).toBe('not_applicable');
  });
});

describe('P07, years of two digits', () => {
  it('tells each date whose century was inferred, and no other', () => {
    const { brief, result } = askColumns(engine, shortYear, [
      ['DOB', 'referral.birth_date', ['14/06/58', '14/06/1958', '1958', '14-Jun-58', '']],
    ]);
    expect(brief).toEqual(['2 warning', '5 warning']);
    expect(result).toMatchObject({ broken: 2, of: 4 });
  });
});
