import { afterAll, describe, expect, it } from 'vitest';
import { agePlausible } from '../../shared/rules/age-plausible.js';
import { codeInList } from '../../shared/rules/code-in-list.js';
import { decilePlausible } from '../../shared/rules/decile-plausible.js';
import { numberNotReadable } from '../../shared/rules/number-not-readable.js';
import { scoreInRange } from '../../shared/rules/score-in-range.js';
import { askColumns, askRows } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

describe('P08, ages', () => {
  const ages = (...list: readonly string[]) =>
    askRows(engine, agePlausible, {
      referral: list.map((age) => ({ age_at_referral: age, referral_date: '2023-05-01' })),
    });

  it('flags impossible ages as errors, unlikely ones and children as warnings, one issue a row', () => {
    expect(ages('-1', '121', '120', '106', '0', '15', '123').brief).toEqual([
      ...['2 error', '3 error', '4 warning', '5 warning', '6 warning', '7 warning', '8 error'],
    ]);
  });

  it('accepts 16 to 105 and says nothing of blanks', () => {
    const { brief, result } = ages('16', '105', '');
    expect(brief).toEqual([]);
    expect(result).toMatchObject({ outcome: 'pass', of: 2 });
  });
});

describe('P12, texts that stand for no code', () => {
  it('tells unknown texts from ambiguous ones, and accepts codes, labels and listed spellings', () => {
    const { issues, result } = askColumns(engine, codeInList, [
      [
        'Reason',
        'referral.need_primary',
        ['N01', 'Loneliness', 'frobnication', 'wellbeing', 'anxiety and depression', '', 'N/A'],
      ],
    ]);
    expect(issues.map(({ row, message }) => [row, message])).toEqual([
      [4, '“Reason” holds a text that stands for no code of its list.'],
      [5, '“Reason” holds a text that could stand for several codes.'],
    ]);
    expect(result).toMatchObject({ broken: 2, of: 5 });
  });

  it('looks at each part of a list of codes', () => {
    const { brief } = askColumns(engine, codeInList, [
      ['Needs', 'referral.needs_all', ['N01;N04', 'N01;N00', 'housing | debt']],
    ]);
    expect(brief).toEqual(['3 error']);
  });

  it('accepts several needs in the column of the main one', () => {
    const { brief } = askColumns(engine, codeInList, [
      ['Reason', 'referral.need_primary', ['N02;N04', 'debt / housing', 'N01;gloom']],
    ]);
    expect(brief).toEqual(['4 error']);
  });

  it('takes the name of a set of measures for an answer only where a column names the item', () => {
    const framework = ['Framework', 'measure.instrument', ['ONS4', 'ucla']] as const;
    const item = ['Item', 'measure.item_label', ['happy', '']] as const;
    expect(askColumns(engine, codeInList, [framework, item]).brief).toEqual([]);
    expect(askColumns(engine, codeInList, [framework]).brief).toEqual(['2 error']);
  });

  it('decides for the whole column what a cell cannot tell', () => {
    const { brief } = askColumns(engine, codeInList, [['Sex', 'referral.gender', ['1', '2', '1', 'Z', 'x']]]);
    expect(brief).toEqual([]);
  });
});

describe('P13, deprivation deciles', () => {
  const deciles = (...cells: readonly string[]) =>
    askColumns(engine, decilePlausible, [['IMD', 'referral.imd_decile', cells]]);

  it('tells impossible deciles from ranks', () => {
    expect(deciles('0', '11', '33755', '33756', '2.5', '1', '10').brief).toEqual([
      ...['2 error', '3 warning', '4 warning', '5 error', '6 error'],
    ]);
  });

  it('suspects quintiles where nothing above 5 is seen in 30 rows, and not in 29', () => {
    const some = (n: number) => Array.from({ length: n }, (_, i) => String((i % 5) + 1));
    expect(deciles(...some(30)).brief).toEqual(['whole warning']);
    expect(deciles(...some(29)).brief).toEqual([]);
    expect(deciles(...some(30), '6').brief).toEqual([]);
  });

  it('says nothing of blanks and words', () => {
    expect(deciles('', 'unknown').result).toMatchObject({ outcome: 'not_applicable', of: 0 });
  });
});

describe('P15, scores off their instrument', () => {
  const scores = (...list: readonly (readonly [string, string])[]) =>
    askRows(engine, scoreInRange, {
      referral: [],
      measure: list.map(([instrument, total]) => ({
        person_id: 'P1',
        instrument,
        total,
        timepoint: 'baseline',
      })),
    });

  it('flags scores outside the range, and none at its ends', () => {
    expect(
      scores(
        ['ons4_happy', '11'],
        ['ons4_happy', '10'],
        ['ons4_happy', '0'],
        ['ucla3', '2'],
        ['swemwbs7', '36'],
      ).brief,
    ).toEqual([...['2 error', '5 error', '6 error']]);
  });

  it('warns of scores between whole numbers, but knows metric scores and means', () => {
    expect(
      scores(
        ['ons4_happy', '6.5'],
        ['swemwbs7', '20.73'],
        ['swemwbs7', '20.7'],
        ['mycaw', '3.5'],
        ['star_wellbeing', '3.25'],
      ).brief,
    ).toEqual(['2 warning', '4 warning']);
  });

  it('accepts a mean of areas and flags what is neither mean nor total', () => {
    expect(scores(['star_wellbeing', '5'], ['star_wellbeing', '6']).brief).toEqual(['3 error']);
  });

  it('says nothing of missing scores and unknown instruments', () => {
    expect(scores(['ons4_happy', ''], ['home_made', '999']).brief).toEqual([]);
  });
});

describe('number-not-readable', () => {
  it('flags words and fractions in a number column, and no number or blank', () => {
    const { brief } = askColumns(engine, numberNotReadable, [
      [
        'No. of sessions',
        'referral.contacts_total',
        ['4', '4 (2 phone)', 'lots', '', 'N/A', '0', '-1', '2.5'],
      ],
    ]);
    expect(brief).toEqual(['3 error', '4 error', '9 error']);
  });
});
